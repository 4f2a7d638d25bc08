# Simplified Chinese. No native speaker has reviewed it yet.

cards-sure = 收录的原文回答了这个问题。
cards-likely = 收录的原文似乎回答了这个问题。
cards-closest = **最接近的原文**。不一定回答了这个问题。
cards-closest-missing = **最接近的原文**。不一定回答了这个问题：引文里没有 { $words }。
cards-not-stored = 收录的内容没有回答这个问题。
cards-not-stored-missing = 收录的内容没有回答这个问题。没有哪段原文提到 { $words }。
cards-doubtful = 收录的内容没有回答这个问题。
cards-no-words = 问题里只有常用词，没有可以查找的内容。请写出人名、地名或事物。
cards-empty-library = 本服务器还没有收录任何文章。服务器的管理者可以用 `/article add` 添加。
cards-not-shown = 收录的原文无法在 Discord 里一字不差地显示，所以不显示。
cards-word = “{ $word }”
cards-words-more = { $words } 及另外 { $count } 项

cards-outlet-unknown = 未注明媒体
cards-outlet-via = { $outlet }，经由 { $via }
cards-title-unknown = 无标题
cards-kind-caption = 图片说明
cards-kind-headline = 标题
cards-link = 打开文章
cards-message = 打开消息
cards-read = 在文章中阅读

cards-article = 文章 { $id }
cards-chars = { $count } 个字符
cards-captions = { $count } 条图片说明
cards-list = 已收录 { $total } 篇文章。第 { $page } 页。
cards-list-empty = 还没有收录任何文章。请用 `/article add` 添加。
cards-more = ……另有 { $count } 项。
cards-paragraph-quote = 引文所在的段落：
cards-remove = 要移除这篇文章吗？移除后立即不再用于回答；7 天内可以用 `/article undo` 恢复。
cards-remove-button = 移除

cards-added = 已添加
cards-updated = 已更新
cards-unchanged = 没有变化，早已收录
cards-gone = 网页已失效，文字保留
cards-duplicate = 与一篇已收录的文章文字相同
cards-dropped = 已略去
cards-failed = 未收录
cards-nothing-added = 没有收录任何内容：里面没有文字、文件或网址。
cards-with-reason = { $what }：{ $reason }
dropped-no-title = 上方没有标题
dropped-uncertain-boundary = 网页没有说明它从哪里开始、属于哪家媒体
dropped-paywalled = 其余部分似乎只供订阅者阅读；如果你有权阅读，请粘贴全文
