# Indonesian. No native speaker has reviewed it yet.

command-article-history = Daftar versi sebuah artikel, dan apa yang berubah dari satu ke berikutnya
command-article-refresh = Ambil lagi halaman sebuah artikel tersimpan, atau semuanya
command-article-export = Dapatkan satu artikel, atau semuanya, sebagai berkas baris JSON
command-article-purge = Hapus artikel selamanya: tidak bisa dikembalikan atau disimpan lagi
option-refresh-all = Semua halaman di perpustakaan, bisa memakan beberapa menit
option-export-article = Artikel mana; semuanya jika Anda tidak memilih
option-show-version = Versi mana; yang sekarang jika Anda tidak menyebutnya

kept-captions =
    { $count ->
        [1] Keterangan foto
       *[other] { $count } keterangan foto
    }
kept-version-first = Versi { $number } dari { $total }, disimpan { $day }: yang pertama
kept-version =
    { $count ->
        [0] Versi { $number } dari { $total }, disimpan { $day }: tidak ada kalimat berubah
       *[other] Versi { $number } dari { $total }, disimpan { $day }: { $count } kalimat berubah
    }
kept-version-button = Versi { $number }

kept-progress = { $done } dari { $total } selesai …
kept-updated = { $count } berubah
kept-unchanged = { $count } tidak berubah
kept-gone = { $count } hilang, teks disimpan
kept-failed = { $count } tidak terambil
kept-refresh-none = Tidak ada artikel tersimpan yang punya alamat, jadi tidak ada yang bisa diambil lagi.
kept-refresh-left = { $count } halaman tidak sempat terambil. Jalankan lagi untuk melanjutkan.
error-refresh-nothing = Pilih artikel, atau nyalakan `all` untuk mengambil semua halaman lagi.

kept-exported = { $count } artikel.
kept-export-part = Bagian { $part }: { $count } artikel.
kept-export-empty = Belum ada artikel yang tersimpan, jadi tidak ada yang bisa diekspor.
kept-export-late = Discord tidak mengizinkan berkas lagi dalam jawaban satu perintah. Bagian { $part } yang terakhir di sini; `verbatim articles export` di terminal menulis semuanya.
kept-export-large = Dilewati, karena satu saja sudah melebihi yang diterima Discord: artikel { $ids }.
error-export-large = Artikel { $article } saja sudah melebihi yang diterima Discord. `verbatim articles export` di terminal menulisnya.

kept-purge = Hapus artikel ini selamanya? Semua versinya hilang, dan tidak bisa disimpan lagi. `/article remove` menyembunyikannya dan bisa dibatalkan.
kept-purge-button = Hapus selamanya
kept-purged = “{ $title }” dihapus selamanya.
