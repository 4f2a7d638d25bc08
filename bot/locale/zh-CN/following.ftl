# Simplified Chinese. No native speaker has reviewed it yet.

command-feed = 订阅源：今后发布的内容会自动收录
command-feed-add = 订阅某个网址的订阅源，或某个网页所指向的订阅源
command-feed-list = 列出已订阅的订阅源，以及它们的问题
command-feed-pause = 暂停读取一个订阅源，或恢复已暂停的订阅源
command-feed-remove = 取消订阅一个订阅源；它的文章保留
command-feed-preview = 显示订阅源的最新条目中会采用哪些及原因；不会收录
command-feed-filter = 选择今后从订阅源采用什么；不填选项则显示当前的选择
command-feed-post = 选择订阅源的新文章推送到哪里；不填选项则显示当前位置
command-feed-import = 订阅 OPML 文件中的订阅源
command-feed-export = 以 OPML 文件取得已订阅的订阅源
option-feed = 哪个订阅源：输入标题的一部分
option-feed-url = 订阅源的网址，或其网站上某个网页的网址
option-feed-channel = 新文章推送到哪里：频道、子区或论坛
option-feed-role = 每篇新文章要提及谁
option-feed-tags = 在论坛中：标签名，用逗号分隔
option-feed-stop = 不再推送这个订阅源的新文章
option-feed-only = 只要含有某词或短语、author:NAME 或 category:NAME 的；多个用逗号分隔
option-feed-not = 排除含有某词或短语、author:NAME 或 category:NAME 的；多个用逗号分隔
option-feed-clear = 重新采用全部内容
option-feed-file = OPML 文件
option-feed-page = 列表的第几页

feed-added = ### 已订阅 { $name }
    { $url }
    { $count ->
        [0] 它还没有列出任何条目。
       *[other] 已记下它的 { $count } 个条目。
    }出现新内容之前，不会收录或推送任何内容。
feed-known = ### 早已订阅 { $name }
    { $url }
feed-id = 订阅源 { $id }
feed-other = 该网站还有另一个订阅源：{ $name }（{ $url }）
feed-paused = 已暂停读取“{ $name }”，用 /feed pause 可以恢复。
feed-resumed = 从现在起恢复读取“{ $name }”。
feed-removed = 已取消订阅“{ $name }”；它的文章保留。它的网址是 { $url }
feed-export-name = feeds.opml
feed-filter = 从“{ $name }”采用的内容：

feed-list-empty = 没有订阅任何订阅源。请用 /feed add 添加。
feed-list = { $total } 个订阅源 · 第 { $page } 页
feed-entry = { $id } · **{ $name }** · { $state }
feed-read = 上次读取：{ $when }
feed-unread = 尚未读取
feed-due = 下次：{ $when }
feed-failing = 自 { $since } 起读取失败：{ $reason }
feed-posts = 新文章推送到 { $channel }。
feed-posts-for = 新文章推送到 { $channel }，并提及 { $role }。
feed-posts-tagged = 带标签 { $tags }。
feed-posts-nowhere = 新文章不推送到任何地方。
feed-posts-stopped = 已停止推送到 { $channel }：{ $reason }
feed-role-silent = { $role } 不会收到提醒：请在该身份组的设置中允许任何人提及它，或允许机器人提及所有身份组。
feed-stopped-gone = 频道已不存在。
feed-stopped-forbidden = 机器人无权在那里发送消息。
feed-stopped-closed = 子区已关闭。
feed-stopped-tags = 论坛要求帖子带有标签。

feed-preview = ### { $name }
    最新条目中会采用哪些：
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

feed-more = 另外收录了“{ $name }”的 { $count } 篇文章。用 /article list 查看。
feed-notice-failing = 订阅源“{ $name }”已连续 { $count } 天读取失败。{ $reason }
    之后还会继续尝试，间隔越来越长。/feed list 列出所有订阅源；这一个的编号是 { $id }。
feed-notice-gone = 订阅源“{ $name }”已永久失效：其网站回应 410。今后不再读取。
    它的文章保留。用 /feed pause feed:{ $id } 恢复读取，用 /feed remove feed:{ $id } 取消订阅。
feed-notice-stopped = “{ $name }”的新文章不再推送到 { $channel }。{ $reason }
    文章仍会收录。用 /feed post feed:{ $id } 选择频道。

error-feed-channel-kind = 新文章可以推送到文字频道、子区或论坛。
error-feed-channel-forbidden = 机器人无权在 { $channel } 发送消息。请允许它查看该频道并发送消息。
error-feed-tags-unknown = { $channel } 没有标签 { $tag }。可用的标签：{ $known }
error-feed-tags-none = { $channel } 没有标签。
error-feed-tags-required = { $channel } 要求每个帖子都有标签。可用的标签：{ $known }
error-feed-tags-nowhere = 标签只能用于论坛。
error-feed-role-everyone = 请选择由成员自选或分配给成员的身份组；机器人从不提及所有人。
error-feed-post-stop = 停止推送和指定频道，只能选一项。
error-feed-post-where = 请同时指定频道。
error-feeds-many = 一个服务器最多订阅 { $limit } 个订阅源；这样会达到 { $count } 个。

feeds-imported = 新订阅了 { $count } 个订阅源，另有 { $known } 个早已订阅。第一次读取时只记下其中的条目。
feeds-opml-title = Verbatim 的订阅源
feeds-state-active = 正常
feeds-state-paused = 已暂停
feeds-state-gone = 已永久失效
feeds-state-failing = 自 { $since } 起失败
feeds-taken-yes = 采用
feeds-taken-no = 不采用
feeds-entry-nameless = （无标题）
feeds-kind-word = 词
feeds-kind-author = 作者
feeds-kind-category = 类别
feeds-why-unfiltered = 没有设置筛选。
feeds-why-included = 符合所要的{ $kind }“{ $term }”。
feeds-why-excluded = 含有排除的{ $kind }“{ $term }”。
feeds-why-missing = 缺少所要的{ $kind }：{ $term }。
feeds-why-seen = （以前见过）
feeds-filter-none = 全部采用。
feeds-filter-include = 只要符合这些{ $kind }的：{ $terms }
feeds-filter-exclude = 排除符合这些{ $kind }的：{ $terms }
feeds-preview-empty = 该订阅源没有条目。
