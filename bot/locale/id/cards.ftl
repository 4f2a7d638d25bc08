# Indonesian. No native speaker has reviewed it yet.

cards-sure = Kutipan yang tersimpan menjawab pertanyaan ini.
cards-likely = Kutipan yang tersimpan tampaknya menjawab pertanyaan ini.
cards-closest = **Kutipan tersimpan yang paling mendekati.** Mungkin tidak menjawab pertanyaan.
cards-closest-missing = **Kutipan tersimpan yang paling mendekati.** Mungkin tidak menjawab pertanyaan: kutipannya tidak memuat { $words }.
cards-not-stored = Tidak ada artikel tersimpan yang menjawab pertanyaan itu.
cards-not-stored-missing = Tidak ada artikel tersimpan yang menjawab pertanyaan itu. Tidak ada bagian yang membahas { $words }.
cards-doubtful = Tidak ada artikel tersimpan yang menjawab pertanyaan itu.
cards-no-words = Pertanyaan itu hanya berisi kata umum, jadi tidak ada yang bisa dicari. Sebutkan nama orang, tempat, atau benda.
cards-empty-library = Belum ada artikel yang tersimpan di server ini. Admin server bisa menambahkannya dengan `/article add`.
cards-not-shown = Teks yang tersimpan tidak bisa ditampilkan di Discord persis seperti aslinya, jadi tidak ditampilkan.
cards-word = “{ $word }”
cards-words-more = { $words } dan { $count } lagi

cards-outlet-unknown = media tidak disebutkan
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
cards-paragraph-quote = Kutipan itu dalam paragrafnya:
cards-remove = Hapus artikel ini? Artikel langsung berhenti menjawab. Dalam 7 hari artikel masih bisa dikembalikan dengan `/article undo`.
cards-remove-button = Hapus

cards-added = Ditambahkan
cards-updated = Diperbarui
cards-unchanged = Tidak berubah, sudah tersimpan
cards-gone = Halaman sudah tidak ada, teks tetap disimpan
cards-duplicate = Teksnya sama dengan artikel tersimpan
cards-dropped = Dilewati
cards-failed = Tidak disimpan
cards-nothing-added = Tidak ada yang disimpan: tidak ada teks, berkas, atau alamat di dalamnya.
cards-with-reason = { $what }: { $reason }
dropped-no-title = tidak ada judul di atasnya
dropped-uncertain-boundary = dari halamannya tidak jelas di mana awal atau akhirnya, atau milik siapa
dropped-paywalled = selebihnya tampaknya khusus pelanggan; tempelkan teks lengkapnya jika Anda berhak membacanya
