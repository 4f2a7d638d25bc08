# Indonesian. No native speaker has reviewed it yet.

option-ask-outlet = Hanya dari media ini
option-ask-since = Hanya sejak tanggal ini: 2025-04-25, 3 June 2025, last week
option-ask-private = Jawaban hanya terlihat oleh Anda
error-since-unread = “{ $value }” tidak terbaca sebagai tanggal. Tulis seperti 2025-04-25 atau 3 June 2025, atau tulis “last week”.
error-unknown-outlet = Tidak ada artikel tersimpan dari { $outlet }. Pilih salah satu media yang ditawarkan saat Anda mengetik.

mention-empty = Tanyakan sesuatu: sebut saya (@) dengan pertanyaan dalam satu kalimat atau beberapa kata, atau pakai `/ask`.
mention-withheld = Discord tidak memperlihatkan kepada saya balasan atas jawaban sebuah perintah. Sebut saya (@) dalam pertanyaan Anda, atau pakai `/ask`.

command-server = Pilih server yang artikelnya menjawab pesan langsung Anda
direct-choose = Artikel dari server mana yang menjawab Anda di sini? Berikut server tempat Anda bertanya dalam 30 hari terakhir.
direct-choose-hint = Pilih server
direct-chosen = Pesan langsung Anda dijawab dari artikel { $guild }. Silakan bertanya; `/server` mengubah pilihan ini.
direct-forget = Lupakan tempat saya bertanya
direct-forgotten = Tempat Anda bertanya sudah dilupakan. Bertanyalah lagi di sebuah server, lalu Anda bisa melanjutkan di sini.
direct-from = Dari artikel { $guild }
direct-empty = Tanyakan sesuatu dalam satu kalimat atau beberapa kata, atau pakai `/ask`. Dengan `/server` Anda mengganti server yang menjawab.
error-direct-nowhere = Bertanyalah dulu di sebuah server, dengan `/ask` atau dengan menyebut saya (@); setelah itu artikelnya juga menjawab Anda di sini.
error-direct-left = Anda bukan lagi anggota { $guild }, jadi artikelnya tidak menjawab Anda di sini.
error-direct-unsure = Saat ini Discord tidak memberi tahu apakah Anda anggota { $guild }. Coba beberapa saat lagi.
error-direct-not-yours = Server itu tidak bisa Anda pilih di sini. Ajukan dulu pertanyaan di sana, lalu coba lagi.
error-direct-stale = Asal servernya tidak bisa dipastikan lagi. Ajukan pertanyaan itu sekali lagi.

menu-ask-about = Tanya tentang ini
menu-check-quote = Periksa kutipan ini
modal-ask-title = Tanya tentang pesan ini
modal-ask-question = Pertanyaan Anda
modal-ask-question-hint = Apa yang ingin Anda ketahui? Jawabannya berupa kutipan persis dari artikel tersimpan.
error-nothing-to-check = Pesan itu tidak berisi kata yang bisa diperiksa. Pilih pesan yang memuat kutipan.

mention-private = Jawaban di server ini bersifat pribadi. Bertanyalah dengan `/ask`; hanya Anda yang melihat hasilnya.
mention-unread = Di sini saya tidak bisa membaca pesan yang tidak menyebut saya: operator saya belum menyalakan intent Message Content. Sebut saya (@) dalam pertanyaan Anda, atau pakai `/ask`.
