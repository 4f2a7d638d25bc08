"""How answers, articles and outcomes look in a terminal. Quotes are shown as they are, only indented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.quotes import quoting
from bot.quotes.notes import gone_words, is_partly_answered, notes, outlets_of, quote_notes
from bot.quotes.when import added_words, placed_by, published_words
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from bot.answering import Basis
    from bot.locale import Messages
    from bot.quotes.answers import Answer, Quote
    from bot.stored.verifying import Verification
    from ingest.outcomes import Outcome
    from storage.model import Article, ArticleVersion, Particulars

INDENT = 2
SEPARATOR = " · "


def answer_lines(answer: Answer, say: Messages) -> RenderableType:
    """The quotes, and above them what they are; a refusal says why. Raises NotVerbatim."""
    parts: list[RenderableType] = (
        [] if answer.verdict == "answer" else [Text(verdict_words(answer, say), "yellow")]
    )
    parts += [Text(line, "dim") for line in notes(answer, say)]
    for quote in answer.quotes:
        parts += [Text(), *_quote(quote, say)]
    return Group(*parts)


def verdict_words(answer: Answer, say: Messages) -> str:
    """Why there is no answer, or only stored words that are near, with the question's words that lack."""
    words = ", ".join(f"“{word}”" for word in answer.missing)
    if is_partly_answered(answer):
        return say("note-partly")
    if answer.verdict == "closest":
        return say("answer-closest-missing", words=words) if words else say("answer-closest")
    if answer.reason == "not_stored" and words:
        return say("answer-not-stored", words=words)
    return say("answer-" + (answer.reason or "not_stored").replace("_", "-"))


def _quote(quote: Quote, say: Messages) -> list[RenderableType]:
    words = Text(quote.text)
    for start, end in quote.matches:
        words.stylize("bold", start, end)
    quoting.check(quote, None, words.plain)
    below = Text(source_words(quote.particulars, quote.kind, say), "dim")
    lines: list[RenderableType] = [Padding(words, (0, INDENT)), Padding(below, (0, INDENT))]
    place = quote.link or say("quote-article", id=str(quote.article_id))
    lines += [Padding(Text(line, "dim"), (0, INDENT)) for line in quote_notes(quote, say)]
    return [*lines, Padding(Text(place, "dim", overflow="fold"), (0, INDENT))]


def source_words(known: Particulars, kind: Kind, say: Messages) -> str:
    """Outlet, via, author or agency, date, and the kind where it is no body: one line under a quote."""
    outlet = known.outlet or say("outlet-unknown")
    by = known.author or (known.agency if known.agency != known.outlet else None)
    parts = [
        say("outlet-via", outlet=outlet, via=known.via) if known.via else outlet,
        *([by] if by else []),
        published_words(known, say),
        *([say(f"kind-{kind}")] if kind is not Kind.BODY else []),
    ]
    return f"{known.title}\n{SEPARATOR.join(parts)}"


def _table(say: Messages, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        numeric = column in {"id", "captions", "chars", "version"}
        table.add_column(say(f"column-{column}"), justify="right" if numeric else "left", overflow="fold")
    return table


def articles_table(articles: Sequence[Article], say: Messages) -> RenderableType:
    table = _table(say, "id", "title", "outlet", "date", "captions", "chars")
    for article in articles:
        table.add_row(*_article_cells(article, say), str(article.captions), str(article.chars))
    return table


def latest_table(articles: Sequence[Article], basis: Basis, say: Messages) -> RenderableType:
    """Each with the time that gave it its place."""
    table = _table(say, "id", "title", "outlet", "when")
    for article in articles:
        *cells, date = _article_cells(article, say)
        by, _ = placed_by(article, basis)
        told = added_words(article, say) if by == "added" else say("date-published", day=date)
        table.add_row(*cells, told if by == "published" or basis == "added" else f"{told}, {date}")
    return table


def _article_cells(article: Article, say: Messages) -> list[Text | str]:
    known = article.particulars
    outlet = known.outlet or say("outlet-unknown")
    date = [published_words(known, say), gone_words(article.gone_at, say)]
    return [str(article.id), Text(known.title), Text(outlet), "\n".join(filter(None, date))]


def outcomes_table(outcomes: Sequence[Outcome], say: Messages) -> RenderableType:
    if not outcomes:
        return Text(say("add-nothing-stored"))
    table = _table(say, "status", "id", "title", "outlet", "date", "captions")
    for outcome in outcomes:
        status = say(f"status-{outcome.status}")
        if outcome.article is None:
            table.add_row(
                status, "", Text(outcome.title or ""), say(f"dropped-{outcome.reason}".replace("_", "-"))
            )
        else:
            captions = str(outcome.article.captions)
            table.add_row(status, *_article_cells(outcome.article, say), captions)
    return table


def history_table(versions: Sequence[ArticleVersion], say: Messages) -> RenderableType:
    table = _table(say, "version", "title", "outlet", "date", "stored", "chars")
    for version in versions:
        known = version.particulars
        outlet = Text(known.outlet or say("outlet-unknown"))
        stored = version.created_at.date().isoformat()
        chars = str(len(version.text))
        table.add_row(
            str(version.version), Text(known.title), outlet, published_words(known, say), stored, chars
        )
    return table


def article_lines(
    article: Article, version: ArticleVersion, same_wire: Sequence[Article], say: Messages
) -> RenderableType:
    known = version.particulars
    facts = [
        ("outlet", known.outlet), ("via", known.via), ("agency", known.agency), ("author", known.author),
        ("date", published_words(known, say)), ("dateline", known.dateline), ("language", known.language),
        ("url", known.url), ("version", str(version.version)), ("chars", str(article.chars)),
        ("gone", gone_words(article.gone_at, say)),
        ("same-wire", ", ".join(outlets_of(same_wire, say))),
    ]  # fmt: skip
    table = Table(box=None, show_header=False, pad_edge=False)
    for name, value in facts:
        if value:
            table.add_row(Text(say(f"column-{name}"), "dim"), Text(value))
    blocks = [
        Padding(_block(version, block.kind, block.start, block.end, say), (1, 0, 0, INDENT))
        for block in version.blocks
    ]
    return Group(Text(known.title, "bold"), table, *blocks)


def _block(version: ArticleVersion, kind: Kind, start: int, end: int, say: Messages) -> Text:
    words = Text(version.text[start:end])
    return Text(say("block-caption") + " ", "dim").append_text(words) if kind is Kind.CAPTION else words


def verification_lines(verification: Verification, say: Messages) -> RenderableType:
    if verification.status == "absent" or verification.particulars is None:
        return Text(say("verify-absent"), "yellow")
    head = Text(say(f"verify-{verification.status}"), "green" if verification.status == "exact" else "yellow")
    places = [
        Padding(Text(source_words(one.particulars, one.kind, say), "dim"), (0, INDENT))
        for one in (verification, *verification.others)
        if one.particulars
    ]
    return Group(head, Padding(_differences(verification), (0, INDENT)), *places)


def _differences(verification: Verification) -> Text:
    """The stored words; what the asked ones leave out as `{+…+}`, what they put in instead as `[-…-]`.

    As word differences are written everywhere, so that it is told without colours too.
    """
    words = Text()
    for stored, asked in verification.pieces:
        if stored == asked:
            words.append(stored)
            continue
        if asked:
            words.append(f"[-{asked.strip()}-]", "red")
            words.append(" " if stored or asked[-1:].isspace() else "")
        if stored:
            words.append(f"{{+{stored.strip()}+}}", "green")
            words.append(" " if stored[-1:].isspace() else "")
    return words
