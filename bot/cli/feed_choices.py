"""`verbatim feeds filter` and `preview`: what is taken of a feed, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.feed_views import Judged, feed_json, preview_json, preview_table
from bot.cli.options import AsJson, FeedId
from bot.cli.terminal import Terminal
from ingest.feeds.filters import Choice, Terms, from_json, judge, to_json
from ingest.feeds.identity import Memory, identify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.app import App
    from ingest.feeds.model import ReadFeed
    from storage.feed_model import Feed, KeptEntry

Only = Annotated[list[str] | None, typer.Option("--only", help="help-feeds-only", metavar="TERM")]
Not = Annotated[list[str] | None, typer.Option("--not", help="help-feeds-not", metavar="TERM")]


def filter_feed(
    context: typer.Context,
    feed_id: FeedId,
    only: Only = None,
    without: Not = None,
    clear: Annotated[bool, typer.Option("--clear", help="help-feeds-clear")] = False,
    as_json: AsJson = False,
) -> None:
    """What is given takes the place of what was chosen before; nothing given shows it."""
    terminal: Terminal = context.obj
    given = Choice(terms_of(only), terms_of(without))
    is_given = clear or given != Choice()

    def changed(feed: Feed, _app: App) -> Feed:
        return replace(feed, choice=to_json(given)) if is_given else feed

    feed = change_feed(terminal, feed_id, changed)
    if as_json:
        terminal.show_json(feed_json(feed, terminal.say))
        return
    lines = list(_choice_lines(from_json(feed.choice), terminal))
    for line in lines or [terminal.say("feeds-filter-none")]:
        terminal.show(line)


def terms_of(said: list[str] | None) -> Terms:
    """`author:Ann Lee` and `category:News` say their kind; everything else is a word or a phrase."""
    found: dict[str, list[str]] = {"word": [], "author": [], "category": []}
    for term in said or []:
        kind, colon, rest = term.partition(":")
        is_told = bool(colon) and kind.strip().lower() in found
        words = rest if is_told else term
        if words.strip():
            found[kind.strip().lower() if is_told else "word"].append(words.strip())
    return Terms(*map(tuple, found.values()))


def _choice_lines(choice: Choice, terminal: Terminal) -> Iterator[str]:
    for message, terms in (
        ("feeds-filter-include", choice.include),
        ("feeds-filter-exclude", choice.exclude),
    ):
        for kind, named in terms.kinds():
            if named:
                yield terminal.say(message, kind=terminal.say(f"feeds-kind-{kind}"), terms=", ".join(named))


def preview(
    context: typer.Context,
    target: Annotated[str, typer.Argument(help="help-feeds-preview-target", metavar="URL|ID")],
    only: Only = None,
    without: Not = None,
    as_json: AsJson = False,
) -> None:
    """What would be taken. Nothing is stored, and what is given is tried in the place of what was chosen."""
    terminal: Terminal = context.obj
    given = Choice(terms_of(only), terms_of(without))
    judged = terminal.run(lambda app: _judged(app, terminal, target, given))
    if as_json:
        terminal.show_json([preview_json(entry, why, is_seen=seen) for entry, why, seen in judged])
    elif judged:
        terminal.show(preview_table(judged, terminal.say))
    else:
        terminal.tell("feeds-preview-empty")


async def _judged(app: App, terminal: Terminal, target: str, given: Choice) -> list[Judged]:
    feed, kept = await _followed(app, terminal, target)
    read = await _read(app, feed.url if feed else target)
    choice = given if given != Choice() or feed is None else from_json(feed.choice)
    current = identify(read.entries)
    memory = Memory(kept, current)
    return [(one.entry, judge(one.entry, choice), memory.find(one) is not None) for one in current]


async def _read(app: App, url: str) -> ReadFeed:
    return (await app.polling.finding.find(url)).read


async def _followed(app: App, terminal: Terminal, target: str) -> tuple[Feed | None, list[KeptEntry]]:
    """The feed that a number or an address names, where it is followed, and what was seen in it."""
    async with app.database.reading() as store:
        library = await store.libraries.get(terminal.library)
        is_number = target.isascii() and target.isdecimal() and len(target) < len("1000000000")
        feed = await (
            store.feeds.get(library, int(target)) if is_number else store.feeds.find(library, target)
        )
        return feed, await store.feeds.entries(library, feed.id) if feed else []


def change_feed(terminal: Terminal, feed_id: int, changed: Callable[[Feed, App], Feed]) -> Feed:
    async def work(app: App) -> Feed:
        async with app.database.writing() as store:
            library = await store.libraries.get(terminal.library)
            return await store.feeds.save(library, changed(await store.feeds.get(library, feed_id), app))

    return terminal.run(work)
