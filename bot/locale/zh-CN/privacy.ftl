# Simplified Chinese. No native speaker has reviewed it yet.

command-privacy = 保存了哪些与你和本服务器有关的内容、保存多久；可以取得或删除你的内容

privacy-title = 我保存什么
privacy-questions = 问题和回答它的文字，保存 { $days } 天，不记录是谁问的。管理员能看到没有回答的问题；私密提问只能看到主题。
privacy-votes = 你是否认为某个回答有帮助，与该问题保存一样久（{ $days } 天），用代号代替你的名字。
privacy-asked = 你在某个服务器提问过这件事，以便我回答你的私信：你的 Discord 用户 ID，保存到你最后一次提问的 { $days } 天后。
privacy-coverage = 收录文章的请求，保存 { $days } 天；只有在你同意具名时才带有你的 ID。
privacy-subscriptions = 你希望得到通知的问题，连同你的 ID，保存到通知你或你取消为止。
privacy-quoted = 每篇文章向你显示了多少，保存 { $hours } 小时，用代号代替你的名字。
privacy-memory = 只保存在内存中的：你在每个频道的最后一个问题，{ $minutes } 分钟；你最近 { $hour } 分钟内的提问时间；以及私信中的问题，到你选定由哪个服务器回答为止。
privacy-audit = 哪位管理员改动了什么，保存 { $days } 天，连同其 ID。
privacy-articles = 服务器的文章、订阅源和设置，保存到管理员删除为止；移除的文章 { $days } 天内可以恢复，之后永久删除。
privacy-left = 我被移出服务器 { $days } 天后，该服务器的一切都会删除。
privacy-nothing-leaves = 除了 Discord 和网页所在的网站，问题和文章不会发送到任何地方。机器人运营者对整个数据库所做的备份，由运营者负责删除。
privacy-export-button = 导出我的数据
privacy-delete-button = 删除我的数据
privacy-library-button = 删除本服务器的资料库
privacy-confirm-button = 永久删除
privacy-exported = 这是在所有服务器中保存的与你有关的内容。
privacy-nothing = 没有保存任何与你有关的内容。
privacy-delete-ask = 要删除在所有服务器中保存的与你有关的内容吗？投票、具名的请求、你等待的通知，以及你提问过的记录都会删除。你作为管理员所做的操作会保留，记为一位前管理员所做；每篇文章向你显示了多少，仍会以代号计算 { $hours } 小时。
privacy-deleted = 已在所有服务器中删除。
privacy-library-ask = 本服务器的文章、订阅源、设置、问题和其他一切保存的内容都会立即删除，无法恢复。请先用 `/article export` 取得文章。
privacy-library-erased = 已删除。本服务器只保留你进行了此次删除的记录，见 `/audit`。
modal-erase-title = 删除本服务器的资料库
modal-erase-name = 服务器名称
error-library-erased = 在此期间，这里保存的一切已被删除，所以没有添加任何内容。
error-wrong-name = 这不是本服务器的名称，所以没有删除任何内容。
audit-erased = 删除了保存的一切
audit-former = 一位前管理员
