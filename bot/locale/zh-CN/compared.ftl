# Simplified Chinese. No native speaker has reviewed it yet.

command-compare = 向多家媒体提同一个问题：把各家最合适的原文并排列出
option-compare-question = 你想从每一家了解什么？
command-related = 显示与某篇文章内容相近的已存文章
compared-answer = 回答
compared-closest = 最接近的已存文字；不一定是回答
compared-nothing = 这里没有哪家媒体的已存文字提到它。
compared-one = 只有 { $outlet } 提到它，所以没有可以比较的。
compared-with-it = { $outlets } 刊登的是同一篇通讯社稿件：这不能互相印证。
compared-silent = { $outlets } 没有合适的内容。
compared-more = 另有 { $count } 家媒体未显示。
compared-names-more = { $names } 和另外 { $count } 家
compared-related = 与“{ $title }”相近
compared-related-none = 除了相同文字的副本，没有其他相近的已存文章。
