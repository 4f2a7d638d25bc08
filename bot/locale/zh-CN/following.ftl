# Simplified Chinese. No native speaker has reviewed it yet.

command-feed = 关注订阅源：今后发布的内容会存入
command-feed-add = 关注某个网址的订阅源，或网页所指向的订阅源
command-feed-list = 列出关注的订阅源及其问题
command-feed-pause = 暂停读取一个订阅源，或恢复已暂停的
command-feed-remove = 不再关注一个订阅源；它的文章保留
command-feed-preview = 显示订阅源最新条目中哪些会被采用及原因；不存入
command-feed-filter = 选择今后从订阅源采用什么；不填选项则显示当前选择
command-feed-post = 选择订阅源的新文章发到哪里；不填选项则显示当前位置
command-feed-import = 关注 OPML 文件中的订阅源
command-feed-export = 以 OPML 文件取得关注的订阅源
option-feed = 哪个订阅源：输入标题的一部分
option-feed-url = 订阅源的网址，或其网站的网页
option-feed-channel = 新文章发到哪里：频道、子区或论坛
option-feed-role = 每篇新文章要提及谁
option-feed-tags = 在论坛中：标签名，用逗号分隔
option-feed-stop = 不再发送这个订阅源的新文章
option-feed-only = 只要含有某词或短语、author:NAME 或 category:NAME 的；多个用逗号
option-feed-not = 不要含有某词或短语、author:NAME 或 category:NAME 的；多个用逗号
option-feed-clear = 重新全部采用
option-feed-file = OPML 文件
option-feed-page = 列表的第几页

feed-added = ### 正在关注 { $name }
    { $url }
    { $count ->
        [0] 它还没有列出任何条目。
       *[other] 已记下它的 { $count } 个条目。
    } 出现新内容之前，不存入也不发送任何东西。
feed-known = ### 已经在关注 { $name }
    { $url }
feed-id = 订阅源 { $id }
feed-other = 该网站还有另一个订阅源：{ $name }（{ $url }）
feed-paused = 暂不读取“{ $name }”，直到你用 /feed pause 恢复。
feed-resumed = 从现在起恢复读取“{ $name }”。
feed-removed = 不再关注“{ $name }”；它的文章保留。它的网址是 { $url }
feed-export-name = feeds.opml
feed-filter = 从“{ $name }”采用：

feed-list-empty = 没有关注任何订阅源。请用 /feed add 添加。
feed-list = { $total } 个订阅源 · 第 { $page } 页
feed-entry = { $id } · **{ $name }** · { $state }
feed-read = 读取于 { $when }
feed-unread = 尚未读取
feed-due = 下次 { $when }
feed-failing = { $since } 起失败：{ $reason }
feed-posts = 新文章发到 { $channel }。
feed-posts-for = 新文章发到 { $channel }，并提及 { $role }。
feed-posts-tagged = 带标签 { $tags }。
feed-posts-nowhere = 新文章不发到任何地方。
feed-posts-stopped = 已停止发到 { $channel }：{ $reason }
feed-role-silent = { $role } 不会收到提醒：请在其设置中允许任何人提及它，或允许机器人提及所有身份组。
feed-stopped-gone = 频道已不存在。
feed-stopped-forbidden = 机器人不能在那里发送。
feed-stopped-closed = 子区已关闭。
feed-stopped-tags = 论坛要求标签。

feed-preview = ### { $name }
    最新条目中会采用的：
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

feed-more = 另有 { $count } 篇“{ $name }”的文章已存入。用 /article list 查看。
feed-notice-failing = 订阅源“{ $name }”已失败 { $count } 天。{ $reason }
    会继续读取，间隔越来越长。/feed list 列出所有订阅源；这个是 { $id } 号。
feed-notice-gone = 订阅源“{ $name }”已永久消失：其网站回应 410。不再读取。
    它的文章保留。/feed pause feed:{ $id } 重新读取，/feed remove feed:{ $id } 结束关注。
feed-notice-stopped = “{ $name }”的新文章不再发到 { $channel }。{ $reason }
    文章照样存入。/feed post feed:{ $id } 选择频道。

error-feed-channel-kind = 新文章可以发到文字频道、子区或论坛。
error-feed-channel-forbidden = 机器人不能在 { $channel } 发送。请允许它查看该频道并发送消息。
error-feed-tags-unknown = { $channel } 没有标签 { $tag }。它有：{ $known }
error-feed-tags-none = { $channel } 没有标签。
error-feed-tags-required = { $channel } 要求每个帖子都有标签。它有：{ $known }
error-feed-tags-nowhere = 标签只用于论坛。
error-feed-role-everyone = 请给出成员选择或被授予的身份组；从不提及所有人。
error-feed-post-stop = 要么停止，要么给出频道。
error-feed-post-where = 请同时给出频道。
error-feeds-many = 一个服务器最多关注 { $limit } 个订阅源；这样会变成 { $count } 个。

feeds-imported = 从现在起关注 { $count } 个订阅源，{ $known } 个早已关注。第一次读取只记下其中的条目。
feeds-opml-title = Verbatim 的订阅源
feeds-state-active = 正常
feeds-state-paused = 已暂停
feeds-state-gone = 已永久消失
feeds-state-failing = { $since } 起失败
feeds-taken-yes = 是
feeds-taken-no = 否
feeds-entry-nameless = （无标题）
feeds-kind-word = 词
feeds-kind-author = 作者
feeds-kind-category = 类别
feeds-why-unfiltered = 没有筛选。
feeds-why-included = 含有所要的{ $kind }“{ $term }”。
feeds-why-excluded = 含有排除的{ $kind }“{ $term }”。
feeds-why-missing = 缺少所要的{ $kind }：{ $term }。
feeds-why-seen = （以前见过）
feeds-filter-none = 全部采用。
feeds-filter-include = 只要含有这些{ $kind }的：{ $terms }
feeds-filter-exclude = 不要含有这些{ $kind }的：{ $terms }
feeds-preview-empty = 该订阅源没有条目。
