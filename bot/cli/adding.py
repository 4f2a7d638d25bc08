"""`verbatim add`: files, addresses and standard input become stored articles."""

from __future__ import annotations

import asyncio
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.cli.options import AsJson
from bot.cli.render import outcomes_table
from bot.cli.terminal import FAILED, Terminal
from bot.cli.values import Json, stored_json
from bot.errors import PERSONAL, VerbatimError, failed, told
from ingest.outcomes import Outcome
from storage.model import Particulars, Published

if TYPE_CHECKING:
    from bot.app import App

STANDARD_INPUT = "-"


def register(cli: typer.Typer) -> None:
    cli.command("add", help="help-add")(add)


def add(
    context: typer.Context,
    inputs: Annotated[list[str], typer.Argument(help="help-add-inputs", metavar="PATH|URL|-")],
    title: Annotated[str | None, typer.Option(help="help-add-title")] = None,
    outlet: Annotated[str | None, typer.Option(help="help-add-outlet")] = None,
    day: Annotated[str | None, typer.Option("--date", help="help-add-date")] = None,
    url: Annotated[str | None, typer.Option(help="help-add-url")] = None,
    via: Annotated[str | None, typer.Option(help="help-add-via")] = None,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj
    given = Particulars(
        title=title or "", outlet=outlet, via=via, url=url, published=given_date(day) if day else Published()
    )

    async def work(app: App) -> list[tuple[Outcome, Json]]:
        await app.tidy()  # where only the terminal is used nothing else sees to it
        return await add_all(app, terminal, inputs, given)

    rows = terminal.run(work)
    outcomes = [outcome for outcome, _ in rows]
    if as_json:
        terminal.show_json([value for _, value in rows])
    else:
        terminal.show(outcomes_table([o for o in outcomes if o.status != "failed"], terminal.say))
    failures = [outcome for outcome in outcomes if outcome.status == "failed"]
    for outcome in failures:
        terminal.warn(terminal.say("add-failed", input=outcome.input, reason=outcome.reason or ""))
    if failures:
        raise typer.Exit(FAILED)


def given_date(text: str) -> Published:
    """A day as a person gives it. Raises VerbatimError(`bad_date`)."""
    return Published(parse_day(text), "day", "given", text)


def parse_day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise VerbatimError("bad_date", value=text) from error


async def add_all(
    app: App, terminal: Terminal, inputs: list[str], given: Particulars
) -> list[tuple[Outcome, Json]]:
    """Each input on its own: one that fails is told and stops no other."""
    rows: list[tuple[Outcome, Json]] = []
    with _progress(terminal, len(inputs)) as progress:
        task = progress.add_task("", total=len(inputs))
        for name in inputs:
            outcomes = await _add_one(app, terminal, name, given)
            rows += [(outcome, await _json(app, terminal, outcome)) for outcome in outcomes]
            progress.advance(task)
    return rows


def _progress(terminal: Terminal, total: int) -> Progress:
    columns = (TextColumn(terminal.say("add-progress")), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=terminal.err, disable=total < 2 or not terminal.err.is_terminal)  # noqa: PLR2004


async def _add_one(app: App, terminal: Terminal, name: str, given: Particulars) -> list[Outcome]:
    try:
        return told(await _read_and_add(app, terminal.library, name, given), terminal.say)
    except PERSONAL as error:
        return [failed(name, error, terminal.say)]


async def _read_and_add(app: App, library: str, name: str, given: Particulars) -> list[Outcome]:
    if "://" in name:
        return await app.pipeline.add_url(library, name, given)
    data = await asyncio.to_thread(read_input, name)
    return await app.pipeline.add_file(library, name, data, given)


def read_input(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises VerbatimError(`not_readable`)."""
    try:
        return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except OSError as error:
        raise VerbatimError("not_readable", path=name, problem=error.strerror or str(error)) from error


async def _json(app: App, terminal: Terminal, outcome: Outcome) -> Json:
    if outcome.article is None:
        key = "error" if outcome.status == "failed" else "reason"
        return {"input": outcome.input, "status": outcome.status, key: outcome.reason}
    async with app.database.reading() as store:
        library = await store.libraries.get(terminal.library)
        version = await store.articles.version(library, outcome.article.id)
    return {"input": outcome.input, "status": outcome.status, **stored_json(outcome.article, version)}
