# Feeds in Discord: commands, cards, posts, and what the terminal says of them too.

## Commands and their options (100 characters at the most)
command-feed = Follow feeds: what they publish from now on is stored
command-feed-add = Follow the feed at an address, or the one that a page leads to
command-feed-list = List the feeds that are followed, and what is wrong with them
command-feed-pause = Ask a feed no more for a while, or ask a paused one again
command-feed-remove = Follow a feed no longer; its articles stay
command-feed-preview = Show what of a feed's newest entries would be taken, and why; nothing is stored
command-feed-filter = Choose what is taken of a feed from now on; without options, show what is chosen
command-feed-post = Choose where new articles of a feed are posted; without options, show where
command-feed-import = Follow the feeds of an OPML file
command-feed-export = Get the feeds that are followed as an OPML file
option-feed = Which feed: type a part of its title
option-feed-url = The address of a feed, or of a page of its site
option-feed-channel = Where to post new articles: a channel, a thread or a forum
option-feed-role = Whom to mention with each new article
option-feed-tags = In a forum: tags by name, separated by commas
option-feed-stop = Post new articles of this feed no more
option-feed-only = Only with a word or phrase, author:NAME or category:NAME; commas between several
option-feed-not = Not with a word or phrase, author:NAME or category:NAME; commas between several
option-feed-clear = Take everything again
option-feed-file = The OPML file
option-feed-page = Which page of the list

## What was done
feed-added = ### Following { $name }
    { $url }
    { $count ->
        [0] It lists nothing yet.
        [one] Its one entry is remembered.
       *[other] Its { $count } entries are remembered.
    } Nothing is stored or posted until something new appears.
feed-known = ### { $name } is followed already
    { $url }
feed-id = Feed { $id }
feed-other = The site has another feed: { $name } ({ $url })
feed-paused = “{ $name }” is not asked until you resume it with /feed pause.
feed-resumed = “{ $name }” is asked again from now on.
feed-removed = “{ $name }” is followed no longer; its articles stay. Its address was { $url }
feed-export-name = feeds.opml
feed-filter = What is taken of “{ $name }”:

## The list
feed-list-empty = No feed is followed. Add one with /feed add.
feed-list = { $total ->
        [one] One feed
       *[other] { $total } feeds
    } · page { $page }
feed-entry = { $id } · **{ $name }** · { $state }
feed-read = read { $when }
feed-unread = not read yet
feed-due = next { $when }
feed-failing = Failing since { $since }: { $reason }
feed-posts = New articles are posted in { $channel }.
feed-posts-for = New articles are posted in { $channel } and mention { $role }.
feed-posts-tagged = With the tags { $tags }.
feed-posts-nowhere = New articles are posted nowhere.
feed-posts-stopped = Posting in { $channel } has stopped: { $reason }
feed-role-silent = { $role } is not told: let everybody mention it in its settings, or let the bot mention all roles.
feed-stopped-gone = The channel is gone.
feed-stopped-forbidden = The bot may not post there.
feed-stopped-closed = The thread is closed.
feed-stopped-tags = The forum wants a tag.

## Preview
feed-preview = ### { $name }
    What of its newest entries would be taken:
feed-preview-entry = { $taken } · **{ $title }** · { $reason }

## What is posted
feed-more = { $count ->
        [one] One more article of “{ $name }” is stored.
       *[other] { $count } more articles of “{ $name }” are stored.
    } /article list shows them.
feed-notice-failing = { $count ->
        [one] The feed “{ $name }” has failed for a day.
       *[other] The feed “{ $name }” has failed for { $count } days.
    } { $reason }
    It is asked again, later and later. /feed list shows all feeds; this one is number { $id }.
feed-notice-gone = The feed “{ $name }” is gone for good: its site answers 410. It is asked no more.
    Its articles stay. /feed pause feed:{ $id } asks it again, /feed remove feed:{ $id } ends it.
feed-notice-stopped = New articles of “{ $name }” are posted in { $channel } no more. { $reason }
    They are stored all the same. /feed post feed:{ $id } chooses a channel.

## Errors
error-feed-channel-kind = New articles can be posted in a text channel, a thread or a forum.
error-feed-channel-forbidden = The bot may not post in { $channel }. Let it see the channel and send messages there.
error-feed-tags-unknown = { $channel } has no tag { $tag }. It has: { $known }
error-feed-tags-none = { $channel } has no tags.
error-feed-tags-required = { $channel } wants a tag with each post. It has: { $known }
error-feed-tags-nowhere = Tags go with a forum.
error-feed-role-everyone = Name a role that members choose or are given; everybody is never mentioned.
error-feed-post-stop = Either stop, or name a channel.
error-feed-post-where = Name a channel too.
error-feeds-many = A server follows at most { $limit } feeds; this would make it { $count }.

## What is taken, and why; how a feed does
feeds-imported = { $count ->
        [one] One feed is followed from now on
       *[other] { $count } feeds are followed from now on
    }, { $known } were already. The first poll only remembers what they list.
feeds-opml-title = Feeds of Verbatim
feeds-state-active = active
feeds-state-paused = paused
feeds-state-gone = gone for good
feeds-state-failing = failing since { $since }
feeds-taken-yes = yes
feeds-taken-no = no
feeds-entry-nameless = (no title)
feeds-kind-word = word
feeds-kind-author = author
feeds-kind-category = category
feeds-why-unfiltered = Nothing is filtered.
feeds-why-included = It has the { $kind } “{ $term }”.
feeds-why-excluded = It has the excluded { $kind } “{ $term }”.
feeds-why-missing = It lacks the { $kind }: { $term }.
feeds-why-seen = (seen before)
feeds-filter-none = Everything is taken.
feeds-filter-include = Only with the { $kind }: { $terms }
feeds-filter-exclude = Not with the { $kind }: { $terms }
feeds-preview-empty = The feed has no entries.
