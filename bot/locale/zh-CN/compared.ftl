# Simplified Chinese. No native speaker has reviewed it yet.

command-compare = 向多家媒体提同一个问题：并排列出各家最合适的原文
option-compare-question = 你想从各家媒体了解什么？
command-related = 显示与某篇文章内容相近的已收录文章
compared-answer = 回答
compared-closest = 最接近的原文；不一定回答了问题
compared-nothing = 这里收录的媒体都没有提到它。
compared-one = 只有 { $outlet } 提到它，所以没有可以比较的内容。
compared-with-it = { $outlets } 刊登的是同一篇通讯社稿件：这不能算作相互印证。
compared-silent = { $outlets } 没有相符的内容。
compared-more = 另有 { $count } 家媒体未显示。
compared-names-more = { $names } 及另外 { $count } 家
compared-related = 与“{ $title }”相近
compared-related-none = 除了文字相同的副本，没有与它相近的其他已收录文章。
