# The buttons under an answer, and what they show.

## Their labels (80 characters)
press-context = More context
press-more = More quotes
press-why = Why this?
press-still = Still says this?
press-on = Ask on
press-share = Share
press-helpful = Helpful
press-unhelpful = Not helpful
press-cover = Request coverage
press-tell = Tell me when
press-named = Yes, with my name
press-unnamed = Yes, without my name
press-cancel = Cancel this

## What they say
pressed-thanks = Thank you. You can change your mind by pressing the other one.
pressed-no-context = There is no more around these words, or you have seen as much of the article as may be quoted to one member in 24 hours.
pressed-context = The words in their place
pressed-no-more = No other stored words come near.
pressed-more = More of what is stored
pressed-why = Why these words
pressed-why-confidence = Taken for an answer: { $confidence }.
pressed-why-quote = Quote { $number }: { $words }. Search score { $score }, rank { $rank }.
pressed-why-matched = it has { $words }
pressed-why-unmatched = it has none of the question's words as they stand
pressed-why-missing = No quote has { $words }.
pressed-why-changed = What is stored has changed since; these words would not be chosen now.
pressed-sure = surely
pressed-likely = likely
pressed-doubtful = doubtful
pressed-unlikely = unlikely
pressed-shared = Shared by { $member }
pressed-cover-ask = The admins will see the question. May they see that you asked for it?
pressed-cover-done = The admins will see it among what is missing.
pressed-tell-done = You will be told once a stored article answers that.
pressed-tell-cancelled = Cancelled. You will not be told.
pressed-tell-gone = That was told already, or cancelled before.
pressed-told = A stored article answers now what you asked in { $guild }: “{ $question }”

## Does a page still say it
still-here = Still there, word for word.
still-changed = Not there any more as quoted.
still-gone = The page is gone; what is stored stays as it was.
still-no-address = It came without an address, so no page can be asked.
still-failed = The page could not be read: { $problem }
still-when = Asked { $when }.

## Asking on
modal-on-title = Ask on
modal-on-question = Your question
modal-on-question-hint = About what was just answered, like “and when?”

## Answers followed up
amended-changed = **Changed since it was quoted.** The article says now:
amended-cut = **Changed since it was quoted.** The article says it no more.
amended-removed = These words were removed from the stored articles, so they are no longer shown here.
