# Indonesian. No native speaker has reviewed it yet.

error-question-empty = Tidak ada yang ditanyakan. Bertanyalah dalam satu kalimat atau beberapa kata.
error-question-wordless = Tidak ada kata yang bisa dicari di dalamnya. Bertanyalah dalam satu kalimat atau beberapa kata.
error-question-long = Panjangnya { $chars } karakter. Sampaikan dalam { $limit } karakter atau kurang; jika ingin menyimpan artikel, tambahkan sebagai artikel.
error-bad-date = { $value } bukan tanggal. Tulis seperti 2025-04-25.
error-unexpected = Terjadi kesalahan di dalam Verbatim ({ $problem }). Tidak ada yang tertinggal setengah jadi; atur level = "debug" di bawah [log] untuk melihat letaknya.
error-purged = “{ $title }” sudah dihapus permanen di sini dan tidak disimpan lagi.

error-message-empty = Pesan itu tidak berisi teks atau berkas untuk ditambahkan. Pilih pesan yang berisi teks artikel, alamatnya, atau berkas .txt, .md, .html, .pdf, atau .docx.
error-modal-empty = Formulirnya kosong. Tempelkan teks atau lampirkan berkas.
error-attachment-large = { $name } terlalu besar. Lampirkan paling besar { $limit } MB, atau bagi berkasnya.
error-attachment-gone = { $name } sudah tidak bisa dibaca. Lampirkan sekali lagi.

error-unknown-article = Tidak ada artikel { $article } di sini. `articles list` menampilkan yang ada.
error-nothing-to-undo = Tidak ada yang dihapus dalam 7 hari terakhir.
error-stored-again = Yang terakhir dihapus sudah disimpan lagi sejak itu, sebagai artikel { $id }. Hapus dulu artikel itu.
error-busy = Program lain sedang memakai basis data. Coba beberapa saat lagi.
error-damaged-database = Basis data rusak. `verbatim check` menunjukkan letaknya; `verbatim restore FILE` menggantinya dengan cadangan.
error-disk-full = Disk penuh. Kosongkan sebagian ruang lalu coba lagi; tidak ada yang disimpan.
error-share-gone = Sebagian isinya sudah tidak tersimpan, jadi tidak dibagikan. Ajukan lagi pertanyaannya.
error-share-nowhere = Tidak ada orang lain di sini untuk diajak berbagi.
error-unknown-question = Jawaban itu sudah terlalu lama. Tanyakan lagi dengan /ask.
error-too-many-subscriptions = Anda sudah menunggu { $limit } jawaban. Batalkan dulu salah satunya.

error-bad-address =
    { $reason ->
        [scheme] { $url } bukan alamat halaman web. Pakai alamat yang diawali https:// atau http://.
        [credentials] { $url } memuat nama pengguna atau kata sandi. Hapus bagian itu.
        [port] { $url } menyebut port yang tidak diambil. Pakai 80, 443, 8080, atau 8443.
        [long] Alamatnya terlalu panjang. Pakai alamat dengan paling banyak 2.048 karakter.
       *[other] { $url } tidak terbaca sebagai alamat. Salin sekali lagi dari peramban.
    }
error-private-address = { $url } mengarah ke jaringan pribadi, yang tidak diambil. Simpan halamannya sebagai berkas lalu tambahkan.
error-fetch-failed =
    { $reason ->
        [dns] Tidak ada situs di { $url }. Periksa alamatnya.
        [tls] { $url } tidak punya sertifikat yang sah. Simpan halamannya sebagai berkas lalu tambahkan.
       *[other] { $url } tidak menjawab seperti seharusnya halaman web. Coba lagi nanti, atau simpan sebagai berkas lalu tambahkan.
    }
error-fetch-timeout = { $url } memerlukan lebih dari { $seconds } detik. Coba lagi nanti, atau simpan sebagai berkas lalu tambahkan.
error-too-many-redirects = { $url } mengalihkan lebih dari { $limit } kali. Buka di peramban dan salin alamat akhirnya.
error-http-status = { $url } menjawab { $status }, bukan mengirim halaman. Periksa alamatnya.
error-page-gone = Tidak ada halaman di { $url } ({ $status }). Periksa alamatnya, atau simpan halamannya dari arsip web lalu tambahkan.
error-not-modified = { $url } masih sama seperti saat terakhir dibaca. Yang tersimpan sudah yang terbaru.
error-blocked = { $url } menjawab { $status }: situs itu menolak bot. Simpan halamannya sebagai berkas lalu tambahkan.
error-robots-refused = Situs itu meminta robot tidak membaca { $url }. Simpan halamannya sebagai berkas lalu lampirkan.
error-robots-unreachable = Situs { $url } saat ini tidak memberi tahu apakah robot boleh membacanya. Coba lagi nanti, atau simpan halamannya sebagai berkas lalu lampirkan.
error-wrong-type = { $url } bukan halaman teks ({ $content_type }). Pakai alamat halaman artikelnya, atau simpan teksnya sebagai berkas.
error-too-large = { $url } lebih besar dari { $limit } byte. Simpan teks artikelnya sebagai berkas lalu tambahkan.
error-bad-encoding = { $url } dikemas dengan cara yang tidak bisa dibaca ({ $encoding }). Simpan sebagai berkas lalu tambahkan.

