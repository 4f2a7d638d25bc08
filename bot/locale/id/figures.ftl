# Indonesian. No native speaker has reviewed it yet.

command-stats = Apa yang ditanyakan di sini, bagaimana dijawab, serta apa yang dikutip dan ditambahkan

figures-title = { $days } hari terakhir
figures-empty = Tidak ada yang ditanyakan atau ditambahkan dalam { $days } hari terakhir.
figures-asked =
    { $count ->
        [0] Tidak ada pertanyaan
       *[other] { $count } pertanyaan
    }
figures-answer = 🟩 { $count } terjawab ({ $share })
figures-closest = 🟨 { $count } dengan kutipan yang mendekati ({ $share })
figures-none = ⬜ { $count } tanpa hasil ({ $share })
figures-helpful = Membantu menurut { $count } dari { $voted } penilaian ({ $share })
figures-added =
    🟦 { $count ->
        [0] Tidak ada artikel ditambahkan
       *[other] { $count } artikel ditambahkan
    }
figures-outlets = Media yang paling sering dikutip
figures-articles = Artikel yang paling sering dikutip
figures-quotes = { $count } kutipan
figures-daily = Hari demi hari
figures-day-asked = { $count } pertanyaan (🟩 { $answer } 🟨 { $closest } ⬜ { $none })
figures-day-added = 🟦 { $count } ditambahkan
figures-described = Diagram batang per hari dari { $first } sampai { $last }: di atas, pertanyaan menurut cara terjawabnya, terbanyak ({ $count }) pada { $day }; di bawah, artikel yang ditambahkan. Angkanya ada dalam teks.
