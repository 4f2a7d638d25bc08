# Simplified Chinese. No native speaker has reviewed it yet.

cards-sure = 已存的文字回答了这个问题。
cards-likely = 已存的文字似乎回答了这个问题。
cards-closest = **最接近的已存文字。**不一定回答了问题。
cards-closest-missing = **最接近的已存文字。**不一定回答了问题：引文里没有 { $words }。
cards-not-stored = 已存的内容都没有回答这个问题。
cards-not-stored-missing = 已存的内容都没有回答这个问题。没有哪段已存文字提到 { $words }。
cards-doubtful = 已存的内容都没有回答这个问题。
cards-no-words = 问题里只有常用词，没有可以查找的内容。请写出人名、地名或事物。
cards-empty-library = 本服务器还没有存入任何文章。管理服务器的人可以用 `/article add` 添加。
cards-not-shown = 已存的文字无法在 Discord 里一字不差地显示，所以不显示。
cards-word = “{ $word }”
cards-words-more = { $words } 和另外 { $count } 个词

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
cards-list = 已存 { $total } 篇文章。第 { $page } 页。
cards-list-empty = 还没有存入任何文章。请用 `/article add` 添加。
cards-more = …… 另有 { $count } 个。
cards-paragraph-quote = 引文所在的段落：
cards-remove = 移除这篇文章？它立即不再用于回答；7 天内可用 `/article undo` 恢复。
cards-remove-button = 移除

cards-added = 已添加
cards-updated = 已更新
cards-unchanged = 没有变化，早已存入
cards-gone = 网页已消失，文字保留
cards-duplicate = 与一篇已存文章文字相同
cards-dropped = 略去
cards-failed = 未存入
cards-nothing-added = 什么也没有存入：里面没有文字、文件或网址。
cards-with-reason = { $what }：{ $reason }
dropped-no-title = 上方没有标题
dropped-uncertain-boundary = 网页没有说明它从哪里开始、属于谁
dropped-paywalled = 其余部分似乎只供订阅者阅读；如果你有权阅读，请粘贴全文
