# Simplified Chinese. No native speaker has reviewed it yet.

note-partly = 只回答了问题的一部分。
note-part-closest = “{ $question }”：只收录有相近的原文；不一定回答了它。
note-part-none = “{ $question }”：收录的内容没有回答它。

note-before = 与你之前的问题合在一起理解：{ $question }

note-scope-outlet = 只查找了 { $outlet } 的文章。
note-scope-time = 只查找了{ $when }发布的文章。
note-scope-both = 只查找了 { $outlet } 在{ $when }发布的文章。
note-when = { $since }至{ $as_of }
note-when-on = { $day }
note-when-since = { $day }及以后

note-nearest = 最接近的已收录文章是“{ $title }”。
note-nearest-outlet = 最接近的已收录文章是“{ $title }”（{ $outlet }）。

note-version = 第 { $version } 版
note-gone = 网页自{ $day }起失效
note-same-wire = { $count } 家媒体刊登了同一篇通讯社稿件
outlet-unknown = 未注明媒体
latest-not-refreshed = 有 { $count } 个网页或订阅源未能重新抓取；这里按已收录的内容显示。
