# Indonesian. No native speaker has reviewed it yet.

command-help = Apa yang dilakukan bot ini, apa yang tidak pernah dilakukannya, dan cara bertanya
command-sources = Media dan feed asal jawaban di sini
option-latest-refresh = Ambil dulu halaman terbaru dan feed yang sudah waktunya (admin)

guide-title = Jawaban dengan kata-kata yang diterbitkan
guide-does = Saya menjawab pertanyaan dengan kutipan persis dari artikel yang tersimpan di server ini, masing-masing dengan media, tanggal, dan tautan ke kata-katanya. Jika tidak ada yang menjawab, saya mengatakannya dan menyebut kata yang tidak ada.
guide-never = Saya tidak pernah mengubah susunan kata, meringkas, atau mengarang jawaban, tidak pernah menyebut kutipan sebagai milik media lain, dan tidak pernah menunjukkan artikel satu server kepada server lain. Pertanyaan dan artikel tidak dikirim ke mana pun selain Discord dan situs halaman itu sendiri.
guide-asking = Cara bertanya
guide-how = Pakai `/ask`, atau sebut saya dengan pertanyaan. Sebut nama orang, tempat, atau benda; dengan `outlet` atau `since` Anda bertanya kepada artikel itu saja.
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
latest-by-added = Yang terbaru menurut kedatangannya di sini: tanggal terbitnya tidak diketahui.
