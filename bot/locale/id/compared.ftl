# Indonesian. No native speaker has reviewed it yet.

command-compare = Ajukan satu pertanyaan ke beberapa media: kutipan terbaik masing-masing, berdampingan
option-compare-question = Apa yang ingin Anda ketahui dari masing-masing media?
command-related = Tampilkan artikel tersimpan lain tentang hal yang sama dengan suatu artikel
compared-answer = Jawaban
compared-closest = Kutipan tersimpan yang paling mendekati; mungkin tidak menjawab
compared-nothing = Tidak ada media yang tersimpan di sini yang memuat hal itu.
compared-one = Hanya { $outlet } yang memuat hal itu, jadi tidak ada yang bisa dibandingkan.
compared-with-it = Teks kantor berita yang sama di { $outlets }: ini tidak mengonfirmasi apa pun.
compared-silent = Tidak ada yang cocok di { $outlets }.
compared-more = { $count } media lagi tidak ditampilkan.
compared-names-more = { $names } dan { $count } lagi
compared-related = Mirip dengan “{ $title }”
compared-related-none = Tidak ada artikel tersimpan lain yang mirip, selain salinan teks yang sama.
