# What was asked and not answered.
command-gaps = What was asked here and not answered, by subject
option-days = Of how many days, up to 30

gaps-title =
    { $count ->
        [one] One subject without an answer
       *[other] { $count } subjects without an answer
    }, { $days ->
        [one] in a day
       *[other] in { $days } days
    }
gaps-about = A subject that is done comes back when it is asked about again.
gaps-none =
    { $days ->
        [one] Nothing that was asked in the last day lacks an answer.
       *[other] Nothing that was asked in the last { $days } days lacks an answer.
    }
gaps-example = “{ $question }”
gaps-private = In private, about { $words }
gaps-asked =
    { $count ->
        [one] asked once
       *[other] asked { $count } times
    }
gaps-last = last { $when }
gaps-missing = Nothing stored has { $words }
gaps-wishes =
    { $count ->
        [one] one wish for articles
       *[other] { $count } wishes for articles
    }
gaps-named = by { $members }
gaps-more =
    { $count ->
        [one] One more. What is done makes room.
       *[other] { $count } more. What is done makes room.
    }
gaps-done-button = Done
error-gap-gone = That is done already, or was asked too long ago. Open /gaps again.
