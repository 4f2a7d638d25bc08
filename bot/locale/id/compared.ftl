# Indonesian. No native speaker has reviewed it yet.

command-compare = Ajukan pertanyaan sama ke beberapa media: kata terbaik masing-masing, berdampingan
option-compare-question = Apa yang ingin Anda ketahui dari masing-masing?
command-related = Tampilkan artikel tersimpan tentang hal yang sama dengan suatu artikel
compared-answer = Jawaban
compared-closest = Kata tersimpan yang paling dekat; mungkin tidak menjawab
compared-nothing = Tidak ada media tersimpan di sini yang memuat itu.
compared-one = Hanya { $outlet } yang memuatnya, jadi tidak ada yang bisa dibandingkan.
compared-with-it = Teks kantor berita yang sama di { $outlets }: itu tidak menguatkan apa pun.
compared-silent = Tidak ada yang cocok di { $outlets }.
compared-more = { $count } media lagi tidak ditampilkan.
compared-names-more = { $names } dan { $count } lagi
compared-related = Dekat dengan “{ $title }”
compared-related-none = Tidak ada artikel tersimpan lain yang dekat, selain salinan teks yang sama.
