"""What goes out: an answer with its quotes, before anything renders it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from bot.questions.completing import Topic
    from bot.questions.scoping import Scope
    from storage.model import Article, Kind, Particulars

Verdict = Literal["answer", "closest", "none"]
Reason = Literal["empty_library", "no_words", "not_stored", "doubtful"]


@dataclass(frozen=True, slots=True)
class Quote:
    """`text` is `ArticleVersion.text[start:end]`; `matches` are spans of `text`, the question's words.

    `link` lands on the words where that is safe, else it is the article's address; None without an address.
    `message` is the address of the Discord message it came from, where all who see the quote see that too.
    `same_wire` are articles, most of them of other outlets, that print the same text; at `gone_at` the
    article's page was first seen to be gone.
    """

    text: str
    kind: Kind
    particulars: Particulars
    article_id: int
    version: int
    start: int
    end: int
    score: float
    rank_score: float
    matches: tuple[tuple[int, int], ...] = ()
    link: str | None = None
    message: str | None = None
    same_wire: tuple[Article, ...] = ()
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One of several things that a question asks, in its own words, and what became of it."""

    question: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Answer:
    """`confidence` lies in [0, 1]; `missing` are the question's own words that the quotes lack.

    `parts` is empty for a question that asks one thing; `scope` is what the question's own words say of
    the articles that may answer. `before` is the question that gave the words which this one lacks, `topic`
    what this one leaves to the next. `nearest` tells of the article that comes nearest where nothing answers.
    """

    question: str
    verdict: Verdict
    confidence: float
    reason: Reason | None = None
    missing: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = field(default=())
    parts: tuple[Part, ...] = ()
    scope: Scope | None = None
    before: str | None = None
    topic: Topic | None = None
    nearest: Particulars | None = None
