# Simplified Chinese. No native speaker has reviewed it yet.

command-verify = 核对一段引文是否一字不差地出现在已收录的文章中
option-verify-quote = 据称已经发布的文字
option-private = 回答只有你自己看得到
verified-exact = 已收录，一字不差。
verified-altered = 有改动：收录的原文与此不同。
verified-absent = 没有找到：已收录的文章里没有这些文字，也没有与之很相似的文字。
verified-marks = 删除线：引文里有，原文里没有。粗体：原文里的文字。
verified-long = 差异太长，无法在这里显示。请逐句核对。
verified-withheld = 原文未显示：24 小时内可以向一名成员引用的这篇文章的字数，你已经用完。
