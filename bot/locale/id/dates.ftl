# Indonesian. No native speaker has reviewed it yet.

date-day = { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
date-with-age = { $date }, { $age }
date-instant = { $day }, { $time } UTC
date-printed = bertanggal “{ $date }”
date-dateline = dateline { $dateline }
date-added = ditambahkan { $day }
date-published = terbit { $day }
date-not-given = tanggal tidak disebutkan

age-days =
    { $count ->
        [0] hari ini
        [1] kemarin
       *[other] { $count } hari lalu
    }
age-months = { $count } bulan lalu
age-years = { $count } tahun lalu
