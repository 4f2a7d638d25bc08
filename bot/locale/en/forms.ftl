# What stands at an address in an article's place.

error-is-a-feed = { $url } is a feed, a list of articles. To follow it: `verbatim feeds add { $url }`, or /feed add in Discord.
