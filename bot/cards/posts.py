"""What the bot posts by itself: new articles of feeds, and what admins should know of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord
import structlog
from discord import ui

from bot.cards.buttons import read_button
from bot.cards.escape import plain, render_quote, unrender
from bot.cards.frame import Accent, Component, card
from bot.cards.particulars import MAX_TITLE, SUBTEXT, masked_link, source_line, title
from bot.cards.pictures import picture_of
from bot.feeds.following import error_words
from retrieval.sentences import sentence_spans
from storage.model import Kind

if TYPE_CHECKING:
    from datetime import date

    from bot.locale import Messages
    from ingest.feeds.schedule import Notice
    from storage.feed_model import Feed, FeedChannel
    from storage.model import ArticleVersion

log = structlog.get_logger(__name__)

LEAD_CHARS = 300
MAX_REASON = 300
MAX_THREAD = 100
"""Characters of a forum post's title."""


@dataclass(frozen=True, slots=True)
class Post:
    """`title` is what a forum's post is called; it is shown as it is, without Markdown."""

    parts: tuple[Component, ...]
    title: str
    accent: Accent = Accent.FOUND

    def view(self, role_id: int | None = None) -> ui.LayoutView:
        """With the mention of a role above what is told."""
        named: list[Component] = [ui.TextDisplay(f"<@&{role_id}>")] if role_id else []
        return card([*named, *self.parts], self.accent)


def lead_span(version: ArticleVersion) -> tuple[int, int] | None:
    """The first words of the body: whole sentences, or else whole words, of one paragraph."""
    block = next((block for block in version.blocks if block.kind is Kind.BODY), None)
    if block is None:
        return None
    spans = sentence_spans(version.text, block.start, block.end)
    if not spans:
        return None
    start = spans[0][0]
    fitting = [end for _, end in spans if end - start <= LEAD_CHARS]
    return start, fitting[-1] if fitting else _word_end(version.text, start, spans[0][1])


def _word_end(text: str, start: int, end: int) -> int:
    blank = text.rfind(" ", start, start + LEAD_CHARS + 1)
    return blank if blank > start else min(end, start + LEAD_CHARS)


def post_card(version: ArticleVersion, say: Messages, today: date, *, images: bool = False) -> Post:
    known = version.particulars
    parts = [f"### {title(known, say)}", source_line(known, say, today)]
    span = lead_span(version)
    if span and (quoted := _quoted(version, span)):
        parts.append(quoted)
    link = masked_link(say("cards-link"), known.url)
    shown: list[Component] = [ui.TextDisplay("\n".join([*parts, *([SUBTEXT + link] if link else [])]))]
    if images and (picture := picture_of(known)):
        shown.append(ui.MediaGallery(discord.MediaGalleryItem(picture.url, description=picture.words)))
    if link is None and span:
        shown.append(read_button(version.article_id, version.version, span, say))
    return Post(tuple(shown), _thread_title(known.title, say))


def _quoted(version: ArticleVersion, span: tuple[int, int]) -> str | None:
    """The stored words, or none at all: what Discord could not show exactly is left out."""
    stored = version.text[slice(*span)]
    quoted = render_quote(stored, ())
    if unrender(quoted) == stored:
        return quoted
    log.error("lead not shown", article=version.article_id, start=span[0], end=span[1])
    return None


def _thread_title(words: str, say: Messages) -> str:
    line = " ".join(words.split()) or say("cards-title-unknown")
    return line if len(line) <= MAX_THREAD else line[: MAX_THREAD - 1] + "…"


def more_card(feed: Feed, count: int, say: Messages) -> Post:
    words = say("feed-more", count=count, name=feed_name(feed))
    return Post((ui.TextDisplay(words),), _thread_title(feed.title or feed.url, say))


def notice_card(notice: Notice, say: Messages) -> Post:
    """That a feed fails, since when and why, or is gone for good; and what can be done."""
    name, id_ = feed_name(notice.feed), str(notice.feed.id)
    if notice.kind == "gone":
        words = say("feed-notice-gone", name=name, id=id_)
    else:
        reason = plain(error_words(notice.feed, say) or "", MAX_REASON)
        words = say("feed-notice-failing", name=name, id=id_, count=notice.days, reason=reason)
    return _told(words, notice.feed, say)


def stopped_card(feed: Feed, place: FeedChannel, code: str, say: Messages) -> Post:
    told = {"name": feed_name(feed), "id": str(feed.id), "channel": f"<#{place.channel}>"}
    words = say("feed-notice-stopped", reason=stopped_words(code, say), **told)
    return _told(words, feed, say)


def _told(words: str, feed: Feed, say: Messages) -> Post:
    return Post((ui.TextDisplay(words),), _thread_title(feed.title or feed.url, say), Accent.NEAR)


def stopped_words(code: str, say: Messages) -> str:
    reasons = {
        "gone": "feed-stopped-gone",
        "forbidden": "feed-stopped-forbidden",
        "closed": "feed-stopped-closed",
        "tags": "feed-stopped-tags",
    }
    return say(reasons[code])


def feed_name(feed: Feed) -> str:
    return plain(feed.title or feed.url, MAX_TITLE)
