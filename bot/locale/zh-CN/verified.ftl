# Simplified Chinese. No native speaker has reviewed it yet.

command-verify = 核对一段引文是否一字不差地出现在已存文章中
option-verify-quote = 据说已发布的文字
option-private = 只有你看得到回答
verified-exact = 已存，一字不差。
verified-altered = 有改动：已存的文字与此不同。
verified-absent = 没有找到：没有已存文章含有这些文字或与之很相似的文字。
verified-marks = 删除线：引文里有，已存文字没有。粗体：已存的文字。
verified-long = 差异太长，无法在这里显示。请逐句核对。
verified-withheld = 已存的文字未显示：24 小时内可向一名成员引用的这篇文章的内容，你已经看完了。
