# Indonesian. No native speaker has reviewed it yet.

command-feed = Ikuti feed: yang diterbitkannya mulai sekarang disimpan
command-feed-add = Ikuti feed di sebuah alamat, atau feed yang dituju sebuah halaman
command-feed-list = Daftar feed yang diikuti, dan apa masalahnya
command-feed-pause = Berhenti menanyai feed sementara, atau lanjutkan yang dijeda
command-feed-remove = Berhenti mengikuti feed; artikelnya tetap ada
command-feed-preview = Tampilkan entri terbaru mana yang akan diambil dari feed, dan mengapa; tanpa menyimpan
command-feed-filter = Pilih apa yang diambil dari feed mulai sekarang; tanpa opsi, tampilkan pilihannya
command-feed-post = Pilih tempat artikel baru sebuah feed dikirim; tanpa opsi, tampilkan tempatnya
command-feed-import = Ikuti feed dari berkas OPML
command-feed-export = Dapatkan feed yang diikuti sebagai berkas OPML
option-feed = Feed mana: ketik sebagian judulnya
option-feed-url = Alamat feed, atau halaman di situsnya
option-feed-channel = Tempat mengirim artikel baru: kanal, utas, atau forum
option-feed-role = Siapa yang disebut pada setiap artikel baru
option-feed-tags = Di forum: nama tag, dipisah koma
option-feed-stop = Jangan kirim lagi artikel baru dari feed ini
option-feed-only = Hanya dengan kata atau frasa, author:NAME atau category:NAME; koma di antaranya
option-feed-not = Tanpa kata atau frasa, author:NAME atau category:NAME; koma di antaranya
option-feed-clear = Ambil semuanya lagi
option-feed-file = Berkas OPML
option-feed-page = Halaman daftar yang mana

feed-added = ### Mengikuti { $name }
    { $url }
    { $count ->
        [0] Belum ada entri di dalamnya.
       *[other] { $count } entrinya diingat.
    } Tidak ada yang disimpan atau dikirim sampai muncul yang baru.
feed-known = ### { $name } sudah diikuti
    { $url }
feed-id = Feed { $id }
feed-other = Situs itu punya feed lain: { $name } ({ $url })
feed-paused = “{ $name }” tidak ditanyai sampai Anda melanjutkannya dengan /feed pause.
feed-resumed = “{ $name }” ditanyai lagi mulai sekarang.
feed-removed = “{ $name }” tidak diikuti lagi; artikelnya tetap ada. Alamatnya { $url }
feed-export-name = feeds.opml
feed-filter = Yang diambil dari “{ $name }”:

feed-list-empty = Tidak ada feed yang diikuti. Tambahkan dengan /feed add.
feed-list = { $total } feed · halaman { $page }
feed-entry = { $id } · **{ $name }** · { $state }
feed-read = dibaca { $when }
feed-unread = belum dibaca
feed-due = berikutnya { $when }
feed-failing = Gagal sejak { $since }: { $reason }
feed-posts = Artikel baru dikirim di { $channel }.
feed-posts-for = Artikel baru dikirim di { $channel } dan menyebut { $role }.
feed-posts-tagged = Dengan tag { $tags }.
feed-posts-nowhere = Artikel baru tidak dikirim ke mana pun.
feed-posts-stopped = Pengiriman di { $channel } berhenti: { $reason }
feed-role-silent = { $role } tidak diberi tahu: izinkan semua orang menyebutnya di pengaturannya, atau izinkan bot menyebut semua peran.
feed-stopped-gone = Kanalnya sudah tidak ada.
feed-stopped-forbidden = Bot tidak boleh mengirim di sana.
feed-stopped-closed = Utasnya ditutup.
feed-stopped-tags = Forum itu meminta tag.

feed-preview = ### { $name }
    Yang akan diambil dari entri terbarunya:
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

feed-more = { $count } artikel lagi dari “{ $name }” disimpan. /article list menampilkannya.
feed-notice-failing = Feed “{ $name }” gagal selama { $count } hari. { $reason }
    Feed ditanyai lagi, makin lama makin jarang. /feed list menampilkan semua feed; ini nomor { $id }.
feed-notice-gone = Feed “{ $name }” hilang selamanya: situsnya menjawab 410. Feed tidak ditanyai lagi.
    Artikelnya tetap ada. /feed pause feed:{ $id } menanyainya lagi, /feed remove feed:{ $id } mengakhirinya.
feed-notice-stopped = Artikel baru dari “{ $name }” tidak lagi dikirim di { $channel }. { $reason }
    Artikelnya tetap disimpan. /feed post feed:{ $id } memilih kanal.

error-feed-channel-kind = Artikel baru bisa dikirim di kanal teks, utas, atau forum.
error-feed-channel-forbidden = Bot tidak boleh mengirim di { $channel }. Izinkan bot melihat kanal dan mengirim pesan di sana.
error-feed-tags-unknown = { $channel } tidak punya tag { $tag }. Yang ada: { $known }
error-feed-tags-none = { $channel } tidak punya tag.
error-feed-tags-required = { $channel } meminta tag pada setiap kiriman. Yang ada: { $known }
error-feed-tags-nowhere = Tag hanya untuk forum.
error-feed-role-everyone = Sebut peran yang dipilih atau diberikan kepada anggota; semua orang tidak pernah disebut.
error-feed-post-stop = Hentikan saja, atau sebut kanal.
error-feed-post-where = Sebut juga kanalnya.
error-feeds-many = Sebuah server mengikuti paling banyak { $limit } feed; ini akan menjadi { $count }.

feeds-imported = { $count } feed diikuti mulai sekarang, { $known } sudah diikuti. Pemeriksaan pertama hanya mengingat isinya.
feeds-opml-title = Feed Verbatim
feeds-state-active = aktif
feeds-state-paused = dijeda
feeds-state-gone = hilang selamanya
feeds-state-failing = gagal sejak { $since }
feeds-taken-yes = ya
feeds-taken-no = tidak
feeds-entry-nameless = (tanpa judul)
feeds-kind-word = kata
feeds-kind-author = penulis
feeds-kind-category = kategori
feeds-why-unfiltered = Tidak ada yang disaring.
feeds-why-included = Memuat { $kind } “{ $term }”.
feeds-why-excluded = Memuat { $kind } yang dikecualikan “{ $term }”.
feeds-why-missing = Tidak memuat { $kind }: { $term }.
feeds-why-seen = (sudah pernah dilihat)
feeds-filter-none = Semuanya diambil.
feeds-filter-include = Hanya dengan { $kind }: { $terms }
feeds-filter-exclude = Tanpa { $kind }: { $terms }
feeds-preview-empty = Feed itu tidak punya entri.
