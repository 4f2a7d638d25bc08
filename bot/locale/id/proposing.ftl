# Indonesian. No native speaker has reviewed it yet.

proposing-head = **Ditemukan { $count } artikel lagi yang awal atau akhirnya tidak pasti. Tambahkan juga?**
proposing-story = **{ $number }. { $title }** · { $outlet } · { $paragraphs } paragraf
proposing-words = “{ $first }” … “{ $last }”
proposing-unsure = Tidak pasti: { $reason }.
proposing-menu = Artikel yang akan ditambahkan
proposing-add = Tambahkan ini
error-choice-over = Pilihan ini sudah berakhir. Tambahkan halamannya lagi, lalu pilih dalam 15 menit.
error-choice-empty = Belum ada artikel yang dipilih. Pilih dulu sedikitnya satu dari menu.
error-choice-others = Hanya pengelola yang menambahkan halaman itu yang bisa memilih artikelnya.
