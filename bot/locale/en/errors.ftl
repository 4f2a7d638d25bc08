# What went wrong, and what to do next: one sentence, or two short ones. The id is `error-` and the error's code.

## The person's own settings and questions
error-config-missing = There is no file { $path }. Copy config.example.toml there, or leave --config out.
error-config-syntax = { $path } can't be read as TOML ({ $problem }). Compare it with config.example.toml.
error-config-key = { $path } has a key that Verbatim doesn't know: { $key }. Compare it with config.example.toml.
error-config-value = In { $path } the value of { $key } doesn't fit: { $value }. config.example.toml shows what does.
error-no-token = The environment variable { $variable } is empty. Set it to the token of your Discord application's bot and start again.
error-token-refused = Discord refused the token. Copy it again from the application's Bot page into { $variable }.
error-discord-unreachable = Discord can't be reached. Check the network and start again.
error-question-empty = The question is empty. Ask in a sentence or a few words.
error-question-wordless = The question has no words to look for. Ask in a sentence or a few words.
error-question-long = The question is { $chars } characters long. Ask it in { $limit } or fewer; to store an article, add it instead.
error-bad-date = { $value } is not a date. Write it as 2025-04-25.
error-bad-batch-line = Line { $line } of { $path } is not a JSON object with "id" and "question". Mend it and run the batch again.
error-not-readable = { $path } can't be read: { $problem }. Check the name and its permissions.
error-not-writable = { $path } can't be written: { $problem }. Choose another place.
error-nothing-given = Nothing was given to add. Name a file or an address, or pipe a text to `verbatim add -`.
error-unknown-version = Article { $article } has no version { $version }. `verbatim articles history { $article }` lists them.
error-unexpected = Something failed inside Verbatim ({ $problem }). Nothing was left half done; set level = "debug" under [log] to see where.
error-purged = “{ $title }” was erased for good here and is not stored again.
