# Indonesian. No native speaker has reviewed it yet.

note-partly = Hanya sebagian pertanyaan yang terjawab.
note-part-closest = “{ $question }”: hanya kata yang dekat yang tersimpan; mungkin tidak menjawabnya.
note-part-none = “{ $question }”: tidak ada yang tersimpan yang menjawabnya.

note-before = Dibaca bersama pertanyaan Anda sebelumnya: { $question }

note-scope-outlet = Dicari hanya di { $outlet }.
note-scope-time = Dicari hanya di artikel yang terbit { $when }.
note-scope-both = Dicari hanya di terbitan { $outlet } { $when }.
note-when = dari { $since } sampai { $as_of }
note-when-on = pada { $day }
note-when-since = sejak { $day }

note-nearest = Artikel tersimpan terdekat adalah “{ $title }”.
note-nearest-outlet = Artikel tersimpan terdekat adalah “{ $title }” ({ $outlet }).

note-version = versi { $version }
note-gone = halaman hilang sejak { $day }
note-same-wire = teks kantor berita yang sama di { $count } media
outlet-unknown = media tidak disebut
latest-not-refreshed = { $count } halaman atau feed tidak bisa diambil lagi; isinya ditampilkan sebagaimana tersimpan.
