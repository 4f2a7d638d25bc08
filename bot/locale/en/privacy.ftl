# What is kept, for how long, and how to have it told or deleted.
command-privacy = What is kept of you and of this server, and for how long; have yours told or deleted

privacy-title = What I keep
privacy-questions =
    Questions and which words answered them, for { $days ->
        [one] a day
       *[other] { $days } days
    }, without who asked. Admins see the questions that had no answer; of those asked in private only the subject.
privacy-votes =
    Whether you called an answer helpful, as long as the question ({ $days ->
        [one] a day
       *[other] { $days } days
    }), under a code in place of your name.
privacy-asked =
    That you asked in a server, so that I can answer your direct messages: your number in Discord, until { $days ->
        [one] a day
       *[other] { $days } days
    } after your last question.
privacy-coverage =
    Wishes for articles, for { $days ->
        [one] a day
       *[other] { $days } days
    }; your number only where you agreed to be named.
privacy-subscriptions = What you want to be told of, with your number, until you are told or cancel it.
privacy-quoted =
    How much of each article you were shown, for { $hours ->
        [one] an hour
       *[other] { $hours } hours
    }, under a code in place of your name.
privacy-memory =
    In memory alone: your last question in each channel, for { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }, when you asked within the last { $hour ->
        [one] minute
       *[other] { $hour } minutes
    }, and a direct question until you choose the server that answers it.
privacy-audit =
    Which admin changed what, for { $days ->
        [one] a day
       *[other] { $days } days
    }, with their number.
privacy-articles =
    Articles, feeds and settings of a server, until its admins delete them; a removed article can be brought back for { $days ->
        [one] a day
       *[other] { $days } days
    }, and is then erased.
privacy-left =
    Everything of a server is erased { $days ->
        [one] a day
       *[other] { $days } days
    } after I was removed from it.
privacy-nothing-leaves = Questions and articles are sent nowhere but Discord and the pages' own sites. Copies that the bot's operator makes of the whole database are the operator's to delete.
privacy-export-button = Export mine
privacy-delete-button = Delete mine
privacy-library-button = Delete this server's library
privacy-confirm-button = Delete for good
privacy-exported = This is what is kept of you, from every server.
privacy-nothing = Nothing is kept of you.
privacy-delete-ask =
    Delete what is kept of you, in every server? Votes, wishes in your name, what you wait for and that you asked go. What you did as an admin stays, as done by a former admin; how much of each article you were shown counts on for { $hours ->
        [one] an hour
       *[other] { $hours } hours
    }, under a code.
privacy-deleted = Deleted, in every server.
privacy-library-ask = Articles, feeds, settings, questions and everything else that is stored for this server are erased at once. Nothing brings them back. `/article export` gives you the articles first.
privacy-library-erased = Erased. Nothing is stored for this server but that you did this, which stands in `/audit`.
modal-erase-title = Delete this server's library
modal-erase-name = The server's name
error-library-erased = Everything that was stored here was erased meanwhile, so nothing was added.
error-wrong-name = That is not this server's name, so nothing was erased.
audit-erased = erased everything that was stored
audit-former = a former admin
