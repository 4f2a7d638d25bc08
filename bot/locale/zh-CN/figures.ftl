# Simplified Chinese. No native speaker has reviewed it yet.

command-stats = 这里问了什么、怎样回答，引用和添加了什么

figures-title = 最近 { $days } 天
figures-empty = 最近 { $days } 天没有提问，也没有添加文章。
figures-asked =
    { $count ->
        [0] 没有提问
       *[other] { $count } 个问题
    }
figures-answer = 🟩 { $count } 个有回答（{ $share }）
figures-closest = 🟨 { $count } 个只有最接近的原文（{ $share }）
figures-none = ⬜ { $count } 个没有结果（{ $share }）
figures-helpful = { $voted } 票中有 { $count } 票认为有帮助（{ $share }）
figures-added =
    🟦 { $count ->
        [0] 没有添加文章
       *[other] 添加了 { $count } 篇文章
    }
figures-outlets = 引用最多的媒体
figures-articles = 引用最多的文章
figures-quotes = { $count } 条引文
figures-daily = 每日情况
figures-day-asked = { $count } 个问题（🟩 { $answer } 🟨 { $closest } ⬜ { $none }）
figures-day-added = 🟦 添加 { $count } 篇
figures-described = { $first }至{ $last }的每日柱形图。上方是问题，按回答情况区分，{ $day }最多（{ $count } 个）；下方是添加的文章。具体数字见文字。
