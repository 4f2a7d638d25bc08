"""`verbatim stats`, `check`, `backup`, `restore`, `reindex` and `run`: the operator's commands."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from bot.cli.options import AsJson, Yes
from bot.cli.terminal import FAILED, Terminal
from bot.config import discord_token
from ingest.reindexing import reindex as reindex_library
from storage import backup as copies
from storage.integrity import Problem
from storage.integrity import check as check_database

if TYPE_CHECKING:
    from bot.app import App
    from storage.libraries import Statistics

PathArgument = Annotated[Path, typer.Argument(help="help-backup-file", metavar="FILE")]


def register(cli: typer.Typer) -> None:
    for name, command in (
        ("stats", stats),
        ("check", check),
        ("backup", backup),
        ("restore", restore),
        ("reindex", reindex),
        ("run", run),
    ):
        cli.command(name, help=f"help-{name}")(command)


def stats(context: typer.Context, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj

    async def work(app: App) -> tuple[Statistics, int]:
        async with app.database.reading() as store:
            library = await store.libraries.get(terminal.library_key)
            return await store.libraries.statistics(library), await store.libraries.size()

    found, size = terminal.run(work)
    values = {
        "library": terminal.library_key,
        "articles": found.articles,
        "versions": found.versions,
        "outlets": found.outlets,
        "chars": found.chars,
        "bytes": size,
    }
    if as_json:
        terminal.show_json(values)
        return
    table = Table(box=None, show_header=False, pad_edge=False)
    for name, value in values.items():
        table.add_row(terminal.say(f"stats-{name}"), f"{value:,}" if isinstance(value, int) else str(value))
    terminal.show(table)


def check(context: typer.Context, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    problems = terminal.run(lambda app: check_database(app.database))
    if as_json:
        terminal.show_json({"ok": not problems, "problems": [_problem_json(problem) for problem in problems]})
    elif not problems:
        terminal.tell("check-sound")
    for problem in problems:
        terminal.warn(
            terminal.say(
                "check-problem",
                code=problem.code,
                library=problem.library or "",
                article=problem.article or 0,
                detail=problem.detail,
            )
        )
    if problems:
        raise typer.Exit(FAILED)


def _problem_json(problem: Problem) -> dict[str, str | int | None]:
    return {
        "code": problem.code,
        "library": problem.library,
        "article": problem.article,
        "detail": problem.detail,
    }


def backup(context: typer.Context, file: PathArgument) -> None:
    terminal: Terminal = context.obj
    source = terminal.settings.file(terminal.data)
    terminal.run(lambda _app: asyncio.to_thread(copies.backup, source, file))
    terminal.tell("backup-done", path=str(file))


def restore(context: typer.Context, file: PathArgument, yes: Yes = False) -> None:
    terminal: Terminal = context.obj
    target = terminal.settings.file(terminal.data)
    if terminal.is_asked and not yes:
        typer.confirm(terminal.say("restore-confirm", path=str(file)), abort=True, err=True)
    copies.restore(file, target)
    terminal.tell("restore-done", path=str(file))


def reindex(context: typer.Context, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    columns = (TextColumn(terminal.say("reindex-progress")), BarColumn(), MofNCompleteColumn())

    async def work(app: App) -> int:
        with Progress(*columns, console=terminal.err, disable=not terminal.err.is_terminal) as progress:
            task = progress.add_task("", total=None)
            return await reindex_library(
                app.database,
                app.builder,
                terminal.library_key,
                lambda done, total: progress.update(task, completed=done, total=total),
            )

    built = terminal.run(work)
    if as_json:
        terminal.show_json({"articles": built})
    else:
        terminal.tell("reindex-done", count=built)


def run(context: typer.Context) -> None:
    from bot.client import serve  # noqa: PLC0415  Discord's library loads only where it is used

    terminal: Terminal = context.obj
    token = discord_token()
    gc.freeze()  # code lives as long as the bot; to look through it for rubbish would hold the event loop
    terminal.run(lambda app: serve(app, token.get_secret_value()))
