# Indonesian. No native speaker has reviewed it yet.

command-gaps = Apa yang ditanyakan di sini dan belum terjawab, menurut topik
option-days = Berapa hari terakhir, paling banyak 30

gaps-title = { $count } topik tanpa jawaban, dalam { $days } hari
gaps-about = Topik yang ditandai selesai muncul kembali jika ditanyakan lagi.
gaps-none = Semua yang ditanyakan dalam { $days } hari terakhir sudah terjawab.
gaps-example = “{ $question }”
gaps-private = Ditanyakan secara pribadi, tentang { $words }
gaps-asked = ditanyakan { $count } kali
gaps-last = terakhir { $when }
gaps-missing = Tidak ada artikel tersimpan yang memuat { $words }
gaps-wishes = { $count } permintaan artikel
gaps-named = dari { $members }
gaps-more = { $count } lagi. Tandai yang selesai agar yang lain terlihat.
gaps-done-button = Selesai
error-gap-gone = Topik itu sudah selesai, atau sudah terlalu lama ditanyakan. Buka /gaps lagi.
