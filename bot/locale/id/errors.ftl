# Indonesian. No native speaker has reviewed it yet.

error-question-empty = Tidak ada yang ditanyakan. Bertanyalah dalam satu kalimat atau beberapa kata.
error-question-wordless = Tidak ada kata yang bisa dicari di dalamnya. Bertanyalah dalam satu kalimat atau beberapa kata.
error-question-long = Panjangnya { $chars } karakter. Sampaikan dalam { $limit } atau kurang; untuk menyimpan artikel, tambahkan artikelnya.
error-bad-date = { $value } bukan tanggal. Tulis sebagai 2025-04-25.
error-unexpected = Ada yang gagal di dalam Verbatim ({ $problem }). Tidak ada yang tertinggal setengah jadi; atur level = "debug" di [log] untuk melihat di mana.
error-purged = “{ $title }” sudah dihapus selamanya di sini dan tidak disimpan lagi.

error-message-empty = Pesan itu tidak punya teks atau berkas untuk ditambahkan. Pilih pesan dengan teks artikel, alamatnya, atau berkas .txt, .md, .html, .pdf, atau .docx.
error-modal-empty = Formulirnya kosong. Tempelkan teks atau lampirkan berkas.
error-attachment-large = { $name } terlalu besar. Lampirkan paling banyak { $limit } MB, atau bagi berkasnya.
error-attachment-gone = { $name } sudah tidak bisa dibaca. Lampirkan lagi.

error-unknown-article = Tidak ada artikel { $article } di sini. `articles list` menunjukkan yang ada.
error-nothing-to-undo = Tidak ada yang disembunyikan dalam 7 hari terakhir.
error-stored-again = Yang terakhir disembunyikan sudah disimpan lagi sejak itu, sebagai artikel { $id }. Sembunyikan dulu yang itu.
error-busy = Program lain sedang memakai basis data. Coba lagi sebentar lagi.
error-damaged-database = Basis data rusak. `verbatim check` menunjukkan di mana; `verbatim restore FILE` menaruh cadangan sebagai gantinya.
error-disk-full = Disk penuh. Kosongkan ruang lalu coba lagi; tidak ada yang disimpan.
error-share-gone = Sebagian darinya tidak tersimpan lagi, jadi tidak dibagikan. Tanyakan lagi.
error-share-nowhere = Tidak ada orang lain di sini untuk dibagikan.
error-unknown-question = Jawaban itu terlalu lama untuk ini. Tanyakan lagi dengan /ask.
error-too-many-subscriptions = Anda sudah menunggu { $limit } jawaban. Batalkan dulu salah satunya.

error-bad-address =
    { $reason ->
        [scheme] { $url } bukan alamat halaman web. Pakai yang dimulai dengan https:// atau http://.
        [credentials] { $url } memuat nama pengguna atau kata sandi. Hilangkan itu.
        [port] { $url } menyebut port yang tidak diambil. Pakai 80, 443, 8080, atau 8443.
        [long] Alamatnya terlalu panjang. Pakai yang 2.048 karakter atau kurang.
       *[other] { $url } tidak terbaca sebagai alamat. Salin sekali lagi dari peramban.
    }
error-private-address = { $url } menuju jaringan pribadi, yang tidak diambil. Simpan halaman sebagai berkas lalu tambahkan.
error-fetch-failed =
    { $reason ->
        [dns] Tidak ada situs di { $url }. Periksa alamatnya.
        [tls] { $url } tidak punya sertifikat yang sah. Simpan halaman sebagai berkas lalu tambahkan.
       *[other] { $url } tidak menjawab sebagaimana mestinya halaman web. Coba lagi nanti, atau simpan sebagai berkas lalu tambahkan.
    }
error-fetch-timeout = { $url } memakan lebih dari { $seconds } detik. Coba lagi nanti, atau simpan sebagai berkas lalu tambahkan.
error-too-many-redirects = { $url } mengalihkan lebih dari { $limit } kali. Buka di peramban dan salin alamat akhirnya.
error-http-status = { $url } menjawab { $status }, bukan halaman. Periksa alamatnya.
error-page-gone = Tidak ada halaman di { $url } ({ $status }). Periksa alamatnya, atau simpan halaman dari arsip web lalu tambahkan.
error-not-modified = { $url } masih sama seperti terakhir dibaca. Yang tersimpan sudah terbaru.
error-blocked = { $url } menjawab { $status }: situs itu menolak bot. Simpan halaman sebagai berkas lalu tambahkan.
error-robots-refused = Situs itu meminta robot tidak membaca { $url }. Simpan halaman sebagai berkas lalu lampirkan.
error-robots-unreachable = Situs { $url } saat ini tidak memberi tahu apakah robot boleh membacanya. Coba lagi nanti, atau simpan halaman sebagai berkas lalu lampirkan.
error-wrong-type = { $url } bukan halaman teks ({ $content_type }). Sebut halamannya sendiri, atau simpan teksnya sebagai berkas.
error-too-large = { $url } lebih besar dari { $limit } bita. Simpan teks artikel sebagai berkas lalu tambahkan.
error-bad-encoding = { $url } dikemas dengan cara yang tidak terbaca ({ $encoding }). Simpan sebagai berkas lalu tambahkan.

