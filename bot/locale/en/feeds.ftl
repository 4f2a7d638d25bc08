# Feeds in the terminal.

## Help
help-feeds = Follow feeds: RSS, Atom, JSON Feed and news sitemaps.
help-feeds-add = Follow the feed at an address, or the one that a page leads to.
help-feeds-add-url = The address of a feed, or of a page of its site.
help-feeds-backfill = How many of the newest entries to store at once; the others are only remembered.
help-feeds-list = List the feeds that the library follows, and what is wrong with them.
help-feeds-poll = Ask the feeds that are due for what is new.
help-feeds-poll-all = Also those that are not due yet.
help-feeds-remove = Follow a feed no longer; its articles stay.
help-feeds-preview = Show what would be taken of a feed, and why; nothing is stored.
help-feeds-preview-target = An address, or the number of a feed.
help-feeds-filter = Choose what is taken of a feed from now on. Without options, show what is chosen.
help-feeds-only = Only entries with this word or phrase, or author:NAME, or category:NAME; of several of one kind one is enough.
help-feeds-not = No entries with this word or phrase, or author:NAME, or category:NAME.
help-feeds-clear = Take everything again.
help-feeds-pause = Don't ask a feed for a while.
help-feeds-resume = Ask it again from now on, also one that was gone.
help-feeds-import = Follow the feeds of an OPML file.
help-feeds-file = The OPML file; - for standard input.
help-feeds-export = Print the feeds as OPML.
help-feed-id = The feed's number, as `feeds list` shows it.

## What was done
feeds-added = Following “{ $name }” as feed { $id } ({ $url }). { $count ->
        [one] Its one entry is remembered
       *[other] Its { $count } entries are remembered
    }; what is new from now on is stored.
feeds-known = “{ $name }” is followed already, as feed { $id }.
feeds-other = The site has another feed: { $name } ({ $url })
feeds-removed = Feed { $id } (“{ $name }”) is followed no longer; its articles stay.
feeds-paused = “{ $name }” is not asked until you resume it.
feeds-resumed = “{ $name }” is asked again from now on.
feeds-none = No feed is followed. Add one with `verbatim feeds add URL`.
feeds-none-due = No feed is due. `verbatim feeds poll --all` asks them anyway.
feeds-failing = Feed { $id }: { $reason }
feeds-progress = Polling

## Tables
feeds-column-id = id
feeds-column-feed = feed
feeds-column-state = state
feeds-column-polled = last read (UTC)
feeds-column-due = next
feeds-column-polled-status = new
feeds-column-entry = entry
feeds-column-taken = taken
feeds-column-why = why

## What a poll came to
feeds-poll-unchanged = nothing new
feeds-poll-failed = failed
feeds-poll-gone = gone for good; it is asked no more
feeds-poll-removed = removed meanwhile
feeds-count-added = { $count } added
feeds-count-updated = { $count } updated
feeds-count-filtered = { $count } filtered out
feeds-count-waiting = { $count } to be taken later
feeds-count-unreadable = { $count } without a readable article
feeds-count-none = { $count ->
        [one] one entry, nothing new
       *[other] { $count } entries, nothing new
    }
