# The ways to ask: options of /ask, what is said to mentions, in direct messages and of a checked quote.

## /ask
option-ask-outlet = Only of this outlet
option-ask-since = Only from this day on: 2025-04-25, 3 June 2025, last week
option-ask-private = Answer for you alone
error-since-unread = “{ $value }” can't be read as a date. Write it as 2025-04-25 or 3 June 2025, or say “last week”.
error-unknown-outlet = No stored article is of { $outlet }. Choose one of the outlets that are offered as you type.

## Mentions and replies
mention-empty = Ask me something: mention me with a question in a sentence or a few words, or use `/ask`.
mention-withheld = Discord doesn't show me replies to the answer of a command. Mention me in your question, or use `/ask`.

## Direct messages
command-server = Choose the server whose articles answer your direct messages
direct-choose = Which server's articles shall answer you here? These are the ones that you asked in the last 30 days.
direct-choose-hint = Choose a server
direct-chosen = Your direct messages are answered from the articles of { $guild }. Ask away; `/server` changes it.
direct-forget = Forget where I asked
direct-forgotten = It is forgotten where you asked. Ask in a server again, and you can go on here.
direct-from = From the articles of { $guild }
direct-empty = Ask me something in a sentence or a few words, or use `/ask`. `/server` changes whose articles answer.
error-direct-nowhere = Ask me something in a server first, with `/ask` or a mention; after that its articles answer you here too.
error-direct-left = You are no member of { $guild } any more, so its articles don't answer you here.
error-direct-unsure = Discord doesn't say right now whether you are a member of { $guild }. Try again in a moment.
error-direct-not-yours = That server isn't yours to choose here. Ask a question in it first, then try again.
error-direct-stale = It can't be told any more which server that came from. Ask again.

## The menus of a message
menu-ask-about = Ask about this
menu-check-quote = Check this quote
modal-ask-title = Ask about this message
modal-ask-question = Your question
modal-ask-question-hint = What do you want to know? The answer is exact quotations from stored articles.
error-nothing-to-check = That message has no words to check. Choose one with a quotation in it.

## Ask channels, forums and threads
mention-private = Answers are private in this server. Ask with `/ask`, and you alone see what is found.
mention-unread = I can't read messages here that don't mention me: whoever runs me has not turned on the Message Content intent. Mention me with your question, or use `/ask`.
