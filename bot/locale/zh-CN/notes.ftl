# Simplified Chinese. No native speaker has reviewed it yet.

note-partly = 只回答了问题的一部分。
note-part-closest = “{ $question }”：只存有相近的文字；不一定回答了它。
note-part-none = “{ $question }”：已存的内容都没有回答它。

note-before = 与你之前的问题合在一起理解：{ $question }

note-scope-outlet = 只在 { $outlet } 中查找。
note-scope-time = 只在{ $when }发布的文章中查找。
note-scope-both = 只在 { $outlet } { $when }发布的文章中查找。
note-when = { $since }到{ $as_of }
note-when-on = { $day }
note-when-since = { $day }以来

note-nearest = 最接近的已存文章是“{ $title }”。
note-nearest-outlet = 最接近的已存文章是“{ $title }”（{ $outlet }）。

note-version = 第 { $version } 版
note-gone = 网页自{ $day }起消失
note-same-wire = { $count } 家媒体刊登了同一篇通讯社稿件
outlet-unknown = 未注明媒体
latest-not-refreshed = 有 { $count } 个网页或订阅源未能重新读取；其内容按已存的显示。
