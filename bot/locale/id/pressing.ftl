# Indonesian. No native speaker has reviewed it yet.

press-context = Lihat konteks
press-more = Kutipan lain
press-why = Mengapa ini?
press-still = Masih tertulis begini?
press-on = Tanya lanjutan
press-share = Bagikan
press-helpful = Membantu
press-unhelpful = Tidak membantu
press-cover = Minta liputan
press-tell = Kabari saya jika terjawab
press-named = Ya, dengan nama saya
press-unnamed = Ya, tanpa nama saya
press-cancel = Batalkan ini

pressed-thanks = Terima kasih. Jika berubah pikiran, tekan tombol yang satunya.
pressed-no-context = Tidak ada lagi teks di sekitar kata-kata ini, atau Anda sudah melihat bagian artikel ini sebanyak yang boleh dikutip untuk satu anggota dalam 24 jam.
pressed-context = Kata-kata itu dalam konteksnya
pressed-no-more = Tidak ada kutipan tersimpan lain yang mendekati.
pressed-more = Kutipan lain yang tersimpan
pressed-why = Mengapa kata-kata ini
pressed-why-confidence = Kemungkinan ini jawabannya: { $confidence }.
pressed-why-quote = Kutipan { $number }: { $words }. Skor pencarian { $score }, skor urutan { $rank }.
pressed-why-matched = memuat { $words }
pressed-why-unmatched = tidak memuat satu pun kata pertanyaan dalam bentuk yang sama
pressed-why-missing = Tidak ada kutipan yang memuat { $words }.
pressed-why-changed = Yang tersimpan sudah berubah sejak itu; sekarang kata-kata ini tidak akan dipilih.
pressed-sure = pasti
pressed-likely = besar
pressed-doubtful = meragukan
pressed-unlikely = kecil
pressed-shared = Dibagikan oleh { $member }
pressed-cover-ask = Para admin akan melihat pertanyaannya. Bolehkah mereka melihat bahwa Anda yang memintanya?
pressed-cover-done = Para admin akan melihatnya di antara hal yang belum ada.
pressed-tell-done = Anda akan diberi tahu begitu ada artikel tersimpan yang menjawabnya.
pressed-tell-cancelled = Dibatalkan. Anda tidak akan diberi tahu.
pressed-tell-gone = Itu sudah diberitahukan, atau sudah dibatalkan sebelumnya.
pressed-told = Sekarang ada artikel tersimpan yang menjawab pertanyaan Anda di { $guild }: “{ $question }”

still-here = Masih ada, kata demi kata.
still-changed = Sudah tidak ada seperti yang dikutip.
still-gone = Halamannya sudah tidak ada; yang tersimpan tidak berubah.
still-no-address = Artikel ini ditambahkan tanpa alamat, jadi tidak ada halaman yang bisa diperiksa.
still-failed = Halamannya tidak bisa dibaca: { $problem }
still-when = Diperiksa { $when }.

modal-on-title = Tanya lanjutan
modal-on-question = Pertanyaan Anda
modal-on-question-hint = Tentang jawaban tadi. Pertanyaan singkat hanya dalam bahasa Inggris, seperti “and when?”

amended-changed = **Berubah sejak dikutip.** Artikel itu sekarang berbunyi:
amended-cut = **Berubah sejak dikutip.** Artikel itu tidak lagi memuatnya.
amended-removed = Kata-kata ini sudah dihapus dari artikel tersimpan, jadi tidak ditampilkan lagi di sini.
