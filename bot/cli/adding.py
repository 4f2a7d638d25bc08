"""`verbatim add`: files, addresses and standard input become stored articles."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.inputs import STANDARD_INPUT, expand
from bot.cli.journal import Journal
from bot.cli.options import AsJson
from bot.cli.render import outcomes_table
from bot.cli.several import Row, Several, Tally
from bot.cli.terminal import FAILED, Terminal
from bot.errors import VerbatimError
from ingest.outcomes import Outcome
from ingest.pipeline import check_shared
from storage.model import Particulars, Published

if TYPE_CHECKING:
    from bot.app import App
    from bot.locale import Messages


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

    names = expand(inputs)
    check_shared(given, len(names))
    tally = Tally(len(names))

    async def work(app: App) -> list[Row]:
        await app.tidy()  # where only the terminal is used nothing else sees to it
        journal = (
            Journal.open(app.data, Path.cwd(), terminal.library_key, inputs, given) if names[1:] else None
        )
        choosing = terminal.is_asked and not as_json and STANDARD_INPUT not in names
        return await Several(app, terminal, given, journal, tally, choosing).add(names)

    try:
        rows = terminal.run(work)
    except KeyboardInterrupt:
        terminal.warn(terminal.say("add-stopped", done=tally.done, total=tally.total))
        raise typer.Exit(FAILED) from None
    _show(terminal, rows, as_json=as_json)
    if any(outcome.status == "failed" for outcome, _ in rows):
        raise typer.Exit(FAILED)


def _show(terminal: Terminal, rows: list[Row], *, as_json: bool) -> None:
    """What was stored, then what failed and why, then how many of each."""
    outcomes = [outcome for outcome, _ in rows]
    if as_json:
        terminal.show_json([value for _, value in rows])
    else:
        terminal.show(outcomes_table([o for o in outcomes if o.status != "failed"], terminal.say))
    for outcome in outcomes:
        if outcome.status == "failed":
            terminal.warn(terminal.say("add-failed", input=outcome.input, reason=outcome.reason or ""))
    if not as_json and len(outcomes) > 1:
        terminal.tell("add-counts", counts=counts(outcomes, terminal.say))


def counts(outcomes: list[Outcome], say: Messages) -> str:
    """`3 added, 1 failed`, in the order in which the statuses first came."""
    found = Counter(outcome.status for outcome in outcomes)
    return ", ".join(f"{count} {say(f'status-{status}')}" for status, count in found.items())


def given_date(text: str) -> Published:
    """A day as a person gives it. Raises VerbatimError(`bad_date`)."""
    return Published(parse_day(text), "day", "given", text)


def parse_day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise VerbatimError("bad_date", value=text) from error
