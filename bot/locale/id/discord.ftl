# Indonesian. No native speaker has reviewed it yet.

command-ask = Ajukan pertanyaan; jawabannya kutipan persis dari artikel tersimpan
option-ask-question = Apa yang ingin Anda ketahui?
command-latest = Tampilkan artikel tersimpan terbaru
option-latest-outlet = Hanya dari media ini
option-latest-about = Hanya tentang kata-kata ini
command-article = Simpan dan rawat artikel server ini
command-article-add = Simpan artikel: alamat, berkas, atau kosongkan untuk formulir
option-add-url = Alamat halaman
option-add-file = Berkas .txt, .md, atau .html hingga 3 MB, atau .pdf atau .docx hingga 20 MB
command-article-list = Daftar artikel tersimpan
option-list-page = Halaman daftar yang mana
command-article-show = Tampilkan data, keterangan foto, dan versi sebuah artikel
command-article-remove = Sembunyikan artikel; bisa dikembalikan selama 7 hari
command-article-undo = Kembalikan artikel yang terakhir disembunyikan
option-article = Artikel mana: ketik sebagian judulnya
menu-add-article = Tambah artikel

modal-add-title = Tambah artikel
modal-add-text = Teks
modal-add-text-hint = Tempelkan artikel, halaman dengan beberapa berita, atau alamat, satu per baris.
modal-add-files = Berkas
modal-add-files-hint = Hingga sepuluh: .txt, .md, .html (masing-masing 3 MB), .pdf, .docx (masing-masing 20 MB).
modal-add-heading = Judul
modal-add-heading-hint = Jika teksnya sendiri tidak menyebutnya.
modal-add-outlet = Media
modal-add-outlet-hint = Siapa yang menerbitkannya.
modal-add-address = Alamat
modal-add-address-hint = Di mana bisa dibaca.
input-text = teks itu

reply-admins-only = Hanya anggota dengan izin Kelola Server, atau dengan peran yang ditunjuk pengelola bot ini, yang bisa melakukannya.
reply-failed = Ada yang gagal di sini. Tidak ada yang tertinggal setengah jadi; silakan coba lagi.
reply-latest-none = Tidak ada artikel tersimpan yang cocok.
reply-restored = “{ $title }” kembali.
reply-removed = “{ $title }” disembunyikan. /article undo mengembalikannya selama 7 hari.
reply-budget = Anda sudah melihat sebanyak yang boleh dikutip dari artikel ini untuk satu anggota dalam 24 jam.
reply-withheld = { $count } kutipan ditahan: dari artikel yang sudah Anda lihat sebanyak yang boleh dikutip dalam 24 jam.
