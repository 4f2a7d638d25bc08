# Indonesian. No native speaker has reviewed it yet.

command-gaps = Apa yang ditanyakan di sini dan tidak terjawab, menurut pokok bahasan
option-days = Berapa hari, paling banyak 30

gaps-title = { $count } pokok bahasan tanpa jawaban, dalam { $days } hari
gaps-about = Pokok bahasan yang selesai muncul lagi bila ditanyakan lagi.
gaps-none = Semua yang ditanyakan dalam { $days } hari terakhir terjawab.
gaps-example = “{ $question }”
gaps-private = Secara pribadi, tentang { $words }
gaps-asked = ditanyakan { $count } kali
gaps-last = terakhir { $when }
gaps-missing = Tidak ada yang tersimpan yang memuat { $words }
gaps-wishes = { $count } permintaan artikel
gaps-named = oleh { $members }
gaps-more = { $count } lagi. Yang selesai memberi tempat.
gaps-done-button = Selesai
error-gap-gone = Itu sudah selesai, atau ditanyakan terlalu lama. Buka /gaps lagi.
