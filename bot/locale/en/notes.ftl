# What stands beside the quotes of an answer, in Discord and in the terminal alike.

## A question of several parts
note-partly = Only a part of the question is answered.
note-part-closest = “{ $question }”: only words that are near are stored; they may not answer it.
note-part-none = “{ $question }”: nothing stored answers it.

## A question with too few words of its own
note-before = Taken with your question before: { $question }

## Which articles could answer, as the question says
note-scope-outlet = Looked for in { $outlet } alone.
note-scope-time = Looked for in articles published { $when } alone.
note-scope-both = Looked for in what { $outlet } published { $when } alone.
note-when = from { $since } to { $as_of }
note-when-on = on { $day }
note-when-since = since { $day }

## The article that comes nearest, where nothing answers
note-nearest = The nearest stored article is “{ $title }”.
note-nearest-outlet = The nearest stored article is “{ $title }” ({ $outlet }).

## Beside one quote
note-version = version { $version }
note-gone = page gone since { $day }
note-same-wire = same wire text in { $count } outlets
outlet-unknown = outlet not given
latest-not-refreshed =
    { $count ->
        [one] One page or feed could not be fetched again; what it has is shown as stored.
       *[other] { $count } pages or feeds could not be fetched again; what they have is shown as stored.
    }
