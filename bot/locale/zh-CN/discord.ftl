# Simplified Chinese. No native speaker has reviewed it yet.

command-ask = 提一个问题；回答是已收录文章的原文引文
option-ask-question = 你想知道什么？
command-latest = 显示最新收录的文章
option-latest-outlet = 只看这家媒体
option-latest-about = 只看与这些词有关的文章
command-article = 收录和管理本服务器的文章
command-article-add = 收录一篇文章：填网址或文件；都不填则打开表单
option-add-url = 网页的地址
option-add-file = 不超过 3 MB 的 .txt、.md、.html 文件，或不超过 20 MB 的 .pdf、.docx 文件
command-article-list = 列出已收录的文章
option-list-page = 列表的第几页
command-article-show = 显示一篇文章的信息、图片说明和各个版本
command-article-remove = 隐藏一篇文章；7 天内可以恢复
command-article-undo = 恢复最近一次移除的文章
option-article = 哪篇文章：输入标题的一部分
menu-add-article = 添加文章

modal-add-title = 添加文章
modal-add-text = 文字
modal-add-text-hint = 粘贴文章、含有多篇报道的网页文字，或网址（每行一个）。
modal-add-files = 文件
modal-add-files-hint = 最多十个：.txt、.md、.html（每个 3 MB），.pdf、.docx（每个 20 MB）。
modal-add-heading = 标题
modal-add-heading-hint = 文字本身没有写明时填写。
modal-add-outlet = 媒体
modal-add-outlet-hint = 由谁发布。
modal-add-address = 网址
modal-add-address-hint = 在哪里可以读到。
input-text = 粘贴的文字

reply-admins-only = 只有拥有“管理服务器”权限，或拥有本服务器管理身份组的成员才能这样做。
reply-failed = 这里出了错。操作没有只做一半；请再试一次。
reply-latest-none = 没有相符的已收录文章。
reply-restored = “{ $title }”已恢复。
reply-removed = “{ $title }”已移除。7 天内可以用 /article undo 恢复。
reply-budget = 24 小时内可以向一名成员引用的这篇文章的字数，你已经用完。
reply-withheld = 有 { $count } 条引文未显示：所属文章在 24 小时内可以向你引用的字数已经用完。
