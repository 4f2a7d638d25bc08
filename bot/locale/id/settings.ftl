# Indonesian. No native speaker has reviewed it yet.

error-setting-value =
    “{ $value }” tidak cocok, jadi tidak ada yang diubah. { $name ->
        [quote_chars] Panjang kutipan boleh 100 sampai 300 karakter.
        [quota] Seorang anggota boleh mengajukan 1 sampai 1.000 pertanyaan per jam.
        [budget] Dari satu artikel, seorang anggota boleh melihat 300 sampai 1.500 karakter per hari.
        [time_zone] Sebutkan zona waktu seperti Europe/Vienna, atau kosongkan.
        [own_outlets] Sebutkan paling banyak 25 media, satu per baris.
        [blocked_outlets] Sebutkan paling banyak 25 media, satu per baris.
       *[other] Buka /settings lagi dan pilih dari yang ditawarkan.
    }
error-outlet-blocked = “{ $title }” berasal dari media yang diblokir server ini, jadi tidak disimpan.
error-quota-spent = Anda sudah bertanya sebanyak yang diizinkan server ini dalam satu jam ({ $limit }). Tanyakan lagi dalam { $minutes } menit.

settings-ask-channels = Channel tanya
settings-forums = Forum
settings-admin-roles = Peran admin
settings-private = Jawaban pribadi
settings-language = Bahasa
settings-reply-in-thread = Jawaban dalam thread
settings-quotes = Kutipan per jawaban
settings-quote-chars = Karakter per kutipan
settings-quota = Pertanyaan per anggota per jam
settings-budget = Karakter per artikel, per anggota per hari
settings-own-outlets = Media sendiri
settings-images = Gambar
settings-blocked-outlets = Media yang diblokir
settings-time-zone = Zona waktu
settings-log-channel = Channel log
settings-yes = ya
settings-no = tidak
settings-none = tidak ada

command-audit = Tampilkan admin mana yang mengubah apa, dan kapan
option-audit-member = Hanya yang dilakukan anggota ini
audit-added = menambahkan { $subject }
audit-updated = menambahkan versi baru dari { $subject }
audit-refreshed = mengambil ulang { $subject }
audit-removed = menghapus { $subject }
audit-restored = mengembalikan { $subject }
audit-purged = menghapus permanen { $subject }
audit-exported = mengekspor { $subject }
audit-feed-added = mengikuti feed { $subject }
audit-feed-changed = mengubah feed { $subject }
audit-feed-removed = berhenti mengikuti feed { $subject }
audit-setting = mengatur { $subject }
audit-set = { $name } menjadi { $value }
audit-title = “{ $title }” ({ $number })
audit-article = artikel { $id }
audit-all = semua artikel
audit-empty = Tidak ada yang diubah dalam 90 hari terakhir.
audit-page = { $total } perubahan dalam 90 hari · halaman { $page }
audit-failure = Terjadi kesalahan ({ $where }). Rinciannya ada di log operator.
error-block-changed = Daftar media yang diblokir sudah berubah sejak itu; buka /settings lagi.

command-settings = Atur yang berlaku di server ini: channel, peran, batas, media
settings-title = Pengaturan server ini
settings-ask-about = setiap pertanyaan di sana dijawab
settings-forums-about = pesan pertama setiap kiriman dijawab
settings-roles-about = boleh melakukan yang boleh dilakukan anggota dengan izin Kelola Server
settings-log-about = menerima catatan tindakan admin dan kegagalan, masing-masing satu baris
settings-log-mute = Saya tidak bisa menulis di channel log. Izinkan saya melihatnya dan mengirim pesan di sana, atau pilih channel lain.
settings-switches = Jawaban
settings-switches-about = yang dipilih berarti menyala
settings-language-auto = sesuai bahasa Discord tiap anggota
settings-intent-off = Channel tanya dan forum memerlukan intent Message Content. Operator bot menyalakannya di bagian “Bot” pada portal pengembang Discord, mengatur message_content = true di bawah [discord] dalam konfigurasi, lalu menjalankan ulang bot.
settings-intent-granted = Channel tanya dan forum memerlukan intent Message Content. Intent itu sudah menyala untuk bot ini, tetapi bot belum memintanya: operatornya mengatur message_content = true di bawah [discord] dalam konfigurasi, lalu menjalankan ulang bot.
settings-numbers-button = Angka dan zona waktu
settings-outlets-button = Media
settings-erase = { $count } artikel dari media yang diblokir ({ $outlets }) masih tersimpan, tetapi tidak ditampilkan kepada siapa pun. Hapus permanen yang tersimpan dari media itu?
settings-erase-button = Hapus permanen
settings-erased = { $count } artikel sudah dihapus permanen.
modal-settings-numbers = Angka dan zona waktu
modal-settings-outlets = Media
modal-settings-quote-chars = Karakter per kutipan (100 sampai 300)
modal-settings-quota = Pertanyaan per anggota per jam (1–1.000)
modal-settings-budget = Karakter per artikel per hari (300–1.500)
modal-settings-time-zone = Zona waktu, seperti Europe/Vienna
modal-settings-own-outlets = Media sendiri, satu per baris: tanpa batas
modal-settings-blocked-outlets = Media yang diblokir, satu per baris
