# `/help`, `/sources` and what `/latest` says of its place.

command-help = What this bot does, what it never does, and how to ask
command-sources = The outlets and feeds that answers come from here
option-latest-refresh = Fetch the newest pages and the due feeds first (admins)

## /help
guide-title = Answers in the words that were published
guide-does = I answer questions with exact quotations from the articles stored on this server, each with its outlet, date and a link to the words. Where nothing stored answers, I say so and name the words that are missing.
guide-never = I never reword, sum up or make up an answer, never say a quotation is another outlet's, and never show one server's articles to another. Questions and articles are sent nowhere but Discord and the pages' own sites.
guide-asking = How to ask
guide-how = Use `/ask`, or mention me with a question. Name a person, a place or a thing; name an outlet or a time (“this week”) to ask of those articles alone.
guide-example-ask = For example: `/ask` “{ $title }”
guide-example-outlet = Or: `/latest` with the outlet { $outlet }
guide-commands = Commands
guide-admins = For you as an admin

## /sources
sources-stored =
    { $articles ->
        [one] One article
       *[other] { $articles } articles
    }, { $outlets ->
        [one] one outlet
       *[other] { $outlets } outlets
    }
sources-articles =
    { $count ->
        [one] one article
       *[other] { $count } articles
    }
sources-newest = newest { $date }
sources-feeds =
    { $count ->
        [one] One feed is followed
       *[other] { $count } feeds are followed
    }
sources-feed-unknown = a feed without a name

## /latest
latest-by-published = The newest by its date of publication.
latest-by-added = The newest by its arrival here: its date of publication is not known.
