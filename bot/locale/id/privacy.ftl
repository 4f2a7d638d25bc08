# Indonesian. No native speaker has reviewed it yet.

command-privacy = Apa yang disimpan tentang Anda dan server ini, dan berapa lama; lihat atau hapus data Anda

privacy-title = Apa yang saya simpan
privacy-questions = Pertanyaan dan kata-kata yang menjawabnya, selama { $days } hari, tanpa nama penanya. Admin melihat pertanyaan yang tidak terjawab; dari yang ditanyakan secara pribadi hanya topiknya.
privacy-votes = Penilaian Anda apakah sebuah jawaban membantu, selama pertanyaannya disimpan ({ $days } hari), dengan kode sebagai ganti nama Anda.
privacy-asked = Bahwa Anda bertanya di sebuah server, agar saya bisa menjawab pesan langsung Anda: ID Discord Anda, sampai { $days } hari setelah pertanyaan terakhir Anda.
privacy-coverage = Permintaan artikel, selama { $days } hari; ID Anda hanya jika Anda setuju nama Anda disebut.
privacy-subscriptions = Hal yang ingin Anda ketahui kabarnya, dengan ID Anda, sampai Anda diberi tahu atau membatalkannya.
privacy-quoted = Seberapa banyak bagian tiap artikel yang ditunjukkan kepada Anda, selama { $hours } jam, dengan kode sebagai ganti nama Anda.
privacy-memory = Hanya di memori: pertanyaan terakhir Anda di tiap channel, selama { $minutes } menit; kapan Anda bertanya dalam { $hour } menit terakhir; dan pertanyaan lewat pesan langsung, sampai Anda memilih server yang menjawabnya.
privacy-audit = Admin mana yang mengubah apa, selama { $days } hari, dengan ID mereka.
privacy-articles = Artikel, feed, dan pengaturan sebuah server, sampai adminnya menghapusnya; artikel yang dihapus masih bisa dikembalikan dalam { $days } hari, lalu dihapus permanen.
privacy-left = Semua data sebuah server dihapus permanen { $days } hari setelah saya dikeluarkan dari server itu.
privacy-nothing-leaves = Pertanyaan dan artikel tidak dikirim ke mana pun selain ke Discord dan situs halaman itu sendiri. Jika operator bot membuat salinan seluruh basis data, penghapusannya menjadi tanggung jawab operator.
privacy-export-button = Ekspor data saya
privacy-delete-button = Hapus data saya
privacy-library-button = Hapus koleksi server ini
privacy-confirm-button = Hapus permanen
privacy-exported = Inilah yang disimpan tentang Anda, dari semua server.
privacy-nothing = Tidak ada yang disimpan tentang Anda.
privacy-delete-ask = Hapus yang disimpan tentang Anda, di semua server? Penilaian, permintaan atas nama Anda, hal yang Anda tunggu, dan catatan bahwa Anda bertanya akan dihapus. Yang Anda lakukan sebagai admin tetap tercatat, sebagai tindakan mantan admin; seberapa banyak bagian tiap artikel yang ditunjukkan kepada Anda tetap dihitung selama { $hours } jam, dengan kode.
privacy-deleted = Sudah dihapus, di semua server.
privacy-library-ask = Artikel, feed, pengaturan, pertanyaan, dan semua hal lain yang tersimpan untuk server ini langsung dihapus permanen. Tidak ada cara untuk mengembalikannya. Untuk mendapatkan artikelnya lebih dulu, pakai `/article export`.
privacy-library-erased = Sudah dihapus permanen. Untuk server ini hanya tersimpan bahwa Anda yang melakukannya, dan itu tercatat di `/audit`.
modal-erase-title = Hapus koleksi server ini
modal-erase-name = Nama server
error-library-erased = Sementara itu semua yang tersimpan di sini telah dihapus, jadi tidak ada yang ditambahkan.
error-wrong-name = Itu bukan nama server ini, jadi tidak ada yang dihapus.
audit-erased = menghapus permanen semua yang tersimpan
audit-former = mantan admin
