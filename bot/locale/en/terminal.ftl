# What the terminal says.

## Help: the commands
help-verbatim = Answers questions about stored articles with exact quotations, their outlet, date and link. Start with `verbatim demo`.
help-demo = Try it: sample articles in a library that is gone afterwards, and a talk with it.
help-chat = Ask one question after another; an empty end of input leaves.
help-add = Store articles: files (.txt, .md, .html, .pdf, .docx), folders of them, addresses of pages, files of addresses, or - for standard input.
help-ask = Answer a question with exact quotations, or say that nothing stored says so.
help-latest = The newest articles of the library, of an outlet or about a subject.
help-verify = Check whether a quotation stands in a stored article, word for word.
help-stats = Count what the library holds.
help-check = Examine the database: every text, every index segment, every key.
help-backup = Copy the whole database into a file, also while the bot runs.
help-restore = Put a backup in the database's place; the old one stays beside it.
help-reindex = Build the library's index anew from the stored texts.
help-run = Run the Discord bot; the token comes from DISCORD_TOKEN.
help-articles = List, show, remove and export stored articles.
help-articles-list = List the articles of the library, newest first.
help-articles-show = Show an article with its particulars.
help-articles-text = Print the stored text.
help-articles-remove = Hide an article; `undo` brings it back for 7 days.
help-articles-undo = Bring back the article that was removed last.
help-articles-purge = Erase an article at once and for good; it can't be added again.
help-articles-history = List an article's versions, and what changed from each to the next.
help-articles-refresh = Fetch an article's page again, or every page: another text becomes a new version.
help-articles-export = Print all articles as one JSON list.

## Help: the options
help-config = The settings file; without it config.toml, where there is one.
help-data = The folder of the database; without it your data folder.
help-library = The library: local, or discord:GUILD_ID.
help-version = Print which release this is, and leave.
help-json = Print one JSON value and nothing else.
help-outlet = Only articles of this outlet.
help-yes = Don't ask, do it.
help-article-id = The article's number, as `articles list` shows it.
help-add-inputs = Files, folders, addresses, files with an address a line, or - for standard input.
help-refresh-all = Every article that has an address.
help-latest-refresh = Fetch the newest articles' pages and the feeds that are due again first.
help-add-title = The title, where the input doesn't say it.
help-add-outlet = Who published it.
help-add-date = The day it was published, as 2025-04-25.
help-add-url = The address where it can be read.
help-add-via = The page that carried it, such as an aggregator.
help-ask-question = The question.
help-ask-k = How many quotes at the most.
help-ask-since = Only articles of this day or later, as 2025-04-25.
help-ask-as-of = Only articles of this day or earlier.
help-ask-batch = A file of JSON lines with "id" and "question"; - for standard input.
help-latest-count = How many.
help-latest-about = Only articles about these words.
help-latest-basis = Newest by publication, or by when they were added.
help-verify-text = The quotation.
help-articles-text-kind = Only the blocks of this kind.
help-backup-file = The backup file.

## Answers
answer-closest = Closest stored words. They may not answer the question.
answer-closest-missing = Closest stored words. They may not answer the question: they say nothing of { $words }.
answer-not-stored = Nothing stored answers that. No passage tells of { $words }.
answer-doubtful = Nothing stored answers that.
answer-no-words = The question has only common words, so there is nothing to look for. Name a person, a place or a thing.
answer-empty-library = No article is stored yet. Add one with `verbatim add`, or try `verbatim demo`.
quote-article = article { $id }
outlet-via = { $outlet } via { $via }
kind-headline = headline
kind-caption = photo caption
block-caption = [caption]

## Asking
ask-question-or-batch = Give a question, or --batch with a file of questions.
latest-none = No stored article fits. `verbatim articles list` shows what there is.
verify-exact = Stored word for word.
verify-altered = Altered. [-These words-] are not stored; {"{"}+these+{"}"} stand in their place.
verify-absent = No stored article has these words.
chat-welcome = Ask about the stored articles. End with Ctrl-D or /quit.

## Adding
add-progress = Adding
add-nothing-stored = Nothing was stored.
add-failed = { $input }: { $reason }
add-counts = { $counts }.
add-stopped = Stopped after { $done } of { $total }; the same command goes on from there.
status-added = added
status-updated = updated
status-unchanged = unchanged
status-duplicate = duplicate
status-gone = page gone, text kept
status-dropped = left out
status-failed = failed

