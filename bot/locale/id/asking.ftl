# Indonesian. No native speaker has reviewed it yet.

option-ask-outlet = Hanya dari media ini
option-ask-since = Hanya sejak hari ini: 2025-04-25, 3 June 2025, last week
option-ask-private = Jawaban hanya untuk Anda
error-since-unread = “{ $value }” tidak terbaca sebagai tanggal. Tulis sebagai 2025-04-25 atau 3 June 2025, atau sebut “last week”.
error-unknown-outlet = Tidak ada artikel tersimpan dari { $outlet }. Pilih salah satu media yang ditawarkan saat Anda mengetik.

mention-empty = Tanyakan sesuatu: sebut saya dengan pertanyaan dalam satu kalimat atau beberapa kata, atau pakai `/ask`.
mention-withheld = Discord tidak menunjukkan balasan atas jawaban perintah kepada saya. Sebut saya dalam pertanyaan Anda, atau pakai `/ask`.

command-server = Pilih server yang artikelnya menjawab pesan langsung Anda
direct-choose = Artikel server mana yang harus menjawab Anda di sini? Ini server tempat Anda bertanya dalam 30 hari terakhir.
direct-choose-hint = Pilih server
direct-chosen = Pesan langsung Anda dijawab dari artikel { $guild }. Silakan bertanya; `/server` mengubahnya.
direct-forget = Lupakan tempat saya bertanya
direct-forgotten = Tempat Anda bertanya sudah dilupakan. Bertanyalah lagi di sebuah server, lalu Anda bisa lanjut di sini.
direct-from = Dari artikel { $guild }
direct-empty = Tanyakan sesuatu dalam satu kalimat atau beberapa kata, atau pakai `/ask`. `/server` mengubah artikel siapa yang menjawab.
error-direct-nowhere = Tanyakan dulu sesuatu di sebuah server, dengan `/ask` atau sebutan; setelah itu artikelnya juga menjawab Anda di sini.
error-direct-left = Anda bukan lagi anggota { $guild }, jadi artikelnya tidak menjawab Anda di sini.
error-direct-unsure = Discord saat ini tidak memberi tahu apakah Anda anggota { $guild }. Coba lagi sebentar lagi.
error-direct-not-yours = Server itu tidak bisa Anda pilih di sini. Ajukan dulu pertanyaan di sana, lalu coba lagi.
error-direct-stale = Tidak bisa diketahui lagi dari server mana itu berasal. Tanyakan lagi.

menu-ask-about = Tanya tentang ini
menu-check-quote = Periksa kutipan ini
modal-ask-title = Tanya tentang pesan ini
modal-ask-question = Pertanyaan Anda
modal-ask-question-hint = Apa yang ingin Anda ketahui? Jawabannya kutipan persis dari artikel tersimpan.
error-nothing-to-check = Pesan itu tidak punya kata untuk diperiksa. Pilih pesan yang memuat kutipan.

mention-private = Di server ini jawaban bersifat pribadi. Bertanyalah dengan `/ask`, dan hanya Anda yang melihat hasilnya.
mention-unread = Di sini saya tidak bisa membaca pesan yang tidak menyebut saya: pengelola saya belum menyalakan izin Message Content. Sebut saya dengan pertanyaan Anda, atau pakai `/ask`.
