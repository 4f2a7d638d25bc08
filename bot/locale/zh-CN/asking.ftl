# Simplified Chinese. No native speaker has reviewed it yet.

option-ask-outlet = 只看这家媒体
option-ask-since = 只看这一天及以后：2025-04-25、3 June 2025、last week
option-ask-private = 回答只有你自己看得到
error-since-unread = 无法把“{ $value }”识别为日期。请写成 2025-04-25 或 3 June 2025，也可以写 “last week”。
error-unknown-outlet = 没有收录 { $outlet } 的文章。请从输入时列出的媒体中选一家。

mention-empty = 请提问：提及我，并用一句话或几个词写出问题，也可以使用 `/ask`。
mention-withheld = Discord 不让我看到对命令回答的回复。请在问题里提及我，或使用 `/ask`。

command-server = 选择由哪个服务器的文章回答你的私信
direct-choose = 在这里由哪个服务器的文章回答你？以下是你最近 30 天提问过的服务器。
direct-choose-hint = 选择一个服务器
direct-chosen = 你的私信将由 { $guild } 的文章回答。请提问；用 `/server` 可以更换。
direct-forget = 忘记我在哪里提问过
direct-forgotten = 已忘记你在哪里提问过。再到某个服务器提问，就可以在这里继续。
direct-from = 来自 { $guild } 的文章
direct-empty = 请用一句话或几个词提问，或使用 `/ask`。用 `/server` 可以更换由哪个服务器的文章回答。
error-direct-nowhere = 请先在某个服务器里用 `/ask` 或提及我来提问；之后它的文章也会在这里回答你。
error-direct-left = 你已不是 { $guild } 的成员，所以它的文章不会在这里回答你。
error-direct-unsure = 目前无法从 Discord 得知你是不是 { $guild } 的成员。请稍后再试。
error-direct-not-yours = 你在这里还不能选择那个服务器。请先在那里提一个问题，然后再试。
error-direct-stale = 已无法得知它来自哪个服务器。请重新提问。

menu-ask-about = 就此提问
menu-check-quote = 核对这段引文
modal-ask-title = 就这条消息提问
modal-ask-question = 你的问题
modal-ask-question-hint = 你想知道什么？回答是已收录文章的原文引文。
error-nothing-to-check = 那条消息没有可以核对的文字。请选一条带引文的消息。

mention-private = 本服务器的回答是私密的。请用 `/ask` 提问，结果只有你自己看得到。
mention-unread = 没有提及我的消息，我在这里读不到：我的运营者没有开启 Message Content Intent。请提及我并写上问题，或使用 `/ask`。
