"""`verbatim articles refresh`: stored articles' pages are fetched again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import AsJson
from bot.cli.render import outcomes_table
from bot.cli.terminal import FAILED, Terminal
from bot.cli.values import outcome_json
from bot.errors import PERSONAL, failed

if TYPE_CHECKING:
    from bot.app import App
    from ingest.outcomes import Outcome


def refresh(
    context: typer.Context,
    article_id: Annotated[int | None, typer.Argument(help="help-article-id", metavar="ID")] = None,
    every: Annotated[bool, typer.Option("--all", help="help-refresh-all")] = False,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj
    if (article_id is None) != every:
        raise typer.BadParameter(terminal.say("refresh-id-or-all"))
    outcomes = terminal.run(lambda app: _refresh(app, terminal, article_id))
    if as_json:
        terminal.show_json([outcome_json(outcome) for outcome in outcomes])
    else:
        show(outcomes, terminal)
    if any(outcome.status == "failed" for outcome in outcomes):
        raise typer.Exit(FAILED)


def show(outcomes: list[Outcome], terminal: Terminal) -> None:
    done = [outcome for outcome in outcomes if outcome.status != "failed"]
    if done or not outcomes:
        terminal.show(outcomes_table(done, terminal.say))
    for outcome in outcomes:
        if outcome.status == "failed":
            terminal.warn(terminal.say("refresh-failed", input=outcome.input, reason=outcome.reason or ""))


async def _refresh(app: App, terminal: Terminal, article_id: int | None) -> list[Outcome]:
    """Each on its own: one that fails is told and stops no other."""
    if article_id is not None:
        return [await _try(app, terminal, article_id, is_patient=False)]
    async with app.database.reading() as store:
        library = await store.libraries.get(terminal.library_key)
        found = await store.articles.live(library)
    return [
        await _try(app, terminal, article.id, is_patient=True) for article in found if article.particulars.url
    ]


async def _try(app: App, terminal: Terminal, article_id: int, *, is_patient: bool) -> Outcome:
    try:
        return await app.refresher.refresh(terminal.library_key, article_id, is_patient=is_patient)
    except PERSONAL as error:
        return failed(str(article_id), error, terminal.say)
