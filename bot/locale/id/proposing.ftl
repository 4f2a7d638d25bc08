# Indonesian. No native speaker has reviewed it yet.

proposing-head = **Ditemukan { $count } berita lagi yang awal atau akhirnya tidak pasti. Ada yang ingin ditambahkan?**
proposing-story = **{ $number }. { $title }** · { $outlet } · { $paragraphs } paragraf
proposing-words = “{ $first }” … “{ $last }”
proposing-unsure = Tidak pasti: { $reason }.
proposing-menu = Berita yang akan ditambahkan
proposing-add = Tambahkan yang dipilih
error-choice-over = Waktu memilih sudah habis. Tambahkan halamannya lagi, lalu pilih dalam 15 menit.
error-choice-empty = Belum ada berita yang dipilih. Pilih dulu setidaknya satu di menu.
error-choice-others = Hanya admin yang menambahkan halaman itu yang boleh memilih beritanya.
