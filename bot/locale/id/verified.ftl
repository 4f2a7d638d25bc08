# Indonesian. No native speaker has reviewed it yet.

command-verify = Periksa apakah sebuah kutipan ada dalam artikel tersimpan, kata demi kata
option-verify-quote = Kata-kata yang menurut seseorang telah diterbitkan
option-private = Tampilkan jawaban hanya kepada Anda
verified-exact = Tersimpan kata demi kata.
verified-altered = Diubah: yang tersimpan berbunyi lain.
verified-absent = Tidak ditemukan: tidak ada artikel tersimpan yang memuat kata-kata ini atau yang sangat mirip.
verified-marks = Dicoret: ada di kutipan, tidak tersimpan. Tebal: yang tersimpan sebagai gantinya.
verified-long = Perbedaannya terlalu panjang untuk ditampilkan di sini. Periksa kalimat demi kalimat.
verified-withheld = Kata-kata tersimpan ditahan: Anda sudah melihat sebanyak yang boleh dikutip dari artikel ini untuk satu anggota dalam 24 jam.
