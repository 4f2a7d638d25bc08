"""Articles on cards: one with its particulars, a page of them, what became of an add, a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ui

from bot.cards.buttons import remove_button
from bot.cards.escape import plain, render_quote, unrender
from bot.cards.frame import MAX_CHARS, Accent, card, fitted
from bot.cards.particulars import (
    MAX_TITLE,
    SEPARATOR,
    SUBTEXT,
    masked_link,
    outlet,
    source_line,
    title,
)
from bot.cards.pictures import beside
from bot.cards.when import published_line
from bot.quotes import quoting
from bot.quotes.notes import gone_words
from bot.quotes.when import added_words, placed_by

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.locale import Messages
    from bot.quotes.paragraphs import Paragraph
    from ingest.outcomes import Outcome
    from storage.model import Article

MAX_REASON = 300
ROOM_FOR_MORE = 100
"""Characters kept for the line that says how many entries did not fit."""
ROOM = MAX_CHARS - 2 * ROOM_FOR_MORE


def article_card(article: Article, say: Messages, today: date | None = None) -> ui.LayoutView:
    """One article with what is known of it; the date with its age where `today` is given."""
    return card([ui.TextDisplay(particulars_text(article, say, today))])


def latest_card(
    article: Article, say: Messages, today: date, notes: Sequence[str] = (), *, images: bool = False
) -> ui.LayoutView:
    """The newest article, what it is the newest by, and what else is to be said of it."""
    by, _ = placed_by(article, "published")
    lines = [say(f"latest-by-{by}"), *notes]
    below = "\n".join(SUBTEXT + line for line in lines)
    words = ui.TextDisplay[Any](f"{particulars_text(article, say, today)}\n{below}")
    return card([beside(words, article.particulars, images=images)])


def particulars_text(article: Article, say: Messages, today: date | None = None) -> str:
    known = article.particulars
    link = masked_link(say("cards-link"), known.url)
    facts = [
        say("cards-article", id=str(article.id)),
        say("cards-chars", count=article.chars),
        *([say("cards-captions", count=article.captions)] if article.captions else []),
        *([added_words(article, say)] if today and known.published.value is None else []),
        *filter(None, [gone_words(article.gone_at, say), link]),
    ]
    return f"### {title(known, say)}\n{source_line(known, say, today)}\n{SUBTEXT}{SEPARATOR.join(facts)}"


def confirm_card(article: Article, say: Messages) -> ui.LayoutView:
    """The article and a button that removes it."""
    text = f"{particulars_text(article, say, None)}\n\n{say('cards-remove')}"
    return card([ui.TextDisplay(text), remove_button(article.id, say)], Accent.NEAR)


def list_card(articles: Sequence[Article], say: Messages, *, page: int, total: int) -> ui.LayoutView:
    """One page of `total` articles; `page` counts from 1."""
    if not articles:
        return card([ui.TextDisplay(say("cards-list-empty"))], Accent.NOTHING)
    lines = [_entry(article, say) for article in articles]
    below = SUBTEXT + say("cards-list", total=total, page=str(page))
    return card([ui.TextDisplay(fitted(lines, ROOM, say)), ui.TextDisplay(below)])


def _entry(article: Article, say: Messages) -> str:
    known = article.particulars
    gone = gone_words(article.gone_at, say)
    facts = [title(known, say), outlet(known, say), published_line(known, say), *([gone] if gone else [])]
    return f"`{article.id}` {SEPARATOR.join(facts)}"


def added_card(outcomes: Sequence[Outcome], say: Messages) -> ui.LayoutView:
    """What became of everything that was given, in its order."""
    if not outcomes:
        return card([ui.TextDisplay(say("cards-nothing-added"))], Accent.NOTHING)
    accent = Accent.NEAR if any(outcome.article is None for outcome in outcomes) else Accent.FOUND
    return card([ui.TextDisplay(added_text(outcomes, say))], accent)


def added_text(outcomes: Sequence[Outcome], say: Messages, room: int = ROOM) -> str:
    return fitted([outcome_line(outcome, say) for outcome in outcomes], room, say)


def outcome_line(outcome: Outcome, say: Messages) -> str:
    status = f"**{say(f'cards-{outcome.status}')}**"
    if outcome.article is None:
        return f"{status}{SEPARATOR}{_left_out(outcome, say)}"
    captions = outcome.article.captions
    more = SEPARATOR + say("cards-captions", count=captions) if captions else ""
    return f"{status}{SEPARATOR}{_entry(outcome.article, say)}{more}"


def _left_out(outcome: Outcome, say: Messages) -> str:
    what = plain(outcome.title or outcome.input, MAX_TITLE)
    if not outcome.reason:
        return what
    dropped = outcome.status == "dropped"
    reason = say("dropped-" + outcome.reason.replace("_", "-")) if dropped else outcome.reason
    return say("cards-with-reason", what=what, reason=plain(reason, MAX_REASON))


def paragraph_card(paragraph: Paragraph, say: Messages, today: date | None = None) -> ui.LayoutView:
    """The paragraph as a block quote, the quote's words in bold. Raises NotVerbatim."""
    quoted = render_quote(paragraph.text, [paragraph.match])
    if unrender(quoted) != paragraph.text:
        raise quoting.NotVerbatim(f"article {paragraph.article_id}: a paragraph can't be shown exactly")
    known = paragraph.particulars
    below = f"{source_line(known, say, today)}\n{SUBTEXT}{title(known, say)}"
    return card([ui.TextDisplay(f"{quoted}\n{below}")])
