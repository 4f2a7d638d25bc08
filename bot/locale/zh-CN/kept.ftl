# Simplified Chinese. No native speaker has reviewed it yet.

command-article-history = 列出一篇文章的各个版本，以及每次改动了什么
command-article-refresh = 重新抓取一篇已收录文章的网页，或全部网页
command-article-export = 取得一篇或全部文章，文件每行是一条 JSON
command-article-purge = 永久删除一篇文章：不能恢复，也不能再次收录
option-refresh-all = 资料库里的全部网页，可能需要几分钟
option-export-article = 哪篇文章；不选则为全部
option-show-version = 哪个版本；不填则为当前版本

kept-captions =
    { $count ->
        [1] 图片说明
       *[other] { $count } 条图片说明
    }
kept-version-first = 第 { $number } 版，共 { $total } 版，{ $day }收录：最初的版本
kept-version =
    { $count ->
        [0] 第 { $number } 版，共 { $total } 版，{ $day }收录：句子没有改动
       *[other] 第 { $number } 版，共 { $total } 版，{ $day }收录：改动 { $count } 句
    }
kept-version-button = 第 { $number } 版

kept-progress = 已完成 { $done } / { $total }……
kept-updated = { $count } 篇有变化
kept-unchanged = { $count } 篇没有变化
kept-gone = { $count } 篇的网页已失效，文字保留
kept-failed = { $count } 篇未能抓取
kept-refresh-none = 已收录的文章都没有网址，所以没有可以重新抓取的网页。
kept-refresh-left = 有 { $count } 个网页没来得及抓取。再运行一次即可继续。
error-refresh-nothing = 请选一篇文章，或用选项 `all`（全部）重新抓取所有网页。

kept-exported = { $count } 篇文章。
kept-export-part = 第 { $part } 部分：{ $count } 篇文章。
kept-export-empty = 还没有收录任何文章，所以没有可以导出的内容。
kept-export-late = Discord 不允许在一个命令的回答里发送更多文件。这里到第 { $part } 部分为止；在终端用 `verbatim articles export` 可以导出全部。
kept-export-large = 已略去，因为单篇就超过 Discord 的上限：文章 { $ids }。
error-export-large = 文章 { $article } 单篇就超过 Discord 的上限。在终端用 `verbatim articles export` 可以导出。

kept-purge = 要永久删除这篇文章吗？它的所有版本都会消失，也不能再次收录。`/article remove` 只是隐藏，可以撤销。
kept-purge-button = 永久删除
kept-purged = “{ $title }”已永久删除。
