# What Discord shows: commands, forms, replies. Cards have a file of their own.

## Commands and their options (100 characters at the most)
command-ask = Ask a question; the answer is exact quotations from stored articles
option-ask-question = What do you want to know?
command-latest = Show the newest stored article
option-latest-outlet = Only of this outlet
option-latest-about = Only about these words
command-article = Store and look after the articles of this server
command-article-add = Store an article: an address, a file, or neither for a form
option-add-url = The address of the page
option-add-file = A .txt, .md or .html file up to 3 MB, or a .pdf or .docx file up to 20 MB
command-article-list = List the stored articles
option-list-page = Which page of the list
command-article-show = Show an article's particulars, captions and versions
command-article-remove = Hide an article; it can be brought back for 7 days
command-article-undo = Bring back the article that was removed last
option-article = Which article: type a part of its title
menu-add-article = Add article

## The form of /article add (45 characters a label, 100 a description)
modal-add-title = Add an article
modal-add-text = Text
modal-add-text-hint = Paste the article, a page with several stories, or addresses, one a line.
modal-add-files = Files
modal-add-files-hint = Up to ten: .txt, .md, .html (3 MB each), .pdf, .docx (20 MB each).
modal-add-heading = Title
modal-add-heading-hint = Where the text itself doesn't say it.
modal-add-outlet = Outlet
modal-add-outlet-hint = Who published it.
modal-add-address = Address
modal-add-address-hint = Where it can be read.
input-text = the text

## Replies
reply-admins-only = Only members with Manage Server, or with an admin role of this server, can do that.
reply-failed = Something failed here. Nothing was left half done; please try again.
reply-latest-none = No stored article fits.
reply-restored = “{ $title }” is back.
reply-removed = “{ $title }” is removed. /article undo brings it back for 7 days.
reply-budget = You have seen as much of this article as may be quoted to one member in 24 hours.
reply-withheld =
    { $count ->
        [one] One quote is withheld: it is of an article of which you have seen as much as may be quoted in 24 hours.
       *[other] { $count } quotes are withheld: they are of articles of which you have seen as much as may be quoted in 24 hours.
    }
