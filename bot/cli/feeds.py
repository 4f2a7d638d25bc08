"""`verbatim feeds …`: follow feeds, poll them, choose what is taken of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.cli.feed_choices import filter_feed, preview
from bot.cli.feed_views import (
    feed_json,
    feeds_table,
    poll_words,
    polled_json,
    polled_table,
)
from bot.cli.inputs import read_input
from bot.cli.options import AsJson, FeedId
from bot.cli.terminal import FAILED, Terminal
from bot.errors import sentence
from bot.feeds.following import change_feed, error_words, paused, resumed
from ingest.feeds.model import Candidate
from ingest.jobs import READ_OPML
from storage.feed_model import Feed

if TYPE_CHECKING:
    from bot.app import App
    from ingest.feeds.polling import Polled
    from storage.model import Library

MAX_BACKFILL = 50


def build() -> typer.Typer:
    group = typer.Typer(no_args_is_help=True, help="help-feeds")
    for name, command in (
        ("add", add),
        ("list", list_feeds),
        ("poll", poll),
        ("remove", remove),
        ("preview", preview),
        ("filter", filter_feed),
        ("pause", pause),
        ("import", import_feeds),
        ("export", export),
    ):
        group.command(name, help=f"help-feeds-{name}")(command)
    return group


def add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="help-feeds-add-url", metavar="URL")],
    backfill: Annotated[int, typer.Option(min=0, max=MAX_BACKFILL, help="help-feeds-backfill")] = 0,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj
    followed = terminal.run(lambda app: app.polling.follow(terminal.library_key, url, backfill))
    polled = followed.polled
    if as_json:
        others = [{"url": one.url, "title": one.title} for one in followed.others]
        status = "added" if followed.is_new else "known"
        found = {"first_poll": polled_json(polled, terminal.say), "others": others}
        terminal.show_json({**feed_json(polled.feed, terminal.say), "status": status, **found})
        return
    message = "feeds-added" if followed.is_new else "feeds-known"
    name = polled.feed.title or polled.feed.url
    terminal.tell(message, id=str(polled.feed.id), name=name, url=polled.feed.url, count=polled.entries)
    if polled.outcomes:
        terminal.show(poll_words(polled, terminal.say))
    for one in followed.others:
        terminal.tell("feeds-other", name=one.title or one.url, url=one.url)


def list_feeds(context: typer.Context, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    feeds = terminal.run(lambda app: _feeds(app, terminal))
    if as_json:
        terminal.show_json([feed_json(feed, terminal.say) for _, feed in feeds])
    elif feeds:
        terminal.show(feeds_table([feed for _, feed in feeds], terminal.say))
        _warn(terminal, [feed for _, feed in feeds])
    else:
        terminal.tell("feeds-none")


def _warn(terminal: Terminal, feeds: list[Feed]) -> None:
    for feed in feeds:
        if words := error_words(feed, terminal.say):
            terminal.warn(terminal.say("feeds-failing", id=str(feed.id), reason=words))


async def _feeds(app: App, terminal: Terminal) -> list[tuple[Library, Feed]]:
    async with app.database.reading() as store:
        library = await store.libraries.get(terminal.library_key)
        return [(library, feed) for feed in await store.feeds.all(library)]


def poll(
    context: typer.Context,
    feed_id: Annotated[int | None, typer.Argument(help="help-feed-id", metavar="[ID]")] = None,
    every: Annotated[bool, typer.Option("--all", help="help-feeds-poll-all")] = False,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> list[Polled]:
        now = app.pipeline.now()
        async with app.database.reading() as store:
            library = await store.libraries.get(terminal.library_key)
            known = [await store.feeds.get(library, feed_id)] if feed_id else await store.feeds.all(library)
        chosen = [
            feed for feed in known if feed_id or (feed.state == "active" and (every or feed.due_at <= now))
        ]
        with _progress(terminal, len(chosen)) as progress:
            task = progress.add_task("", total=len(chosen))
            return await app.polling.poll_all(
                [(library, feed) for feed in chosen], lambda: progress.advance(task)
            )

    _report(terminal, terminal.run(work), as_json=as_json)


def _progress(terminal: Terminal, total: int) -> Progress:
    columns = (TextColumn(terminal.say("feeds-progress")), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=terminal.err, disable=total < 1 or not terminal.err.is_terminal)


def _report(terminal: Terminal, polls: list[Polled], *, as_json: bool) -> None:
    if as_json:
        terminal.show_json([polled_json(polled, terminal.say) for polled in polls])
    elif polls:
        terminal.show(polled_table(polls, terminal.say))
    else:
        terminal.tell("feeds-none-due")
    failures = [polled for polled in polls if polled.error]
    for polled in failures:
        reason = sentence(polled.error, terminal.say) if polled.error else ""
        terminal.warn(terminal.say("feeds-failing", id=str(polled.feed.id), reason=reason))
    if failures:
        raise typer.Exit(FAILED)


def remove(context: typer.Context, feed_id: FeedId, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> Feed:
        async with app.database.writing() as store:
            return await store.feeds.remove(await store.libraries.get(terminal.library_key), feed_id)

    feed = terminal.run(work)
    if as_json:
        terminal.show_json({"id": feed.id, "status": "removed", "url": feed.url})
    else:
        terminal.tell("feeds-removed", id=str(feed.id), name=feed.title or feed.url)


def pause(
    context: typer.Context,
    feed_id: FeedId,
    resume: Annotated[bool, typer.Option("--resume", help="help-feeds-resume")] = False,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> Feed:
        def changed(feed: Feed) -> Feed:
            return resumed(feed, app.pipeline.now()) if resume else paused(feed)

        return await change_feed(app.database, terminal.library_key, feed_id, changed)

    feed = terminal.run(work)
    if as_json:
        terminal.show_json(feed_json(feed, terminal.say))
    else:
        terminal.tell("feeds-resumed" if resume else "feeds-paused", name=feed.title or feed.url)


def import_feeds(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="help-feeds-file", metavar="FILE")],
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj
    data = read_input(file)

    async def work(app: App) -> list[tuple[Feed, bool]]:
        listed = await app.pipeline.reader.run(READ_OPML, file, data)
        return await app.polling.follow_all(terminal.library_key, listed)

    followed = terminal.run(work)
    if as_json:
        told = [(feed, "added" if is_new else "known") for feed, is_new in followed]
        terminal.show_json([{**feed_json(feed, terminal.say), "status": status} for feed, status in told])
    else:
        new = sum(is_new for _, is_new in followed)
        terminal.tell("feeds-imported", count=new, known=len(followed) - new)


def export(context: typer.Context, as_json: AsJson = False) -> None:
    from ingest.feeds.opml import write_opml  # noqa: PLC0415  a parser that no other command needs

    terminal: Terminal = context.obj
    feeds = [feed for _, feed in terminal.run(lambda app: _feeds(app, terminal))]
    if as_json:
        terminal.show_json([feed_json(feed, terminal.say) for feed in feeds])
    else:
        listed = [Candidate(feed.url, feed.title) for feed in feeds]
        terminal.write(write_opml(listed, terminal.say("feeds-opml-title")).rstrip("\n"))
