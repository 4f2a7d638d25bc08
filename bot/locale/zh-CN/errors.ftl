# Simplified Chinese. No native speaker has reviewed it yet.

error-question-empty = 没有提出问题。请用一句话或几个词提问。
error-question-wordless = 里面没有可以查找的词。请用一句话或几个词提问。
error-question-long = 问题有 { $chars } 个字符。请缩短到 { $limit } 个字符以内；如果要收录文章，请改用添加。
error-bad-date = { $value } 不是日期。请写成 2025-04-25。
error-unexpected = Verbatim 内部出了错（{ $problem }）。操作没有只做一半；在 [log] 下设置 level = "debug" 可以看到出错的地方。
error-purged = “{ $title }”已在这里永久删除，不会再次收录。

error-message-empty = 那条消息没有可以添加的文字或文件。请选一条带有文章文字、网址，或 .txt、.md、.html、.pdf、.docx 文件的消息。
error-modal-empty = 表单是空的。请粘贴文字或附上文件。
error-attachment-large = { $name } 太大。附件最大为 { $limit } MB，也可以拆成几个文件。
error-attachment-gone = { $name } 已经读不到了。请重新附上。

error-unknown-article = 这里没有文章 { $article }。用 `articles list` 查看已有的文章。
error-nothing-to-undo = 最近 7 天没有移除任何文章。
error-stored-again = 最近一次移除的文章后来又收录了，编号是 { $id }。请先移除那一篇。
error-busy = 另一个程序正在使用数据库。请稍后再试。
error-damaged-database = 数据库已损坏。`verbatim check` 会说明损坏的地方；`verbatim restore FILE` 用备份替换它。
error-disk-full = 磁盘已满。请腾出空间再试；没有收录任何内容。
error-share-gone = 其中一部分已不在收录之列，所以没有分享。请重新提问。
error-share-nowhere = 这里没有其他人可以看到分享。
error-unknown-question = 那个回答太旧，不能再这样操作。请用 /ask 重新提问。
error-too-many-subscriptions = 你已经在等 { $limit } 个问题的回答。请先取消其中一个。

error-bad-address =
    { $reason ->
        [scheme] { $url } 不是网页地址。请使用以 https:// 或 http:// 开头的网址。
        [credentials] { $url } 含有用户名或密码。请去掉。
        [port] { $url } 的端口不在允许之列。请使用 80、443、8080 或 8443。
        [long] 网址太长。请使用 2,048 个字符以内的网址。
       *[other] 无法把 { $url } 识别为网址。请从浏览器里重新复制。
    }
error-private-address = { $url } 指向内部网络，不会抓取。请把网页保存为文件后添加。
error-fetch-failed =
    { $reason ->
        [dns] 找不到 { $url } 的网站。请检查网址。
        [tls] { $url } 没有有效的证书。请把网页保存为文件后添加。
       *[other] { $url } 没有像网页那样正常回应。请稍后再试，或保存为文件后添加。
    }
error-fetch-timeout = { $url } 用时超过 { $seconds } 秒。请稍后再试，或保存为文件后添加。
error-too-many-redirects = { $url } 跳转超过 { $limit } 次。请在浏览器里打开，并复制最终的网址。
error-http-status = { $url } 没有返回网页，而是回应 { $status }。请检查网址。
error-page-gone = { $url } 没有网页（{ $status }）。请检查网址，或从网页存档中保存后添加。
error-not-modified = { $url } 与上次读取时相同。收录的内容是最新的。
error-blocked = { $url } 回应 { $status }：它拒绝机器人访问。请把网页保存为文件后添加。
error-robots-refused = 该网站要求机器人不要读取 { $url }。请把网页保存为文件后附上。
error-robots-unreachable = { $url } 的网站目前没有说明机器人能否读取它。请稍后再试，或把网页保存为文件后附上。
error-wrong-type = { $url } 不是文字网页（{ $content_type }）。请给出网页本身的网址，或把文字保存为文件。
error-too-large = { $url } 超过 { $limit } 字节。请把文章的文字保存为文件后添加。
error-bad-encoding = { $url } 的压缩方式无法读取（{ $encoding }）。请保存为文件后添加。

error-empty = 里面没有任何内容。请选一个文件，或粘贴含有文章的文字。
error-binary = 那不是文字，而是图片、程序之类。请把文章保存为 .txt、.md、.html、.pdf 或 .docx 后添加。
error-no-article = 里面没有找到文章，只有短行。请粘贴文章的文字，或给出文章网页的网址。
error-unsupported-file = 无法读取 { $name }。请使用 .txt、.md、.html、.pdf 或 .docx 文件。
error-mislabelled-file = { $name } 与其扩展名不符，也不是其他可以读取的格式。请重新保存为 .txt、.pdf 或 .docx。
error-encrypted-file = { $name } 有密码保护。请保存一份没有密码的副本后添加。
error-damaged-file = { $name } 已损坏或不完整。请打开它，重新保存后添加。
error-image-only = { $name } 只有页面图片，没有文字。请先做文字识别，或粘贴其中的文字。
error-too-many-pages = { $name } 有 { $pages } 页，最多读取 { $limit } 页。请只保存文章所在的页后添加。
error-unpacks-too-large = { $name } 解压后会超过 { $limit } MB。请去掉图片后保存，或粘贴其中的文字。
error-file-too-complex = { $name } 读取时间太长。请只添加文章的文字。
error-too-many-addresses = 里面的网址超过 { $limit } 个。请把列表拆开。
error-gate =
    { $reason ->
        [human] 网站返回的是机器人验证，而不是文章。请从浏览器把网页保存为文件后添加。
        [consent] 网站返回的是征求同意的页面，而不是文章。请从浏览器把网页保存为文件后添加。
        [missing] 网站回应说没有这个网页。请检查网址，或从网页存档中保存后添加。
       *[javascript] 网页内容由脚本生成，而这里不运行脚本。请从浏览器把网页保存为文件，或粘贴文章的文字。
    }
error-article-lost = 网页有 { $kilobytes } KB，但没有读出文章。请粘贴文章的文字。
error-file-too-large = { $name } 超过 { $limit } MB。请只添加文章的文字。
error-no-address = 文章 { $id } 收录时没有网址，所以无法重新抓取网页。请用网址添加该网页。
error-page-replaced = { $url } 现在指向另一篇报道：{ $to }。收录的内容保持不变；要收录另一篇，请添加那个网址。
error-page-too-complex = 网页的组成部分太多，无法读取。请把文章的文字保存为文件后添加。

error-not-a-feed = 在 { $url } 没有找到订阅源。请在网站上找名为 RSS 或 Atom 的链接，并使用它的网址。
error-feed-too-complex = { $url } 的订阅源组成部分太多，无法读取。请在网站上找一个较短的。
error-feed-too-large = { $url } 的订阅源超过 { $limit } MB。请在网站上找一个较短的。
error-too-many-feeds = { $name } 列出的订阅源超过 { $limit } 个。请拆成较短的列表。
error-not-opml = { $name } 没有列出订阅源。请把你的订阅源导出为 OPML，再导入那个文件。
error-unknown-feed = 这里没有订阅源 { $feed }。用 `feeds list` 查看已有的订阅源。
error-feed-defect = 读取 { $url } 的订阅源时，Verbatim 内部出了错。之后会再次尝试；日志里有更多说明。
