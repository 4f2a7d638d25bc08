# Choosing among the stories of an input, at the terminal.

choosing-found =
    { $count ->
        [one] One story stands in { $input }:
       *[other] { $count } stories stand in { $input }:
    }
choosing-story =
    { $paragraphs ->
        [one] { $number }. { $title } · { $outlet } · one paragraph
       *[other] { $number }. { $title } · { $outlet } · { $paragraphs } paragraphs
    }
choosing-prompt = Which to store? Numbers, all or none; Enter for those that are certain:
choosing-again = Type numbers from 1 to { $count } such as 1,3, or all, or none.
dropped-not-chosen = you did not choose it
