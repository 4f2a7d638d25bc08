# `/verify`: a quotation beside the stored words.

command-verify = Check whether a quotation stands in a stored article, word for word
option-verify-quote = The words that somebody says were published
option-private = Show the answer to you alone
verified-exact = Stored word for word.
verified-altered = Altered: what is stored reads differently.
verified-absent = Not found: no stored article has these words, nor words much like them.
verified-marks = Struck through: in the quotation, not stored. Bold: stored instead.
verified-long = The difference is too long to be shown here. Verify it sentence by sentence.
verified-withheld = The stored words are withheld: you have seen as much of this article as may be quoted to one member in 24 hours.
