# What stands beside the quotes of an answer, in Discord and in the terminal alike.

## A question of several parts
note-partly = Only a part of the question is answered.
note-part-closest = “{ $question }”: only words that are near are stored; they may not answer it.
note-part-none = “{ $question }”: nothing stored answers it.
