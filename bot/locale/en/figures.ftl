# What a library was asked and given. The squares are the colours of the picture.
command-stats = What was asked here, how it was answered, and what was quoted and added

figures-title =
    { $days ->
        [one] The last day
       *[other] The last { $days } days
    }
figures-empty =
    { $days ->
        [one] Nothing was asked or added in the last day.
       *[other] Nothing was asked or added in the last { $days } days.
    }
figures-asked =
    { $count ->
        [0] No questions
        [one] One question
       *[other] { $count } questions
    }
figures-answer = 🟩 { $count } answered ({ $share })
figures-closest = 🟨 { $count } with the closest words ({ $share })
figures-none = ⬜ { $count } with nothing ({ $share })
figures-helpful =
    { $voted ->
        [one] One vote: { $count ->
            [one] helpful
           *[other] not helpful
        }
       *[other] Helpful by { $count } of { $voted } votes ({ $share })
    }
figures-added =
    🟦 { $count ->
        [0] No article was added
        [one] One article was added
       *[other] { $count } articles were added
    }
figures-outlets = Most quoted outlets
figures-articles = Most quoted articles
figures-quotes =
    { $count ->
        [one] one quote
       *[other] { $count } quotes
    }
figures-daily = Day by day
figures-day-asked =
    { $count ->
        [one] one question
       *[other] { $count } questions
    } (🟩 { $answer } 🟨 { $closest } ⬜ { $none })
figures-day-added = 🟦 { $count } added
figures-described = Bars of the days from { $first } to { $last }: above, the questions by how they were answered, most of them ({ $count }) on { $day }; below, the articles added. The numbers stand in the text.
