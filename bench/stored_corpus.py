"""Made-up passages as articles that are read as English."""

from __future__ import annotations

from bench.speed_corpus import spell
from retrieval.confidence import background
from retrieval.stopwords import english
from storage.model import Block, Kind


def in_english(passages: list[list[str]]) -> list[list[str]]:
    """The same with the most frequent words of English, those without a subject first, in the place of the
    most frequent made-up ones: so that the text is read as English, and questions are as light as people's.
    """
    words = [*sorted(english()), *background(english=True).shares]
    known = {spell(rank): word for rank, word in enumerate(words)}
    return [[known.get(word, word) for word in words] for words in passages]


def article_of(passages: list[list[str]], number: int) -> tuple[str, str, tuple[Block, ...]]:
    """A title, and a text of one paragraph a passage."""
    title = f"Notes {number}"
    paragraphs = [" ".join(words).capitalize() + "." for words in passages]
    text, blocks, start = title, [Block(Kind.HEADLINE, 0, len(title))], len(title) + 2
    for paragraph in paragraphs:
        text += f"\n\n{paragraph}"
        blocks.append(Block(Kind.BODY, start, start + len(paragraph)))
        start += len(paragraph) + 2
    return title, text, tuple(blocks)
