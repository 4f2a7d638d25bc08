# Simplified Chinese. No native speaker has reviewed it yet.

press-context = 更多上下文
press-more = 更多引文
press-why = 为什么是这些？
press-still = 现在还这么写吗？
press-on = 继续提问
press-share = 分享
press-helpful = 有帮助
press-unhelpful = 没帮助
press-cover = 请求收录相关文章
press-tell = 有回答时通知我
press-named = 可以，附上我的名字
press-unnamed = 可以，不附我的名字
press-cancel = 取消通知

pressed-thanks = 谢谢。想改变主意，按另一个按钮即可。
pressed-no-context = 这些文字前后没有更多内容，或者 24 小时内可以向一名成员引用的这篇文章的字数，你已经用完。
pressed-context = 这段文字的上下文
pressed-no-more = 没有其他相近的原文。
pressed-more = 更多收录的原文
pressed-why = 为什么是这些文字
pressed-why-confidence = 作为回答的把握：{ $confidence }。
pressed-why-quote = 引文 { $number }：{ $words }。检索得分 { $score }，排序得分 { $rank }。
pressed-why-matched = 含有 { $words }
pressed-why-unmatched = 没有与问题完全相同的词
pressed-why-missing = 没有引文含有 { $words }。
pressed-why-changed = 收录的内容后来有变化；现在不会再选这些文字。
pressed-sure = 很高
pressed-likely = 较高
pressed-doubtful = 较低
pressed-unlikely = 很低
pressed-shared = 由 { $member } 分享
pressed-cover-ask = 管理员会看到这个问题。可以让他们看到是你请求的吗？
pressed-cover-done = 管理员会在未答问题里看到它。
pressed-tell-done = 一旦有收录的文章回答它，就会通知你。
pressed-tell-cancelled = 已取消，不会再通知你。
pressed-tell-gone = 此前已经通知过，或已经取消。
pressed-told = 你在 { $guild } 提的问题，现在有收录的文章回答了：“{ $question }”

still-here = 还在，一字不差。
still-changed = 已不再是引用时的样子。
still-gone = 网页已失效；收录的内容保持原样。
still-no-address = 它收录时没有网址，所以没有网页可以核对。
still-failed = 无法读取网页：{ $problem }
still-when = 核对时间：{ $when }。

modal-on-title = 继续提问
modal-on-question = 你的问题
modal-on-question-hint = 关于刚才的回答。英文问题可以很短，如 “and when?”；中文问题请写完整。

amended-changed = **引用之后有变化**。文章现在写道：
amended-cut = **引用之后有变化**。文章不再这么写。
amended-removed = 这些文字已从收录的文章中移除，所以这里不再显示。
