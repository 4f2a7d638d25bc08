# What went wrong, and what to do next: one sentence, or two short ones. The id is `error-` and the error's code.

## Questions
error-question-empty = Nothing was asked. Ask in a sentence or a few words.
error-question-wordless = There are no words to look for in it. Ask in a sentence or a few words.
error-question-long = That is { $chars } characters long. Say it in { $limit } or fewer; to store an article, add it instead.
error-bad-date = { $value } is not a date. Write it as 2025-04-25.
error-unexpected = Something failed inside Verbatim ({ $problem }). Nothing was left half done; set level = "debug" under [log] to see where.
error-purged = “{ $title }” was erased for good here and is not stored again.

## Discord
error-message-empty = That message has no text and no file to add. Choose one with an article's text, its address, or a .txt, .md, .html, .pdf or .docx file.
error-modal-empty = The form was empty. Paste a text or attach a file.
error-attachment-large = { $name } is too large. Attach at most { $limit } MB, or split it.
error-attachment-gone = { $name } is no longer there to read. Attach it again.

## What is kept
error-unknown-article = There is no article { $article } here. `articles list` shows those there are.
error-nothing-to-undo = Nothing was removed in the last 7 days.
error-stored-again = What was removed last has been stored again since, as article { $id }. Remove that one first.
error-busy = Another program holds the database. Try again in a moment.
error-damaged-database = The database is damaged. `verbatim check` says where; `verbatim restore FILE` puts a backup in its place.
error-disk-full = The disk is full. Free some space and try again; nothing was stored.
error-share-gone = Part of that is no longer stored, so it is not shared. Ask again.
error-share-nowhere = Nobody else is here to share it with.
error-unknown-question = That answer is too old for this. Ask again with /ask.
error-too-many-subscriptions = You wait for { $limit } answers already. Cancel one of them first.

## Addresses and pages
error-bad-address =
    { $reason ->
        [scheme] { $url } is no web page's address. Use one that starts with https:// or http://.
        [credentials] { $url } holds a user name or password. Leave it out.
        [port] { $url } names a port that is not fetched. Use 80, 443, 8080 or 8443.
        [long] The address is too long. Use one of 2,048 characters or fewer.
       *[other] { $url } can't be read as an address. Copy it from the browser once more.
    }
error-private-address = { $url } leads into a private network, which is not fetched. Save the page as a file and add that.
error-fetch-failed =
    { $reason ->
        [dns] There is no site at { $url }. Check the address.
        [tls] { $url } has no valid certificate. Save the page as a file and add that.
       *[other] { $url } doesn't answer as a web page should. Try again later, or save it as a file and add that.
    }
error-fetch-timeout = { $url } took longer than { $seconds } seconds. Try again later, or save it as a file and add that.
error-too-many-redirects = { $url } sends on more than { $limit } times. Open it in a browser and copy the address it ends at.
error-http-status = { $url } answered { $status } instead of a page. Check the address.
error-page-gone = There is no page at { $url } ({ $status }). Check the address, or save the page from an archive and add that.
error-not-modified = { $url } is as it was when it was last read. What is stored is up to date.
error-blocked = { $url } answered { $status }: it refuses bots. Save the page as a file and add that.
error-robots-refused = The site asks robots not to read { $url }. Save the page as a file and attach it.
error-robots-unreachable = The site of { $url } doesn't say for now whether robots may read it. Try again later, or save the page as a file and attach it.
error-wrong-type = { $url } is no page of text ({ $content_type }). Name the page itself, or save its text as a file.
error-too-large = { $url } is larger than { $limit } bytes. Save the article's text as a file and add that.
error-bad-encoding = { $url } is packed in a way that can't be read ({ $encoding }). Save it as a file and add that.

## Files and texts
error-empty = There is nothing in it. Choose a file or paste a text that has an article.
error-binary = That is no text but a picture, a program or the like. Save the article as .txt, .md, .html, .pdf or .docx and add that.
error-no-article = No article was found in it, only short lines. Paste the article's text itself, or name its own page.
error-unsupported-file = { $name } can't be read. Use a .txt, .md, .html, .pdf or .docx file.
error-mislabelled-file = { $name } is not what its ending says, nor anything else that can be read. Save it anew as .txt, .pdf or .docx.
error-encrypted-file = { $name } is locked with a password. Save a copy without one and add that.
error-damaged-file = { $name } is damaged or was cut short. Open it, save it anew and add that.
error-image-only = { $name } holds pictures of pages and no text. Run text recognition over it first, or paste its text.
error-too-many-pages = { $name } has { $pages } pages, and { $limit } are read at the most. Save the article's pages alone and add those.
error-unpacks-too-large = { $name } would unpack to more than { $limit } MB. Save it without its pictures, or paste its text.
error-file-too-complex = { $name } takes too long to read. Add the article's text alone.
error-too-many-addresses = There are more than { $limit } addresses in it. Split the list.
error-gate =
    { $reason ->
        [human] The site sent a check for robots instead of the article. Save the page from your browser as a file and add that.
        [consent] The site sent a request for consent instead of the article. Save the page from your browser as a file and add that.
        [missing] The site answers that there is no such page. Check the address, or save the page from an archive and add that.
       *[javascript] The page is filled by a script, which is not run here. Save it from your browser as a file, or paste the article's text.
    }
error-article-lost = The page is { $kilobytes } KB long, but no article could be read in it. Paste the article's text itself.
error-file-too-large = { $name } is larger than { $limit } MB. Add the article's text alone.
error-no-address = Article { $id } was stored without an address, so its page can't be fetched again. Add the page by its address.
error-page-replaced = { $url } leads to another story now, at { $to }. What is stored stays as it is; add that address to store the other.
error-page-too-complex = The page is built of too many parts to be read. Save the article's text as a file and add that.

## Feeds
error-not-a-feed = No feed was found at { $url }. Look for a link called RSS or Atom on the site and use its address.
error-feed-too-complex = The feed at { $url } is built of too many parts to be read. Look for a shorter one on the site.
error-feed-too-large = The feed at { $url } is larger than { $limit } MB. Look for a shorter one on the site.
error-too-many-feeds = { $name } lists more than { $limit } feeds. Split it into shorter lists.
error-not-opml = { $name } lists no feeds. Export your feeds as OPML and import that file.
error-unknown-feed = There is no feed { $feed } here. `feeds list` shows those there are.
error-feed-defect = The feed at { $url } met a mistake inside Verbatim. It is tried again; the log says more.
