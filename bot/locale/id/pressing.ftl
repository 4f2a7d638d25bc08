# Indonesian. No native speaker has reviewed it yet.

press-context = Konteks lagi
press-more = Kutipan lagi
press-why = Mengapa ini?
press-still = Masih tertulis begini?
press-on = Tanya lanjut
press-share = Bagikan
press-helpful = Membantu
press-unhelpful = Tidak membantu
press-cover = Minta liputan
press-tell = Beri tahu saya nanti
press-named = Ya, dengan nama saya
press-unnamed = Ya, tanpa nama saya
press-cancel = Batalkan ini

pressed-thanks = Terima kasih. Anda bisa berubah pikiran dengan menekan tombol yang satunya.
pressed-no-context = Tidak ada lagi di sekitar kata-kata ini, atau Anda sudah melihat sebanyak yang boleh dikutip dari artikel ini untuk satu anggota dalam 24 jam.
pressed-context = Kata-kata itu di tempatnya
pressed-no-more = Tidak ada kata tersimpan lain yang dekat.
pressed-more = Lebih banyak dari yang tersimpan
pressed-why = Mengapa kata-kata ini
pressed-why-confidence = Dianggap jawaban: { $confidence }.
pressed-why-quote = Kutipan { $number }: { $words }. Nilai pencarian { $score }, nilai urutan { $rank }.
pressed-why-matched = memuat { $words }
pressed-why-unmatched = tidak memuat kata pertanyaan apa pun secara persis
pressed-why-missing = Tidak ada kutipan yang memuat { $words }.
pressed-why-changed = Yang tersimpan sudah berubah sejak itu; kata-kata ini tidak akan dipilih sekarang.
pressed-sure = pasti
pressed-likely = mungkin sekali
pressed-doubtful = meragukan
pressed-unlikely = kecil kemungkinannya
pressed-shared = Dibagikan oleh { $member }
pressed-cover-ask = Para admin akan melihat pertanyaannya. Bolehkah mereka melihat bahwa Anda yang memintanya?
pressed-cover-done = Para admin akan melihatnya di antara yang kurang.
pressed-tell-done = Anda akan diberi tahu begitu ada artikel tersimpan yang menjawabnya.
pressed-tell-cancelled = Dibatalkan. Anda tidak akan diberi tahu.
pressed-tell-gone = Itu sudah diberitahukan, atau sudah dibatalkan.
pressed-told = Sekarang ada artikel tersimpan yang menjawab pertanyaan Anda di { $guild }: “{ $question }”

still-here = Masih ada, kata demi kata.
still-changed = Sudah tidak seperti yang dikutip.
still-gone = Halamannya sudah tidak ada; yang tersimpan tetap seperti semula.
still-no-address = Artikel ini datang tanpa alamat, jadi tidak ada halaman yang bisa ditanyai.
still-failed = Halamannya tidak bisa dibaca: { $problem }
still-when = Ditanyakan { $when }.

modal-on-title = Tanya lanjut
modal-on-question = Pertanyaan Anda
modal-on-question-hint = Tentang yang baru saja dijawab, seperti “and when?”

amended-changed = **Berubah sejak dikutip.** Artikel itu sekarang berbunyi:
amended-cut = **Berubah sejak dikutip.** Artikel itu tidak lagi mengatakannya.
amended-removed = Kata-kata ini dikeluarkan dari artikel tersimpan, jadi tidak ditampilkan lagi di sini.
