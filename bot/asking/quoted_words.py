"""Which words of somebody's message are meant as a quotation, or as a question."""

from __future__ import annotations

import re

from bot.quotes.words import quoted_spans, word_spans

MIN_WORDS = 3
"""Between quotation marks; fewer are a nickname or a doubt."""
MAX_QUESTION_WORDS = 40

_MARKUP = re.compile(r"\*\*|__|~~|\|\||`+")
_BLOCK_QUOTE = re.compile(r"^>(?:>>)?[ ]?(.*)$", re.MULTILINE)


def quotation_in(message: str) -> str:
    """The longest words between quotation marks, else the lines of a block quote, else the whole message."""
    text = _MARKUP.sub("", message)
    quoted = [text[start:end].strip('"“”«»‘’ \n') for start, end in quoted_spans(text)]
    long = [words for words in quoted if len(word_spans(words)) >= MIN_WORDS]
    if long:
        return max(long, key=len)
    lines = _BLOCK_QUOTE.findall(text)
    return "\n".join(lines).strip() or text.strip()


def is_question(message: str) -> bool:
    """Whether the whole message can be asked as it stands."""
    text = message.strip()
    return text.endswith(("?", "？", "؟")) and MIN_WORDS <= len(word_spans(text)) <= MAX_QUESTION_WORDS
