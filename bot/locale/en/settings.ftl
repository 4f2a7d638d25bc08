# What a guild's admins set.

## What doesn't fit
error-setting-value =
    “{ $value }” doesn't fit, so nothing was changed. { $name ->
        [quote_chars] A quote may be 100 to 300 characters long.
        [quota] A member may ask 1 to 1,000 questions an hour.
        [budget] Of one article a member may be shown 300 to 1,500 characters a day.
        [time_zone] Name a time zone like Europe/Vienna, or leave it empty.
        [own_outlets] Name at most 25 outlets, one a line.
        [blocked_outlets] Name at most 25 outlets, one a line.
       *[other] Open /settings again and choose from what it offers.
    }
error-outlet-blocked = “{ $title }” is of an outlet that this server blocks, and is not stored.
error-quota-spent =
    You have asked as much as this server allows within an hour ({ $limit }). { $minutes ->
        [one] Ask again in a minute.
       *[other] Ask again in { $minutes } minutes.
    }

## Their names and values
settings-ask-channels = Ask channels
settings-forums = Forums
settings-admin-roles = Admin roles
settings-private = Private answers
settings-language = Language
settings-reply-in-thread = Answers in threads
settings-quotes = Quotes in an answer
settings-quote-chars = Characters of a quote
settings-quota = Questions a member and hour
settings-budget = Characters of an article, a member and day
settings-own-outlets = Own outlets
settings-images = Images
settings-blocked-outlets = Blocked outlets
settings-time-zone = Time zone
settings-log-channel = Log channel
settings-yes = yes
settings-no = no
settings-none = none

## /audit: who did what
command-audit = Show which admin changed what, and when
option-audit-member = Only what this member did
audit-added = added { $subject }
audit-updated = added a new version of { $subject }
audit-refreshed = refreshed { $subject }
audit-removed = removed { $subject }
audit-restored = brought back { $subject }
audit-purged = erased { $subject } for good
audit-exported = exported { $subject }
audit-feed-added = followed the feed { $subject }
audit-feed-changed = changed the feed { $subject }
audit-feed-removed = stopped following the feed { $subject }
audit-setting = set { $subject }
audit-set = { $name } to { $value }
audit-title = “{ $title }” ({ $number })
audit-article = article { $id }
audit-all = all articles
audit-empty = Nothing was changed in the last 90 days.
audit-page =
    { $total ->
        [one] One change in 90 days
       *[other] { $total } changes in 90 days
    } · page { $page }
audit-failure = Something failed here ({ $where }). The operator's log says what.
error-block-changed = The blocked outlets have changed since; open /settings again.

## /settings
command-settings = Set what holds in this server: channels, roles, limits, outlets
settings-title = Settings of this server
settings-ask-about = every question there is answered
settings-forums-about = the first message of each post is answered
settings-roles-about = may do what members with Manage Server may
settings-log-about = is told what admins do and what fails, in a line each
settings-log-mute = I can't write in the log channel. Let me see it and send messages there, or choose another one.
settings-switches = Answers
settings-switches-about = what is chosen is on
settings-language-auto = as each member has set Discord
settings-intent-off = Ask channels and forums need the Message Content intent. The bot's operator turns it on under “Bot” in Discord's developer portal, sets message_content = true under [discord] in the configuration, and restarts the bot.
settings-intent-granted = Ask channels and forums need the Message Content intent. It is turned on for this bot, which doesn't ask for it yet: its operator sets message_content = true under [discord] in the configuration, and restarts the bot.
settings-numbers-button = Numbers and time zone
settings-outlets-button = Outlets
settings-erase =
    { $count ->
        [one] One article
       *[other] { $count } articles
    } of blocked outlets ({ $outlets }) { $count ->
        [one] is
       *[other] are
    } still stored, and shown to nobody. Erase for good what is stored of them?
settings-erase-button = Erase for good
settings-erased =
    { $count ->
        [one] One article is erased for good.
       *[other] { $count } articles are erased for good.
    }
modal-settings-numbers = Numbers and time zone
modal-settings-outlets = Outlets
modal-settings-quote-chars = Characters of a quote (100 to 300)
modal-settings-quota = Questions a member and hour (1 to 1,000)
modal-settings-budget = Characters of an article a day (300 to 1,500)
modal-settings-time-zone = Time zone, like Europe/Vienna
modal-settings-own-outlets = Own outlets, one a line: no limit a day
modal-settings-blocked-outlets = Blocked outlets, one a line