## Tables
column-status = Status
column-id = ID
column-title = Title
column-outlet = Outlet
column-via = Via
column-agency = Agency
column-author = Author
column-date = Date
column-when = When
column-dateline = Dateline
column-language = Language
column-url = Address
column-version = Version
column-stored = Stored
column-captions = Captions
column-chars = Characters
column-gone = Page
column-same-wire = Same wire text

## Articles
articles-none = No article is stored yet. Add one with `verbatim add`.
refresh-id-or-all = Give an article's ID, or --all.
refresh-failed = Article { $input }: { $reason }
history-changes =
    { $count ->
        [0] Version { $version }: no sentence changed.
        [one] Version { $version }: one sentence changed.
       *[other] Version { $version }: { $count } sentences changed.
    }
history-removed = removed
history-added = added
history-changed = changed
articles-removed = Removed article { $id }, “{ $title }”. `verbatim articles undo` brings it back for 7 days.
articles-restored = Article { $id }, “{ $title }”, is back.
articles-purged = Erased article { $id }, “{ $title }”, for good.
purge-confirm = Erase “{ $title }” for good? It can't be added again.

## The operator
stats-library = Library
stats-articles = Articles
stats-versions = Versions
stats-outlets = Outlets
stats-chars = Characters
stats-bytes = Bytes on disk
check-sound = Everything is sound.
check-problem = { $code }: { $library } { $article } { $detail }
backup-done = The database is saved in { $path }.
restore-confirm = Put { $path } in the place of the present database?
restore-done = The database is restored from { $path }. The one before is kept beside it, under a name that says so.
reindex-progress = Indexing
reindex-done =
    { $count ->
        [one] One article is indexed anew.
       *[other] { $count } articles are indexed anew.
    }

## The demo
demo-stored =
    { $count ->
        [one] One sample article is stored.
       *[other] { $count } sample articles are stored.
    }
demo-welcome = Ask about them, for example: Why did Gaia end its observations? End with Ctrl-D or /quit.
demo-questions =
    When was the James Webb telescope launched?
    How much did Chang'e-6 bring back from the far side of the Moon?
    How many flights did the helicopter make on Mars?
    When will Gaia's fourth data release come out?
    How many events will the Olympic Games of Los Angeles have?
    What did the mayor of Lisbon say about trams?
demo-next = Next: `verbatim add FILE` stores an article of yours, `verbatim ask "…"` asks about it, `verbatim run` starts the Discord bot.

## What went wrong, where only the terminal tells it
error-config-missing = There is no file { $path }. Copy config.example.toml there, or leave --config out.
error-config-syntax = { $path } can't be read as TOML ({ $problem }). Compare it with config.example.toml.
error-config-key = { $path } has a key that Verbatim doesn't know: { $key }. Compare it with config.example.toml.
error-config-value = In { $path } the value of { $key } doesn't fit: { $value }. config.example.toml shows what does.
error-no-token = The environment variable { $variable } is empty. Set it to the token of your Discord application's bot and start again.
error-token-refused = Discord refused the token. Copy it again from the application's Bot page into { $variable }.
error-discord-unreachable = Discord can't be reached. Check the network and start again.
error-bad-batch-line = Line { $line } of { $path } is not a JSON object with "id" and "question". Mend it and run the batch again.
error-not-readable = { $path } can't be read: { $problem }. Check the name and its permissions.
error-folder-empty = There is no file to read in { $path }. Put .txt, .md, .html, .pdf or .docx files there, or name another folder.
error-not-a-database = { $path } is no Verbatim database. Name a file that `verbatim backup` made.
error-newer-database = The database was written by a newer Verbatim (revision { $revision }). Update this one.
error-cannot-open = { $path } can't be opened: { $problem }. Check the path and its permissions, or choose another with --data.
error-on-server = The database is on a server: copy it with pg_dump, and bring it back with pg_restore.
error-backup-exists = { $path } is there already. Choose another name.
error-given-for-one = A title or an address belongs to one article, and there are { $count } inputs. Leave it out, or add them one by one.
error-intent-refused = Discord refused the Message Content intent. Turn it on at the application's Bot page, or set message_content = false under [discord].
