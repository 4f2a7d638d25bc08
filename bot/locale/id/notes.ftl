# Indonesian. No native speaker has reviewed it yet.

note-partly = Hanya sebagian pertanyaan yang terjawab.
note-part-closest = “{ $question }”: yang tersimpan hanya kutipan yang mendekati; mungkin tidak menjawabnya.
note-part-none = “{ $question }”: tidak ada artikel tersimpan yang menjawabnya.

note-before = Dibaca bersama pertanyaan Anda sebelumnya: { $question }

note-scope-outlet = Dicari hanya di { $outlet }.
note-scope-time = Dicari hanya di artikel yang terbit { $when }.
note-scope-both = Dicari hanya di artikel { $outlet } yang terbit { $when }.
note-when = dari { $since } sampai { $as_of }
note-when-on = pada { $day }
note-when-since = sejak { $day }

note-nearest = Artikel tersimpan yang paling mendekati: “{ $title }”.
note-nearest-outlet = Artikel tersimpan yang paling mendekati: “{ $title }” ({ $outlet }).

note-version = versi { $version }
note-gone = halaman sudah tidak ada sejak { $day }
note-same-wire = teks kantor berita yang sama di { $count } media
outlet-unknown = media tidak disebutkan
latest-not-refreshed = { $count } halaman atau feed tidak bisa diambil ulang; isinya ditampilkan sebagaimana tersimpan.
