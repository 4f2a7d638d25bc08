# `/compare` and `/related`. Names and titles come escaped.

command-compare = Ask several outlets the same question: the best words of each, beside each other
option-compare-question = What do you want to know of each of them?
command-related = Show stored articles that are about the same as one article
compared-answer = Answers
compared-closest = Closest stored words; they may not answer
compared-nothing = No outlet stored here has words of that.
compared-one = Only { $outlet } has anything of it, so there is nothing to compare.
compared-with-it = The same wire text in { $outlets }: that confirms nothing.
compared-silent = Nothing that fits in { $outlets }.
compared-more =
    { $count ->
        [one] One more outlet is not shown.
       *[other] { $count } more outlets are not shown.
    }
compared-names-more =
    { $count ->
        [one] { $names } and one more
       *[other] { $names } and { $count } more
    }
compared-related = Near to “{ $title }”
compared-related-none = No other stored article is near to it, copies of the same text aside.
