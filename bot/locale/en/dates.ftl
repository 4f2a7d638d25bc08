# When an article was published, as far as its page says so.

date-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-with-age = { $date }, { $age }
date-instant = { $day }, { $time } UTC
date-printed = dated “{ $date }”
date-dateline = dateline { $dateline }
date-added = added { $day }
date-published = published { $day }
date-not-given = date not given

age-days =
    { $count ->
        [0] today
        [1] yesterday
       *[other] { $count } days ago
    }
age-months =
    { $count ->
        [one] one month ago
       *[other] { $count } months ago
    }
age-years =
    { $count ->
        [one] one year ago
       *[other] { $count } years ago
    }
