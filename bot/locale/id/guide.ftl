# Indonesian. No native speaker has reviewed it yet.

command-help = Apa yang dilakukan bot ini, apa yang tidak pernah dilakukannya, dan cara bertanya
command-sources = Media dan feed yang menjadi sumber jawaban di sini
option-latest-refresh = Ambil dulu halaman terbaru dan feed yang sudah waktunya (admin)

guide-title = Jawaban dengan kata-kata yang telah diterbitkan
guide-does = Saya menjawab pertanyaan dengan kutipan persis dari artikel yang tersimpan di server ini, masing-masing dengan media, tanggal, dan tautan ke kata-katanya. Jika tidak ada artikel yang menjawab, saya mengatakannya dan menyebutkan kata yang tidak ditemukan.
guide-never = Saya tidak pernah mengubah kata-kata, meringkas, atau mengarang jawaban, tidak pernah menyebut kutipan sebagai milik media lain, dan tidak pernah menunjukkan artikel satu server kepada server lain. Pertanyaan dan artikel tidak dikirim ke mana pun selain ke Discord dan situs halaman itu sendiri.
guide-asking = Cara bertanya
guide-how = Pakai `/ask`, atau sebut saya (@) dengan pertanyaan. Tuliskan nama orang, tempat, atau benda. Untuk membatasi media atau waktu, pakai opsi `outlet` (media) dan `since` (sejak) pada `/ask`.
guide-example-ask = Misalnya: `/ask` “{ $title }”
guide-example-outlet = Atau: `/latest` dengan media { $outlet }
guide-commands = Perintah
guide-admins = Untuk Anda sebagai admin

sources-stored = { $articles } artikel, { $outlets } media
sources-articles = { $count } artikel
sources-newest = terbaru { $date }
sources-feeds = { $count } feed diikuti
sources-feed-unknown = feed tanpa nama

latest-by-published = Yang terbaru menurut tanggal terbitnya.
latest-by-added = Yang terbaru menurut waktu masuknya ke sini: tanggal terbitnya tidak diketahui.
