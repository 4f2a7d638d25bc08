# Indonesian. No native speaker has reviewed it yet.

command-verify = Periksa apakah sebuah kutipan ada dalam artikel tersimpan, kata demi kata
option-verify-quote = Kata-kata yang konon telah diterbitkan
option-private = Tampilkan jawaban hanya kepada Anda
verified-exact = Tersimpan kata demi kata.
verified-altered = Berbeda: bunyi teks yang tersimpan tidak sama.
verified-absent = Tidak ditemukan: tidak ada artikel tersimpan yang memuat kata-kata ini atau yang sangat mirip.
verified-marks = Dicoret: ada dalam kutipan, tidak tersimpan. Tebal: yang tersimpan sebagai gantinya.
verified-long = Perbedaannya terlalu panjang untuk ditampilkan di sini. Periksa kalimat demi kalimat.
verified-withheld = Teks yang tersimpan tidak ditampilkan: Anda sudah melihat bagian artikel ini sebanyak yang boleh dikutip untuk satu anggota dalam 24 jam.
