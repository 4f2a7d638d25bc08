# Indonesian. No native speaker has reviewed it yet.

command-article-history = Lihat daftar versi sebuah artikel, dan apa yang berubah di setiap versi
command-article-refresh = Ambil ulang halaman sebuah artikel tersimpan, atau semua halaman
command-article-export = Dapatkan satu artikel, atau semuanya, sebagai berkas JSON Lines
command-article-purge = Hapus artikel secara permanen: tidak bisa dikembalikan atau disimpan lagi
option-refresh-all = Semua halaman dalam koleksi, bisa memakan beberapa menit
option-export-article = Artikel mana; semuanya jika tidak dipilih
option-show-version = Versi mana; versi saat ini jika tidak disebutkan

kept-captions = { $count } keterangan foto
kept-version-first = Versi { $number } dari { $total }, disimpan { $day }: versi pertama
kept-version =
    { $count ->
        [0] Versi { $number } dari { $total }, disimpan { $day }: tidak ada kalimat yang berubah
       *[other] Versi { $number } dari { $total }, disimpan { $day }: { $count } kalimat berubah
    }
kept-version-button = Versi { $number }

kept-progress = { $done } dari { $total } selesai …
kept-updated = { $count } berubah
kept-unchanged = { $count } tidak berubah
kept-gone = { $count } sudah tidak ada, teks tetap disimpan
kept-failed = { $count } tidak terambil
kept-refresh-none = Tidak ada artikel tersimpan yang punya alamat, jadi tidak ada yang bisa diambil ulang.
kept-refresh-left = { $count } halaman belum sempat diambil. Jalankan lagi untuk melanjutkan.
error-refresh-nothing = Pilih artikel, atau nyalakan `all` untuk mengambil ulang semua halaman.

kept-exported = { $count } artikel.
kept-export-part = Bagian { $part }: { $count } artikel.
kept-export-empty = Belum ada artikel yang tersimpan, jadi tidak ada yang bisa diekspor.
kept-export-late = Discord tidak mengizinkan berkas lagi untuk satu perintah. Bagian { $part } adalah yang terakhir di sini; `verbatim articles export` di terminal menulis semuanya.
kept-export-large = Dilewati, karena satu artikel saja sudah melebihi batas Discord: artikel { $ids }.
error-export-large = Artikel { $article } saja sudah melebihi batas Discord. `verbatim articles export` di terminal bisa menulisnya.

kept-purge = Hapus artikel ini secara permanen? Semua versinya hilang, dan artikel ini tidak bisa disimpan lagi. Dengan `/article remove` penghapusan masih bisa dibatalkan.
kept-purge-button = Hapus permanen
kept-purged = “{ $title }” sudah dihapus permanen.
