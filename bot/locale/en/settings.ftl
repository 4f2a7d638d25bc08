# What a guild's admins set.

## What doesn't fit
error-setting-value = “{ $value }” can't be set for { $name }. Nothing was changed.
error-outlet-blocked = “{ $title }” is of an outlet that this server blocks, and is not stored.
