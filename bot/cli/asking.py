"""`verbatim ask`, `latest` and `verify`: what a person wants to know of the library."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.answering import DEFAULT_QUOTES
from bot.cli.adding import parse_day
from bot.cli.inputs import read_input
from bot.cli.options import AsJson, Outlet
from bot.cli.render import answer_lines, latest_table, verification_lines
from bot.cli.terminal import NOT_FOUND, Terminal
from bot.cli.values import Json, answer_json, latest_json, verification_json
from bot.errors import BadQuestion, VerbatimError, sentence
from bot.questions.scoping import Scope
from bot.quotes.answers import Answer

if TYPE_CHECKING:
    from bot.app import App
    from bot.stored.verifying import Verification
    from storage.model import Article

MAX_QUOTES = 10


class Basis(StrEnum):
    PUBLISHED = "published"
    ADDED = "added"


def register(cli: typer.Typer) -> None:
    cli.command("ask", help="help-ask")(ask)
    cli.command("latest", help="help-latest")(latest)
    cli.command("verify", help="help-verify")(verify)


def ask(
    context: typer.Context,
    question: Annotated[
        list[str] | None, typer.Argument(help="help-ask-question", metavar="QUESTION")
    ] = None,
    quotes: Annotated[int, typer.Option("--k", min=1, max=MAX_QUOTES, help="help-ask-k")] = DEFAULT_QUOTES,
    outlet: Outlet = None,
    since: Annotated[str | None, typer.Option(help="help-ask-since")] = None,
    as_of: Annotated[str | None, typer.Option(help="help-ask-as-of")] = None,
    batch: Annotated[str | None, typer.Option(help="help-ask-batch", metavar="FILE")] = None,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj
    scope = Scope(outlet, parse_day(since) if since else None, parse_day(as_of) if as_of else None)
    if (batch is None) == (not question):
        raise typer.BadParameter(terminal.say("ask-question-or-batch"))
    if batch is not None:
        _ask_batch(terminal, batch, quotes, scope)
    else:
        _ask_one(terminal, " ".join(question or []), quotes, scope, as_json=as_json)


def _ask_one(terminal: Terminal, question: str, quotes: int, scope: Scope, *, as_json: bool) -> None:
    async def work(app: App) -> Answer:
        return await app.answering.ask(terminal.library_key, question, quotes=quotes, scope=scope)

    try:
        answer = terminal.run(work)
    except BadQuestion:
        if as_json:
            terminal.show_json(answer_json(Answer(question, "none", 0.0, "no_words")))
        raise
    if as_json:
        terminal.show_json(answer_json(answer))
    else:
        terminal.show(answer_lines(answer, terminal.say))
    if answer.verdict == "none":
        raise typer.Exit(NOT_FOUND)


def _ask_batch(terminal: Terminal, path: str, quotes: int, scope: Scope) -> None:
    lines = parse_batch(read_input(path).decode("utf-8", errors="replace"), path)

    async def work(app: App) -> None:
        for line in lines:
            terminal.show_json_line(
                {"id": line["id"], **await _batch_answer(app, terminal, line, quotes, scope)}
            )

    terminal.run(work)


async def _batch_answer(app: App, terminal: Terminal, line: Json, quotes: int, scope: Scope) -> Json:
    question = line["question"]
    try:
        return answer_json(
            await app.answering.ask(terminal.library_key, question, quotes=quotes, scope=scope)
        )
    except BadQuestion as error:
        terminal.warn(sentence(error, terminal.say))
        return answer_json(Answer(question, "none", 0.0, "no_words"))


def parse_batch(text: str, path: str) -> list[Json]:
    """The lines of a batch. Raises VerbatimError(`bad_batch_line`) before anything is asked."""
    batch = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError:
            value = None
        if not (isinstance(value, dict) and "id" in value and isinstance(value.get("question"), str)):
            raise VerbatimError("bad_batch_line", line=number, path=path)
        batch.append(value)
    return batch


def latest(
    context: typer.Context,
    count: Annotated[int, typer.Argument(min=1, help="help-latest-count", metavar="N")] = 1,
    outlet: Outlet = None,
    about: Annotated[str | None, typer.Option(help="help-latest-about")] = None,
    basis: Annotated[Basis, typer.Option(help="help-latest-basis")] = Basis.PUBLISHED,
    refresh: Annotated[bool, typer.Option("--refresh", help="help-latest-refresh")] = False,
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> list[Article]:
        if refresh:
            failures = [o for o in await app.refresh(terminal.library_key) if o.status == "failed"]
            if failures:
                terminal.warn(terminal.say("latest-not-refreshed", count=len(failures)))
        return await app.answering.latest(
            terminal.library_key, count, outlet=outlet, about=about, basis=basis.value
        )

    found = terminal.run(work)
    if as_json:
        terminal.show_json([latest_json(article, basis.value) for article in found])
    elif found:
        terminal.show(latest_table(found, basis.value, terminal.say))
    else:
        terminal.tell("latest-none")
    if not found:
        raise typer.Exit(NOT_FOUND)


def verify(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help="help-verify-text", metavar="TEXT")],
    as_json: AsJson = False,
) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> Verification:
        return await app.answering.verify(terminal.library_key, " ".join(words))

    verification = terminal.run(work)
    if as_json:
        terminal.show_json(verification_json(verification))
    else:
        terminal.show(verification_lines(verification, terminal.say))
    if verification.status == "absent":
        raise typer.Exit(NOT_FOUND)
