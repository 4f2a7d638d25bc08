# Looking after a guild's articles in Discord: versions, history, refreshing, export, erasing.

## Commands and their options
command-article-history = List an article's versions, and what changed from each to the next
command-article-refresh = Fetch the page of a stored article again, or of all
command-article-export = Get one article, or all of them, as files of JSON lines
command-article-purge = Erase an article for good: it can't be brought back or stored again
option-refresh-all = All pages of the library, which may take minutes
option-export-article = Which article; all of them where you choose none
option-show-version = Which version; the current one where you give none

## Versions
kept-captions =
    { $count ->
        [one] Photo caption
       *[other] { $count } photo captions
    }
kept-version-first = Version { $number } of { $total }, stored { $day }: the first
kept-version =
    { $count ->
        [0] Version { $number } of { $total }, stored { $day }: no sentence changed
        [one] Version { $number } of { $total }, stored { $day }: one sentence changed
       *[other] Version { $number } of { $total }, stored { $day }: { $count } sentences changed
    }
kept-version-button = Version { $number }

## Refreshing
kept-progress = { $done } of { $total } done …
kept-updated = { $count } changed
kept-unchanged = { $count } unchanged
kept-gone = { $count } gone, text kept
kept-failed = { $count } not fetched
kept-refresh-none = No stored article has an address, so there is nothing to fetch again.
kept-refresh-left =
    { $count ->
        [one] One page was not reached in time. Run it again to go on.
       *[other] { $count } pages were not reached in time. Run it again to go on.
    }
error-refresh-nothing = Choose an article, or set `all` to fetch every page again.

## Export
kept-exported =
    { $count ->
        [one] One article.
       *[other] { $count } articles.
    }
kept-export-part = Part { $part }: { $count } articles.
kept-export-empty = No article is stored yet, so there is nothing to export.
kept-export-late = Discord allows no more files in answer to one command. Part { $part } is the last here; `verbatim articles export` in the terminal writes everything.
kept-export-large = Left out, since one alone is larger than Discord takes: article { $ids }.
error-export-large = Article { $article } alone is larger than Discord takes. `verbatim articles export` in the terminal writes it.

## Erasing
kept-purge = Erase this article for good? All its versions go, and it can't be stored again. `/article remove` hides it and can be undone.
kept-purge-button = Erase for good
kept-purged = “{ $title }” is erased for good.
