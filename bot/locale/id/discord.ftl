# Indonesian. No native speaker has reviewed it yet.

command-ask = Ajukan pertanyaan; jawabannya kutipan persis dari artikel tersimpan
option-ask-question = Apa yang ingin Anda ketahui?
command-latest = Tampilkan artikel tersimpan yang terbaru
option-latest-outlet = Hanya dari media ini
option-latest-about = Hanya tentang kata-kata ini
command-article = Simpan dan kelola artikel server ini
command-article-add = Simpan artikel: isi alamat atau berkas, atau kosongkan untuk membuka formulir
option-add-url = Alamat halaman
option-add-file = Berkas .txt, .md, atau .html hingga 3 MB, atau .pdf atau .docx hingga 20 MB
command-article-list = Lihat daftar artikel tersimpan
option-list-page = Halaman daftar yang mana
command-article-show = Tampilkan data, keterangan foto, dan versi sebuah artikel
command-article-remove = Hapus artikel; masih bisa dikembalikan dalam 7 hari
command-article-undo = Kembalikan artikel yang terakhir dihapus
option-article = Artikel mana: ketik sebagian judulnya
menu-add-article = Tambah artikel

modal-add-title = Tambah artikel
modal-add-text = Teks
modal-add-text-hint = Tempelkan artikel, halaman berisi beberapa berita, atau alamat, satu per baris.
modal-add-files = Berkas
modal-add-files-hint = Maksimal sepuluh: .txt, .md, .html (masing-masing 3 MB), .pdf, .docx (masing-masing 20 MB).
modal-add-heading = Judul
modal-add-heading-hint = Jika tidak disebutkan dalam teksnya.
modal-add-outlet = Media
modal-add-outlet-hint = Siapa yang menerbitkannya.
modal-add-address = Alamat
modal-add-address-hint = Tempat artikel ini bisa dibaca.
input-text = teks

reply-admins-only = Hanya anggota dengan izin Kelola Server, atau dengan peran admin server ini, yang bisa melakukannya.
reply-failed = Terjadi kesalahan. Tidak ada yang tertinggal setengah jadi; silakan coba lagi.
reply-latest-none = Tidak ada artikel tersimpan yang cocok.
reply-restored = “{ $title }” sudah dikembalikan.
reply-removed = “{ $title }” sudah dihapus. Dalam 7 hari masih bisa dikembalikan dengan /article undo.
reply-budget = Anda sudah melihat bagian artikel ini sebanyak yang boleh dikutip untuk satu anggota dalam 24 jam.
reply-withheld = { $count } kutipan tidak ditampilkan: Anda sudah melihat bagian artikelnya sebanyak yang boleh dikutip dalam 24 jam.
