# Indonesian. No native speaker has reviewed it yet.

command-privacy = Apa yang disimpan tentang Anda dan server ini, dan berapa lama; lihat atau hapus

privacy-title = Apa yang saya simpan
privacy-questions = Pertanyaan dan kata yang menjawabnya, selama { $days } hari, tanpa siapa yang bertanya. Admin melihat pertanyaan yang tidak terjawab; dari yang ditanyakan secara pribadi hanya pokok bahasannya.
privacy-votes = Apakah Anda menyebut suatu jawaban membantu, selama pertanyaannya disimpan ({ $days } hari), dengan kode sebagai ganti nama Anda.
privacy-asked = Bahwa Anda bertanya di sebuah server, agar saya bisa menjawab pesan langsung Anda: nomor Discord Anda, sampai { $days } hari setelah pertanyaan terakhir Anda.
privacy-coverage = Permintaan artikel, selama { $days } hari; nomor Anda hanya jika Anda setuju disebut.
privacy-subscriptions = Apa yang ingin Anda diberi tahu, dengan nomor Anda, sampai Anda diberi tahu atau membatalkannya.
privacy-quoted = Seberapa banyak tiap artikel ditunjukkan kepada Anda, selama { $hours } jam, dengan kode sebagai ganti nama Anda.
privacy-memory = Hanya dalam memori: pertanyaan terakhir Anda di tiap kanal, selama { $minutes } menit, kapan Anda bertanya dalam { $hour } menit terakhir, dan pertanyaan langsung sampai Anda memilih server yang menjawabnya.
privacy-audit = Admin mana yang mengubah apa, selama { $days } hari, dengan nomornya.
privacy-articles = Artikel, feed, dan pengaturan sebuah server, sampai adminnya menghapusnya; artikel yang disembunyikan bisa dikembalikan selama { $days } hari, lalu dihapus.
privacy-left = Semua milik sebuah server dihapus { $days } hari setelah saya dikeluarkan darinya.
privacy-nothing-leaves = Pertanyaan dan artikel tidak dikirim ke mana pun selain Discord dan situs halaman itu sendiri. Salinan seluruh basis data yang dibuat pengelola bot menjadi urusan pengelola untuk dihapus.
privacy-export-button = Ekspor milik saya
privacy-delete-button = Hapus milik saya
privacy-library-button = Hapus perpustakaan server ini
privacy-confirm-button = Hapus selamanya
privacy-exported = Inilah yang disimpan tentang Anda, dari semua server.
privacy-nothing = Tidak ada yang disimpan tentang Anda.
privacy-delete-ask = Hapus yang disimpan tentang Anda, di semua server? Suara, permintaan atas nama Anda, yang Anda tunggu, dan bahwa Anda bertanya akan hilang. Yang Anda lakukan sebagai admin tetap ada, sebagai perbuatan mantan admin; seberapa banyak tiap artikel ditunjukkan kepada Anda tetap dihitung { $hours } jam, dengan kode.
privacy-deleted = Dihapus, di semua server.
privacy-library-ask = Artikel, feed, pengaturan, pertanyaan, dan semua yang tersimpan untuk server ini langsung dihapus. Tidak ada yang mengembalikannya. `/article export` memberi Anda artikelnya lebih dulu.
privacy-library-erased = Dihapus. Untuk server ini hanya tersimpan bahwa Anda melakukannya, dan itu tercatat di `/audit`.
modal-erase-title = Hapus perpustakaan server ini
modal-erase-name = Nama server
error-library-erased = Semua yang tersimpan di sini dihapus sementara itu, jadi tidak ada yang ditambahkan.
error-wrong-name = Itu bukan nama server ini, jadi tidak ada yang dihapus.
audit-erased = menghapus semua yang tersimpan
audit-former = mantan admin
