# Simplified Chinese. No native speaker has reviewed it yet.

press-context = 更多上下文
press-more = 更多引文
press-why = 为什么是这些？
press-still = 现在还这么写吗？
press-on = 接着问
press-share = 分享
press-helpful = 有帮助
press-unhelpful = 没帮助
press-cover = 请求收录
press-tell = 有了告诉我
press-named = 可以，并附上我的名字
press-unnamed = 可以，但不附名字
press-cancel = 取消

pressed-thanks = 谢谢。按另一个按钮可以改变主意。
pressed-no-context = 这些文字前后没有更多内容，或者 24 小时内可向一名成员引用的这篇文章的内容，你已经看完了。
pressed-context = 原文所在之处
pressed-no-more = 没有其他相近的已存文字。
pressed-more = 更多已存内容
pressed-why = 为什么是这些文字
pressed-why-confidence = 是回答的把握：{ $confidence }。
pressed-why-quote = 引文 { $number }：{ $words }。检索得分 { $score }，排序得分 { $rank }。
pressed-why-matched = 含有 { $words }
pressed-why-unmatched = 没有与问题完全相同的词
pressed-why-missing = 没有引文含有 { $words }。
pressed-why-changed = 已存的内容后来有变化；现在不会再选这些文字。
pressed-sure = 很高
pressed-likely = 较高
pressed-doubtful = 存疑
pressed-unlikely = 很低
pressed-shared = 由 { $member } 分享
pressed-cover-ask = 管理员会看到这个问题。可以让他们看到是你请求的吗？
pressed-cover-done = 管理员会在缺少的内容里看到它。
pressed-tell-done = 一旦有已存文章回答它，就会告诉你。
pressed-tell-cancelled = 已取消。不会再告诉你。
pressed-tell-gone = 那已经告诉过，或早已取消。
pressed-told = 现在有已存文章回答了你在 { $guild } 的提问：“{ $question }”

still-here = 还在，一字不差。
still-changed = 已不再是引用时的样子。
still-gone = 网页已消失；已存的内容保持原样。
still-no-address = 它存入时没有网址，所以没有网页可以核对。
still-failed = 无法读取网页：{ $problem }
still-when = 查询于 { $when }。

modal-on-title = 接着问
modal-on-question = 你的问题
modal-on-question-hint = 关于刚才的回答，例如 “and when?”

amended-changed = **引用之后有变化。**文章现在写道：
amended-cut = **引用之后有变化。**文章不再这么写。
amended-removed = 这些文字已从已存文章中移除，所以这里不再显示。
