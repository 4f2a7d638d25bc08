# Simplified Chinese. No native speaker has reviewed it yet.

command-gaps = 这里问过而没有得到回答的内容，按主题列出
option-days = 最近多少天，最多 30

gaps-title = 最近 { $days } 天有 { $count } 个主题没有回答
gaps-about = 标为已处理的主题，再次被问到时会重新出现。
gaps-none = 最近 { $days } 天的提问都有回答。
gaps-example = “{ $question }”
gaps-private = 私密提问，关于 { $words }
gaps-asked = 问过 { $count } 次
gaps-last = 最近一次：{ $when }
gaps-missing = 收录的内容里没有 { $words }
gaps-wishes = { $count } 个收录请求
gaps-named = 来自 { $members }
gaps-more = 另有 { $count } 个。处理一些后就会显示。
gaps-done-button = 已处理
error-gap-gone = 它已经处理，或提问时间太久。请重新打开 /gaps。
