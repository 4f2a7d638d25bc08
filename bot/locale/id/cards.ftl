# Indonesian. No native speaker has reviewed it yet.

cards-sure = Kata-kata tersimpan menjawab ini.
cards-likely = Kata-kata tersimpan tampaknya menjawab ini.
cards-closest = **Kata tersimpan yang paling dekat.** Mungkin tidak menjawab pertanyaan.
cards-closest-missing = **Kata tersimpan yang paling dekat.** Mungkin tidak menjawab pertanyaan: kutipannya tidak memuat { $words }.
cards-not-stored = Tidak ada yang tersimpan yang menjawab itu.
cards-not-stored-missing = Tidak ada yang tersimpan yang menjawab itu. Tidak ada bagian tersimpan tentang { $words }.
cards-doubtful = Tidak ada yang tersimpan yang menjawab itu.
cards-no-words = Pertanyaannya hanya berisi kata umum, jadi tidak ada yang bisa dicari. Sebut nama orang, tempat, atau benda.
cards-empty-library = Belum ada artikel yang tersimpan di server ini. Pengelola server bisa menambahkannya dengan `/article add`.
cards-not-shown = Kata tersimpan tidak bisa ditampilkan di Discord persis seperti aslinya, jadi tidak ditampilkan.
cards-word = “{ $word }”
cards-words-more = { $words } dan { $count } lagi

cards-outlet-unknown = media tidak disebut
cards-outlet-via = { $outlet } melalui { $via }
cards-title-unknown = tanpa judul
cards-kind-caption = keterangan foto
cards-kind-headline = judul berita
cards-link = Buka artikel
cards-message = Buka pesan
cards-read = Baca di artikel

cards-article = Artikel { $id }
cards-chars = { $count } karakter
cards-captions = { $count } keterangan foto
cards-list = { $total } artikel tersimpan. Halaman { $page }.
cards-list-empty = Belum ada artikel yang tersimpan. Tambahkan dengan `/article add`.
cards-more = … dan { $count } lagi.
cards-paragraph-quote = Kutipan dalam paragrafnya:
cards-remove = Sembunyikan artikel ini? Artikel langsung berhenti menjawab; `/article undo` mengembalikannya selama 7 hari.
cards-remove-button = Sembunyikan

cards-added = Ditambahkan
cards-updated = Diperbarui
cards-unchanged = Tidak berubah, sudah tersimpan
cards-gone = Halaman hilang, teks tetap disimpan
cards-duplicate = Teks sama dengan artikel tersimpan
cards-dropped = Dilewati
cards-failed = Tidak disimpan
cards-nothing-added = Tidak ada yang disimpan: tidak ada teks, berkas, atau alamat di dalamnya.
cards-with-reason = { $what }: { $reason }
dropped-no-title = tidak ada judul di atasnya
dropped-uncertain-boundary = halaman tidak menunjukkan di mana mulainya atau milik siapa
dropped-paywalled = selebihnya tampaknya untuk pelanggan; tempelkan teks lengkapnya jika Anda boleh membacanya
