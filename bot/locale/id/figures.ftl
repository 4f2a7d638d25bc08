# Indonesian. No native speaker has reviewed it yet.

command-stats = Apa yang ditanyakan di sini, bagaimana dijawab, dan apa yang dikutip serta ditambahkan

figures-title = { $days } hari terakhir
figures-empty = Tidak ada yang ditanyakan atau ditambahkan dalam { $days } hari terakhir.
figures-asked =
    { $count ->
        [0] Tidak ada pertanyaan
       *[other] { $count } pertanyaan
    }
figures-answer = 🟩 { $count } terjawab ({ $share })
figures-closest = 🟨 { $count } dengan kata terdekat ({ $share })
figures-none = ⬜ { $count } tanpa hasil ({ $share })
figures-helpful = Membantu menurut { $count } dari { $voted } suara ({ $share })
figures-added =
    🟦 { $count ->
        [0] Tidak ada artikel ditambahkan
       *[other] { $count } artikel ditambahkan
    }
figures-outlets = Media paling banyak dikutip
figures-articles = Artikel paling banyak dikutip
figures-quotes = { $count } kutipan
figures-daily = Hari demi hari
figures-day-asked = { $count } pertanyaan (🟩 { $answer } 🟨 { $closest } ⬜ { $none })
figures-day-added = 🟦 { $count } ditambahkan
figures-described = Batang hari-hari dari { $first } sampai { $last }: di atas, pertanyaan menurut cara dijawab, terbanyak ({ $count }) pada { $day }; di bawah, artikel yang ditambahkan. Angkanya ada dalam teks.
