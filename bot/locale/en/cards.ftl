# What the cards in Discord say. Values come escaped; marks around them (`code`) are Discord's own.

## Answers
cards-sure = The stored words answer this.
cards-likely = The stored words seem to answer this.
cards-closest = **Closest stored words.** They may not answer the question.
cards-closest-missing = **Closest stored words.** They may not answer the question: the quotes don't have { $words }.
cards-not-stored = Nothing stored answers that.
cards-not-stored-missing = Nothing stored answers that. No stored passage tells of { $words }.
cards-doubtful = Nothing stored answers that.
cards-no-words = The question has only common words, so there is nothing to look for. Name a person, a place or a thing.
cards-empty-library = No article is stored in this server yet. Whoever manages the server can add one with `/article add`.
cards-not-shown = The stored words can't be shown in Discord exactly as they stand, so they are not shown.
cards-word = “{ $word }”
cards-words-more =
    { $count ->
        [one] { $words } and one more
       *[other] { $words } and { $count } more
    }

## Under a quote
cards-outlet-unknown = outlet not given
cards-outlet-via = { $outlet } via { $via }
cards-title-unknown = untitled
cards-kind-caption = photo caption
cards-kind-headline = headline
cards-link = Open the article
cards-message = Open the message
cards-read = Read in the article

## Articles
cards-article = Article { $id }
cards-chars =
    { $count ->
        [one] one character
       *[other] { $count } characters
    }
cards-captions =
    { $count ->
        [one] one photo caption
       *[other] { $count } photo captions
    }
cards-list =
    { $total ->
        [one] One article is stored.
       *[other] { $total } articles are stored. Page { $page }.
    }
cards-list-empty = No article is stored yet. Add one with `/article add`.
cards-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
cards-paragraph-quote = The quote in its paragraph:
cards-remove = Remove this article? It stops answering at once; `/article undo` brings it back for 7 days.
cards-remove-button = Remove

## What became of what was added
cards-added = Added
cards-updated = Updated
cards-unchanged = Unchanged, stored already
cards-gone = Page gone, text kept
cards-duplicate = Same text as a stored article
cards-dropped = Left out
cards-failed = Not stored
cards-nothing-added = Nothing was stored: there was no text, file or address in it.
cards-with-reason = { $what }: { $reason }
dropped-no-title = no title stands above it
dropped-uncertain-boundary = the page does not tell where it begins or whose it is
dropped-paywalled = the rest of it seems to be for subscribers; paste the whole text if you may read it
