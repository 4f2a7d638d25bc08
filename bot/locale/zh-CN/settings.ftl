# Simplified Chinese. No native speaker has reviewed it yet.

error-setting-value =
    “{ $value }”不符合要求，所以没有改动。{ $name ->
        [quote_chars] 一条引文可以有 100 到 300 个字符。
        [quota] 一名成员每小时可以提 1 到 1,000 个问题。
        [budget] 一篇文章每天可以向一名成员显示 300 到 1,500 个字符。
        [time_zone] 请填写 Europe/Vienna 这样的时区，或留空。
        [own_outlets] 最多填写 25 家媒体，每行一家。
        [blocked_outlets] 最多填写 25 家媒体，每行一家。
       *[other] 请重新打开 /settings，从列出的选项中选择。
    }
error-outlet-blocked = “{ $title }”来自本服务器屏蔽的媒体，没有收录。
error-quota-spent = 你在一小时内的提问已达到本服务器的上限（{ $limit }）。请在 { $minutes } 分钟后再问。

settings-ask-channels = 提问频道
settings-forums = 论坛
settings-admin-roles = 管理身份组
settings-private = 私密回答
settings-language = 语言
settings-reply-in-thread = 在子区回答
settings-quotes = 每个回答的引文数
settings-quote-chars = 每条引文的字符数
settings-quota = 每名成员每小时的提问数
settings-budget = 每名成员每天可看的单篇文章字符数
settings-own-outlets = 自家媒体
settings-images = 图片
settings-blocked-outlets = 屏蔽的媒体
settings-time-zone = 时区
settings-log-channel = 日志频道
settings-yes = 是
settings-no = 否
settings-none = 无

command-audit = 显示哪位管理员在什么时候改动了什么
option-audit-member = 只看这名成员所做的
audit-added = 添加了{ $subject }
audit-updated = 添加了{ $subject }的新版本
audit-refreshed = 重新抓取了{ $subject }
audit-removed = 移除了{ $subject }
audit-restored = 恢复了{ $subject }
audit-purged = 永久删除了{ $subject }
audit-exported = 导出了{ $subject }
audit-feed-added = 订阅了 { $subject }
audit-feed-changed = 更改了订阅源 { $subject }
audit-feed-removed = 取消订阅了 { $subject }
audit-setting = 更改了设置：{ $subject }
audit-set = { $name }改为 { $value }
audit-title = “{ $title }”（{ $number }）
audit-article = 文章 { $id }
audit-all = 全部文章
audit-empty = 最近 90 天没有改动。
audit-page = 90 天内 { $total } 次改动 · 第 { $page } 页
audit-failure = 这里出了错（{ $where }）。运营者的日志里有说明。
error-block-changed = 屏蔽的媒体后来有变化；请重新打开 /settings。

command-settings = 设置本服务器的规则：频道、身份组、限额、媒体
settings-title = 本服务器的设置
settings-ask-about = 那里的每个问题都会回答
settings-forums-about = 每个帖子的第一条消息都会回答
settings-roles-about = 可以做拥有“管理服务器”权限的成员能做的事
settings-log-about = 管理员做了什么、哪里出了错，逐条发到这里
settings-log-mute = 我不能在日志频道发消息。请允许我查看该频道并在那里发送消息，或另选一个。
settings-switches = 回答
settings-switches-about = 选中的即为开启
settings-language-auto = 按每名成员的 Discord 设置
settings-intent-off = 提问频道和论坛需要 Message Content Intent。请机器人的运营者在 Discord 开发者门户的 “Bot” 页面开启它，在配置的 [discord] 下设置 message_content = true，然后重启机器人。
settings-intent-granted = 提问频道和论坛需要 Message Content Intent。它已为这个机器人开启，但机器人还没有请求它：请运营者在配置的 [discord] 下设置 message_content = true，然后重启机器人。
settings-numbers-button = 数值和时区
settings-outlets-button = 媒体
settings-erase = 屏蔽的媒体（{ $outlets }）还有 { $count } 篇文章保存着，不向任何人显示。要永久删除它们吗？
settings-erase-button = 永久删除
settings-erased = { $count } 篇文章已永久删除。
modal-settings-numbers = 数值和时区
modal-settings-outlets = 媒体
modal-settings-quote-chars = 每条引文的字符数（100 到 300）
modal-settings-quota = 每名成员每小时的提问数（1 到 1,000）
modal-settings-budget = 单篇文章每天的字符数（300 到 1,500）
modal-settings-time-zone = 时区，例如 Europe/Vienna
modal-settings-own-outlets = 自家媒体，每行一家：每天不限字数
modal-settings-blocked-outlets = 屏蔽的媒体，每行一家
