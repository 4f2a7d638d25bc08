# Indonesian. No native speaker has reviewed it yet.

error-is-a-feed = { $url } adalah feed, yaitu daftar artikel. Untuk mengikutinya: `verbatim feeds add { $url }`, atau /feed add di Discord.
