# Spanish. No native speaker has reviewed it yet.

date-day = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
date-with-age = { $date }, { $age }
date-instant = { $day }, { $time } UTC
date-printed = con fecha “{ $date }”
date-dateline = data { $dateline }
date-added = añadido el { $day }
date-published = publicado el { $day }
date-not-given = fecha no indicada

age-days =
    { $count ->
        [0] hoy
        [1] ayer
       *[other] hace { $count } días
    }
age-months =
    { $count ->
        [one] hace un mes
       *[other] hace { $count } meses
    }
age-years =
    { $count ->
        [one] hace un año
       *[other] hace { $count } años
    }
