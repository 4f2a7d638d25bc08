# Spanish. No native speaker has reviewed it yet.

error-is-a-feed = { $url } es un feed, una lista de artículos. Para seguirlo: `verbatim feeds add { $url }`, o /feed add en Discord.