error-empty = Tidak ada isinya. Pilih berkas atau tempelkan teks yang memuat artikel.
error-binary = Itu bukan teks, melainkan gambar, program, atau sejenisnya. Simpan artikel sebagai .txt, .md, .html, .pdf, atau .docx lalu tambahkan.
error-no-article = Tidak ditemukan artikel di dalamnya, hanya baris pendek. Tempelkan teks artikelnya, atau sebut halamannya sendiri.
error-unsupported-file = { $name } tidak bisa dibaca. Pakai berkas .txt, .md, .html, .pdf, atau .docx.
error-mislabelled-file = { $name } bukan seperti kata akhirannya, dan bukan hal lain yang terbaca. Simpan ulang sebagai .txt, .pdf, atau .docx.
error-encrypted-file = { $name } dikunci kata sandi. Simpan salinan tanpa kata sandi lalu tambahkan.
error-damaged-file = { $name } rusak atau terpotong. Buka, simpan ulang, lalu tambahkan.
error-image-only = { $name } berisi gambar halaman tanpa teks. Jalankan dulu pengenalan teks, atau tempelkan teksnya.
error-too-many-pages = { $name } punya { $pages } halaman, dan paling banyak { $limit } yang dibaca. Simpan halaman artikelnya saja lalu tambahkan.
error-unpacks-too-large = { $name } akan mengembang lebih dari { $limit } MB. Simpan tanpa gambarnya, atau tempelkan teksnya.
error-file-too-complex = { $name } terlalu lama dibaca. Tambahkan teks artikelnya saja.
error-too-many-addresses = Ada lebih dari { $limit } alamat di dalamnya. Bagi daftarnya.
error-gate =
    { $reason ->
        [human] Situs itu mengirim pemeriksaan robot, bukan artikel. Simpan halaman dari peramban Anda sebagai berkas lalu tambahkan.
        [consent] Situs itu mengirim permintaan persetujuan, bukan artikel. Simpan halaman dari peramban Anda sebagai berkas lalu tambahkan.
        [missing] Situs itu menjawab bahwa halaman tersebut tidak ada. Periksa alamatnya, atau simpan halaman dari arsip web lalu tambahkan.
       *[javascript] Halaman itu diisi oleh skrip, yang tidak dijalankan di sini. Simpan dari peramban Anda sebagai berkas, atau tempelkan teks artikelnya.
    }
error-article-lost = Halaman itu sepanjang { $kilobytes } KB, tetapi tidak ada artikel yang terbaca. Tempelkan teks artikelnya.
error-file-too-large = { $name } lebih besar dari { $limit } MB. Tambahkan teks artikelnya saja.
error-no-address = Artikel { $id } disimpan tanpa alamat, jadi halamannya tidak bisa diambil lagi. Tambahkan halaman lewat alamatnya.
error-page-replaced = { $url } sekarang menuju berita lain, di { $to }. Yang tersimpan tetap seperti adanya; tambahkan alamat itu untuk menyimpan yang lain.
error-page-too-complex = Halaman itu terdiri dari terlalu banyak bagian untuk dibaca. Simpan teks artikel sebagai berkas lalu tambahkan.

error-not-a-feed = Tidak ditemukan feed di { $url }. Cari tautan bernama RSS atau Atom di situs itu dan pakai alamatnya.
error-feed-too-complex = Feed di { $url } terdiri dari terlalu banyak bagian untuk dibaca. Cari yang lebih pendek di situs itu.
error-feed-too-large = Feed di { $url } lebih besar dari { $limit } MB. Cari yang lebih pendek di situs itu.
error-too-many-feeds = { $name } memuat lebih dari { $limit } feed. Bagi menjadi daftar yang lebih pendek.
error-not-opml = { $name } tidak memuat feed. Ekspor feed Anda sebagai OPML lalu impor berkas itu.
error-unknown-feed = Tidak ada feed { $feed } di sini. `feeds list` menunjukkan yang ada.
error-feed-defect = Feed di { $url } menemui kesalahan di dalam Verbatim. Akan dicoba lagi; catatan log memuat lebih banyak.
