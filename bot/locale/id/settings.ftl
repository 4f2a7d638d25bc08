# Indonesian. No native speaker has reviewed it yet.

error-setting-value =
    “{ $value }” tidak cocok, jadi tidak ada yang diubah. { $name ->
        [quote_chars] Sebuah kutipan boleh 100 sampai 300 karakter.
        [quota] Seorang anggota boleh mengajukan 1 sampai 1.000 pertanyaan per jam.
        [budget] Dari satu artikel seorang anggota boleh ditunjukkan 300 sampai 1.500 karakter per hari.
        [time_zone] Sebut zona waktu seperti Europe/Vienna, atau kosongkan.
        [own_outlets] Sebut paling banyak 25 media, satu per baris.
        [blocked_outlets] Sebut paling banyak 25 media, satu per baris.
       *[other] Buka /settings lagi dan pilih dari yang ditawarkan.
    }
error-outlet-blocked = “{ $title }” berasal dari media yang diblokir server ini, dan tidak disimpan.
error-quota-spent = Anda sudah bertanya sebanyak yang diizinkan server ini dalam satu jam ({ $limit }). Tanyakan lagi dalam { $minutes } menit.

settings-ask-channels = Kanal tanya
settings-forums = Forum
settings-admin-roles = Peran admin
settings-private = Jawaban pribadi
settings-language = Bahasa
settings-reply-in-thread = Jawaban di utas
settings-quotes = Kutipan per jawaban
settings-quote-chars = Karakter per kutipan
settings-quota = Pertanyaan per anggota dan jam
settings-budget = Karakter sebuah artikel, per anggota dan hari
settings-own-outlets = Media sendiri
settings-images = Gambar
settings-blocked-outlets = Media diblokir
settings-time-zone = Zona waktu
settings-log-channel = Kanal log
settings-yes = ya
settings-no = tidak
settings-none = tidak ada

command-audit = Tampilkan admin mana yang mengubah apa, dan kapan
option-audit-member = Hanya yang dilakukan anggota ini
audit-added = menambahkan { $subject }
audit-updated = menambahkan versi baru { $subject }
audit-refreshed = mengambil lagi { $subject }
audit-removed = menyembunyikan { $subject }
audit-restored = mengembalikan { $subject }
audit-purged = menghapus { $subject } selamanya
audit-exported = mengekspor { $subject }
audit-feed-added = mengikuti feed { $subject }
audit-feed-changed = mengubah feed { $subject }
audit-feed-removed = berhenti mengikuti feed { $subject }
audit-setting = mengatur { $subject }
audit-set = { $name }: { $value }
audit-title = “{ $title }” ({ $number })
audit-article = artikel { $id }
audit-all = semua artikel
audit-empty = Tidak ada yang diubah dalam 90 hari terakhir.
audit-page = { $total } perubahan dalam 90 hari · halaman { $page }
audit-failure = Ada yang gagal di sini ({ $where }). Log pengelola bot menjelaskannya.
error-block-changed = Media yang diblokir sudah berubah sejak itu; buka /settings lagi.

command-settings = Atur yang berlaku di server ini: kanal, peran, batas, media
settings-title = Pengaturan server ini
settings-ask-about = setiap pertanyaan di sana dijawab
settings-forums-about = pesan pertama setiap kiriman dijawab
settings-roles-about = boleh melakukan yang boleh dilakukan anggota dengan Kelola Server
settings-log-about = diberi tahu apa yang dilakukan admin dan apa yang gagal, satu baris masing-masing
settings-log-mute = Saya tidak bisa menulis di kanal log. Izinkan saya melihatnya dan mengirim pesan di sana, atau pilih yang lain.
settings-switches = Jawaban
settings-switches-about = yang dipilih menyala
settings-language-auto = seperti yang diatur tiap anggota di Discord
settings-intent-off = Kanal tanya dan forum memerlukan izin Message Content. Pengelola bot menyalakannya di “Bot” pada portal pengembang Discord, mengatur message_content = true di [discord] dalam konfigurasi, lalu menjalankan ulang bot.
settings-intent-granted = Kanal tanya dan forum memerlukan izin Message Content. Izin itu menyala untuk bot ini, tetapi bot belum memintanya: pengelolanya mengatur message_content = true di [discord] dalam konfigurasi, lalu menjalankan ulang bot.
settings-numbers-button = Angka dan zona waktu
settings-outlets-button = Media
settings-erase = { $count } artikel dari media yang diblokir ({ $outlets }) masih tersimpan, dan tidak ditampilkan kepada siapa pun. Hapus selamanya yang tersimpan dari media itu?
settings-erase-button = Hapus selamanya
settings-erased = { $count } artikel dihapus selamanya.
modal-settings-numbers = Angka dan zona waktu
modal-settings-outlets = Media
modal-settings-quote-chars = Karakter per kutipan (100 sampai 300)
modal-settings-quota = Pertanyaan per anggota dan jam (1–1.000)
modal-settings-budget = Karakter artikel per hari (300–1.500)
modal-settings-time-zone = Zona waktu, seperti Europe/Vienna
modal-settings-own-outlets = Media sendiri, satu per baris: tanpa batas
modal-settings-blocked-outlets = Media diblokir, satu per baris
