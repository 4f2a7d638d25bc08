# Simplified Chinese. No native speaker has reviewed it yet.

error-is-a-feed = { $url } 是订阅源，也就是文章列表。要订阅它，请用 `verbatim feeds add { $url }`，或在 Discord 中用 /feed add。
