# Indonesian. No native speaker has reviewed it yet.

command-feed = Ikuti feed: yang diterbitkannya mulai sekarang akan disimpan
command-feed-add = Ikuti feed di sebuah alamat, atau feed yang ditunjuk sebuah halaman
command-feed-list = Lihat daftar feed yang diikuti, dan apa masalahnya
command-feed-pause = Jeda pemeriksaan sebuah feed, atau lanjutkan feed yang dijeda
command-feed-remove = Berhenti mengikuti feed; artikelnya tetap ada
command-feed-preview = Lihat entri terbaru mana yang akan diambil dari feed, dan mengapa; tidak ada yang disimpan
command-feed-filter = Pilih apa yang diambil dari feed mulai sekarang; tanpa opsi, tampilkan pilihannya
command-feed-post = Pilih tempat artikel baru dari feed dikirim; tanpa opsi, tampilkan tempatnya
command-feed-import = Ikuti feed dari berkas OPML
command-feed-export = Dapatkan daftar feed yang diikuti sebagai berkas OPML
option-feed = Feed mana: ketik sebagian judulnya
option-feed-url = Alamat feed, atau alamat halaman di situsnya
option-feed-channel = Tempat mengirim artikel baru: channel, thread, atau forum
option-feed-role = Siapa yang disebut (@) pada setiap artikel baru
option-feed-tags = Untuk forum: nama tag, dipisahkan koma
option-feed-stop = Jangan kirim lagi artikel baru dari feed ini
option-feed-only = Hanya dengan kata atau frasa, author:NAME, atau category:NAME; pisahkan dengan koma
option-feed-not = Tanpa kata atau frasa, author:NAME, atau category:NAME; pisahkan dengan koma
option-feed-clear = Ambil semuanya lagi
option-feed-file = Berkas OPML
option-feed-page = Halaman daftar yang mana

feed-added = ### Mengikuti { $name }
    { $url }
    { $count ->
        [0] Feed ini belum memuat entri.
       *[other] { $count } entrinya diingat.
    } Tidak ada yang disimpan atau dikirim sampai muncul yang baru.
feed-known = ### { $name } sudah diikuti
    { $url }
feed-id = Feed { $id }
feed-other = Situs itu punya feed lain: { $name } ({ $url })
feed-paused = “{ $name }” tidak diperiksa sampai Anda melanjutkannya dengan /feed pause.
feed-resumed = “{ $name }” diperiksa lagi mulai sekarang.
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
feed-posts-for = Artikel baru dikirim di { $channel } dengan menyebut { $role }.
feed-posts-tagged = Dengan tag { $tags }.
feed-posts-nowhere = Artikel baru tidak dikirim ke mana pun.
feed-posts-stopped = Pengiriman di { $channel } berhenti: { $reason }
feed-role-silent = { $role } tidak mendapat notifikasi: izinkan semua orang menyebut peran itu di pengaturannya, atau izinkan bot menyebut semua peran.
feed-stopped-gone = Channel-nya sudah tidak ada.
feed-stopped-forbidden = Bot tidak boleh mengirim di sana.
feed-stopped-closed = Thread-nya sudah ditutup.
feed-stopped-tags = Forum itu mewajibkan tag.

feed-preview = ### { $name }
    Yang akan diambil dari entri terbarunya:
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

feed-more = { $count } artikel lagi dari “{ $name }” sudah disimpan. /article list menampilkannya.
feed-notice-failing = Feed “{ $name }” gagal selama { $count } hari. { $reason }
    Feed ini tetap diperiksa, makin lama makin jarang. /feed list menampilkan semua feed; ini nomor { $id }.
feed-notice-gone = Feed “{ $name }” sudah tidak ada: situsnya menjawab 410. Feed ini tidak diperiksa lagi.
    Artikelnya tetap ada. /feed pause feed:{ $id } memeriksanya lagi, /feed remove feed:{ $id } mengakhirinya.
feed-notice-stopped = Artikel baru dari “{ $name }” tidak lagi dikirim di { $channel }. { $reason }
    Artikelnya tetap disimpan. Pilih channel dengan /feed post feed:{ $id }.

error-feed-channel-kind = Artikel baru bisa dikirim di channel teks, thread, atau forum.
error-feed-channel-forbidden = Bot tidak boleh mengirim di { $channel }. Izinkan bot melihat channel itu dan mengirim pesan di sana.
error-feed-tags-unknown = { $channel } tidak punya tag { $tag }. Yang ada: { $known }
error-feed-tags-none = { $channel } tidak punya tag.
error-feed-tags-required = { $channel } mewajibkan tag pada setiap kiriman. Yang ada: { $known }
error-feed-tags-nowhere = Tag hanya untuk forum.
error-feed-role-everyone = Pilih peran yang diambil sendiri oleh anggota atau diberikan kepada mereka; semua orang tidak pernah disebut sekaligus.
error-feed-post-stop = Pilih salah satu: berhenti, atau sebutkan channel.
error-feed-post-where = Sebutkan juga channel-nya.
error-feeds-many = Satu server mengikuti paling banyak { $limit } feed; dengan ini jumlahnya menjadi { $count }.

feeds-imported = { $count } feed diikuti mulai sekarang, { $known } sudah diikuti sebelumnya. Pemeriksaan pertama hanya mengingat isinya.
feeds-opml-title = Feed Verbatim
feeds-state-active = aktif
feeds-state-paused = dijeda
feeds-state-gone = sudah tidak ada
feeds-state-failing = gagal sejak { $since }
feeds-taken-yes = ya
feeds-taken-no = tidak
feeds-entry-nameless = (tanpa judul)
feeds-kind-word = kata
feeds-kind-author = penulis
feeds-kind-category = kategori
feeds-why-unfiltered = Tidak ada yang disaring.
feeds-why-included = Memuat { $kind } “{ $term }”.
feeds-why-excluded = Memuat { $kind } yang dikecualikan: “{ $term }”.
feeds-why-missing = Tidak memuat { $kind }: { $term }.
feeds-why-seen = (sudah pernah dilihat)
feeds-filter-none = Semuanya diambil.
feeds-filter-include = Hanya dengan { $kind }: { $terms }
feeds-filter-exclude = Tanpa { $kind }: { $terms }
feeds-preview-empty = Feed itu tidak memuat entri.
