# Simplified Chinese. No native speaker has reviewed it yet.

date-day = { $year }年{ $month }月{ $day }日
date-with-age = { $date }，{ $age }
date-instant = { $day } { $time } UTC
date-printed = 网页标注的日期“{ $date }”
date-dateline = 电头 { $dateline }
date-added = { $day }收录
date-published = { $day }发布
date-not-given = 未注明日期

age-days =
    { $count ->
        [0] 今天
        [1] 昨天
       *[other] { $count } 天前
    }
age-months = { $count } 个月前
age-years = { $count } 年前