error-empty = Tidak ada isinya. Pilih berkas atau tempelkan teks yang memuat artikel.
error-binary = Itu bukan teks, melainkan gambar, program, atau sejenisnya. Simpan artikelnya sebagai .txt, .md, .html, .pdf, atau .docx lalu tambahkan.
error-no-article = Tidak ada artikel di dalamnya, hanya baris-baris pendek. Tempelkan teks artikelnya, atau pakai alamat halaman artikelnya.
error-unsupported-file = { $name } tidak bisa dibaca. Pakai berkas .txt, .md, .html, .pdf, atau .docx.
error-mislabelled-file = Isi { $name } tidak sesuai dengan akhiran namanya, dan bukan format lain yang bisa dibaca. Simpan ulang sebagai .txt, .pdf, atau .docx.
error-encrypted-file = { $name } dikunci dengan kata sandi. Simpan salinan tanpa kata sandi lalu tambahkan.
error-damaged-file = { $name } rusak atau terpotong. Buka, simpan ulang, lalu tambahkan.
error-image-only = { $name } hanya berisi gambar halaman, tanpa teks. Jalankan dulu pengenalan teks (OCR), atau tempelkan teksnya.
error-too-many-pages = { $name } terdiri dari { $pages } halaman; paling banyak { $limit } yang dibaca. Simpan halaman artikelnya saja lalu tambahkan.
error-unpacks-too-large = Setelah dibuka, { $name } akan lebih besar dari { $limit } MB. Simpan tanpa gambarnya, atau tempelkan teksnya.
error-file-too-complex = { $name } terlalu lama dibaca. Tambahkan teks artikelnya saja.
error-too-many-addresses = Ada lebih dari { $limit } alamat di dalamnya. Bagi daftarnya.
error-gate =
    { $reason ->
        [human] Situs itu mengirim pemeriksaan robot, bukan artikelnya. Simpan halamannya dari peramban Anda sebagai berkas lalu tambahkan.
        [consent] Situs itu mengirim permintaan persetujuan, bukan artikelnya. Simpan halamannya dari peramban Anda sebagai berkas lalu tambahkan.
        [missing] Situs itu menjawab bahwa halaman tersebut tidak ada. Periksa alamatnya, atau simpan halamannya dari arsip web lalu tambahkan.
       *[javascript] Halaman itu diisi oleh skrip, yang tidak dijalankan di sini. Simpan dari peramban Anda sebagai berkas, atau tempelkan teks artikelnya.
    }
error-article-lost = Halaman itu berukuran { $kilobytes } KB, tetapi tidak ada artikel yang bisa dibaca di dalamnya. Tempelkan teks artikelnya.
error-file-too-large = { $name } lebih besar dari { $limit } MB. Tambahkan teks artikelnya saja.
error-no-address = Artikel { $id } disimpan tanpa alamat, jadi halamannya tidak bisa diambil ulang. Tambahkan halaman itu lewat alamatnya.
error-page-replaced = { $url } sekarang mengarah ke berita lain, di { $to }. Yang tersimpan tidak berubah; tambahkan alamat itu untuk menyimpan berita yang lain.
error-page-too-complex = Halaman itu terdiri dari terlalu banyak bagian untuk dibaca. Simpan teks artikelnya sebagai berkas lalu tambahkan.

error-not-a-feed = Tidak ada feed di { $url }. Cari tautan bernama RSS atau Atom di situs itu dan pakai alamatnya.
error-feed-too-complex = Feed di { $url } terdiri dari terlalu banyak bagian untuk dibaca. Cari feed yang lebih pendek di situs itu.
error-feed-too-large = Feed di { $url } lebih besar dari { $limit } MB. Cari feed yang lebih pendek di situs itu.
error-too-many-feeds = { $name } memuat lebih dari { $limit } feed. Bagi menjadi daftar yang lebih pendek.
error-not-opml = { $name } tidak memuat feed. Ekspor feed Anda sebagai OPML lalu impor berkas itu.
error-unknown-feed = Tidak ada feed { $feed } di sini. `feeds list` menampilkan yang ada.
error-feed-defect = Feed di { $url } memicu kesalahan di dalam Verbatim. Feed ini akan dicoba lagi; rinciannya ada di log.
