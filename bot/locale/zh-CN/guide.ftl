# Simplified Chinese. No native speaker has reviewed it yet.

command-help = 这个机器人做什么、从不做什么，以及怎样提问
command-sources = 这里的回答来自哪些媒体和订阅源
option-latest-refresh = 先抓取最新的网页和到期的订阅源（管理员）

guide-title = 用发布时的原文回答
guide-does = 我用本服务器已收录文章的原文引文回答问题，每条都注明媒体和日期，并附上能跳到原文的链接。如果收录的内容没有回答，我会明说，并指出缺少哪些词。
guide-never = 我从不改写、概括或编造回答，从不把一家媒体的引文说成另一家的，也从不把一个服务器的文章给另一个服务器看。除了 Discord 和网页所在的网站，问题和文章不会发送到任何地方。
guide-asking = 怎样提问
guide-how = 使用 `/ask`，或提及我并写上问题。请写出人名、地名或事物；要限定媒体或时间，请用 `/ask` 的选项 `outlet`（媒体）和 `since`（起始日）。
guide-example-ask = 例如：`/ask` “{ $title }”
guide-example-outlet = 或者：`/latest`，媒体选 { $outlet }
guide-commands = 命令
guide-admins = 管理员可用的命令

sources-stored = { $articles } 篇文章，{ $outlets } 家媒体
sources-articles = { $count } 篇文章
sources-newest = 最新一篇 { $date }
sources-feeds = 已订阅 { $count } 个订阅源
sources-feed-unknown = 没有名称的订阅源

latest-by-published = 按发布日期排在最新。
latest-by-added = 按收录时间排在最新：发布日期不详。
