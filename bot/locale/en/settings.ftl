# What a guild's admins set.

## What doesn't fit
error-setting-value = “{ $value }” can't be set for { $name }. Nothing was changed.
error-outlet-blocked = “{ $title }” is of an outlet that this server blocks, and is not stored.
error-quota-spent =
    You have asked as much as this server allows within an hour ({ $limit }). { $minutes ->
        [one] Ask again in a minute.
       *[other] Ask again in { $minutes } minutes.
    }
error-intent-refused = Discord refused the Message Content intent. Turn it on at the application's Bot page, or set message_content = false under [discord].
