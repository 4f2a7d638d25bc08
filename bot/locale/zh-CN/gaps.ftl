# Simplified Chinese. No native speaker has reviewed it yet.

command-gaps = 这里问过而没有回答的内容，按主题
option-days = 多少天以内，最多 30

gaps-title = { $count } 个主题没有回答，{ $days } 天以内
gaps-about = 处理过的主题在再次被问到时会重新出现。
gaps-none = 最近 { $days } 天的提问都有回答。
gaps-example = “{ $question }”
gaps-private = 私下提问，关于 { $words }
gaps-asked = 问过 { $count } 次
gaps-last = 最近一次 { $when }
gaps-missing = 已存的内容都没有 { $words }
gaps-wishes = { $count } 个对文章的请求
gaps-named = 来自 { $members }
gaps-more = 另有 { $count } 个。处理一些即可腾出位置。
gaps-done-button = 已处理
error-gap-gone = 它已处理，或提问时间太久。请重新打开 /gaps。
