# Stories of a page whose bounds are uncertain, offered to the person who added it.

proposing-head =
    { $count ->
        [one] **One more story was found, and where it begins or ends is uncertain. Add it too?**
       *[other] **{ $count } more stories were found, and where they begin or end is uncertain. Add some of them?**
    }
proposing-story =
    { $paragraphs ->
        [one] **{ $number }. { $title }** · { $outlet } · one paragraph
       *[other] **{ $number }. { $title }** · { $outlet } · { $paragraphs } paragraphs
    }
proposing-words = “{ $first }” … “{ $last }”
proposing-unsure = Uncertain: { $reason }.
proposing-menu = Which stories to add
proposing-add = Add these
error-choice-over = This choice is over. Add the page again, and then choose within 15 minutes.
error-choice-empty = No story is chosen yet. Choose at least one in the menu first.
error-choice-others = Only the admin who added the page may choose among its stories.
