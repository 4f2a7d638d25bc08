"""`verbatim feeds filter` and `preview`: what is taken of a feed, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.feed_views import feed_json, preview_json, preview_table
from bot.cli.options import AsJson, FeedId
from bot.cli.terminal import Terminal
from bot.feeds.following import Judged, change_feed, choice_lines, judged, terms_of
from ingest.feeds.filters import Choice, from_json, to_json

if TYPE_CHECKING:
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
    given = Choice(terms_of(only or []), terms_of(without or []))
    is_given = clear or given != Choice()

    def changed(feed: Feed) -> Feed:
        return replace(feed, choice=to_json(given)) if is_given else feed

    feed = terminal.run(lambda app: change_feed(app.database, terminal.library_key, feed_id, changed))
    if as_json:
        terminal.show_json(feed_json(feed, terminal.say))
        return
    lines = list(choice_lines(from_json(feed.choice), terminal.say))
    for line in lines or [terminal.say("feeds-filter-none")]:
        terminal.show(line)


def preview(
    context: typer.Context,
    target: Annotated[str, typer.Argument(help="help-feeds-preview-target", metavar="URL|ID")],
    only: Only = None,
    without: Not = None,
    as_json: AsJson = False,
) -> None:
    """What would be taken. Nothing is stored, and what is given is tried in the place of what was chosen."""
    terminal: Terminal = context.obj
    given = Choice(terms_of(only or []), terms_of(without or []))
    entries = terminal.run(lambda app: _judged(app, terminal, target, given))
    if as_json:
        terminal.show_json([preview_json(entry, why, is_seen=seen) for entry, why, seen in entries])
    elif entries:
        terminal.show(preview_table(entries, terminal.say))
    else:
        terminal.tell("feeds-preview-empty")


async def _judged(app: App, terminal: Terminal, target: str, given: Choice) -> list[Judged]:
    feed, kept = await _followed(app, terminal, target)
    read = await _read(app, feed.url if feed else target)
    choice = given if given != Choice() or feed is None else from_json(feed.choice)
    return judged(read, kept, choice)


async def _read(app: App, url: str) -> ReadFeed:
    return (await app.polling.finding.find(url)).read


async def _followed(app: App, terminal: Terminal, target: str) -> tuple[Feed | None, list[KeptEntry]]:
    """The feed that a number or an address names, where it is followed, and what was seen in it."""
    async with app.database.reading() as store:
        library = await store.libraries.get(terminal.library_key)
        is_number = target.isascii() and target.isdecimal() and len(target) < len("1000000000")
        feed = await (
            store.feeds.get(library, int(target)) if is_number else store.feeds.find(library, target)
        )
        return feed, await store.feeds.entries(library, feed.id) if feed else []
