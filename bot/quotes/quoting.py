"""The last check before words are shown: they are the stored ones, or they are not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.quotes.answers import Quote


class NotVerbatim(Exception):
    """Words about to be shown as a quotation are not the stored ones."""


def check(quote: Quote, stored_text: str | None, shown: str) -> None:
    """Raise NotVerbatim unless `shown`, the quote's text and its span of the stored text are equal.

    `stored_text` is `ArticleVersion.text`. None says that the quote was compared with it when it was
    made, so that only the rendering remains to be compared.
    """
    if shown != quote.text:
        raise NotVerbatim(f"article {quote.article_id}: shown words differ from the quote")
    if stored_text is not None and stored_text[quote.start : quote.end] != quote.text:
        raise NotVerbatim(f"article {quote.article_id}: no stored words at {quote.start}:{quote.end}")
