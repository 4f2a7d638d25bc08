"""`verbatim demo` and `verbatim chat`: questions and quotes, one after the other."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.app import App
from bot.cli.render import answer_lines, articles_table
from bot.cli.terminal import Terminal, interruptible
from bot.errors import BadQuestion, sentence
from bot.questions.conversations import Place

if TYPE_CHECKING:
    from collections.abc import Iterable


LEAVING = frozenset({"/quit", "/exit", "quit", "exit"})
HELPING = frozenset({"/help", "help", "?"})


def register(cli: typer.Typer) -> None:
    cli.command("demo", help="help-demo")(demo)
    cli.command("chat", help="help-chat")(chat)


def chat(context: typer.Context) -> None:
    """Questions from standard input until it ends; a person there is prompted, a pipe is not."""
    terminal: Terminal = context.obj

    async def work(app: App) -> None:
        await converse(app, terminal, prompted(terminal) if terminal.is_asked else sys.stdin)

    if terminal.is_asked:
        terminal.tell("chat-welcome")
    terminal.run(work)


def demo(context: typer.Context) -> None:
    """The sample articles in a library that is gone afterwards; with no person there, a scripted talk."""
    with tempfile.TemporaryDirectory(prefix="verbatim-demo-") as folder:
        terminal = replace(context.obj, data=Path(folder), library_key="demo")
        terminal.run(lambda app: _demonstrate(app, terminal))


async def _demonstrate(app: App, terminal: Terminal) -> None:
    await _add_samples(app, terminal)
    if terminal.is_asked:
        terminal.tell("demo-welcome")
        await converse(app, terminal, prompted(terminal))
    else:
        await converse(app, terminal, terminal.say("demo-questions").splitlines(), echo=True)
        terminal.tell("demo-next")


async def _add_samples(app: App, terminal: Terminal) -> None:
    for sample in sorted(files("bot").joinpath("samples").iterdir(), key=lambda entry: entry.name):
        await app.pipeline.add_file(terminal.library_key, sample.name, sample.read_bytes())
    async with app.database.reading() as store:
        articles = await store.articles.live(await store.libraries.get(terminal.library_key))
    terminal.tell("demo-stored", count=len(articles))
    terminal.show(articles_table(articles, terminal.say))


def prompted(terminal: Terminal) -> Iterable[str]:
    """What a person types, line by line, until the end of input."""
    while True:
        try:
            with interruptible():
                line = terminal.out.input("[bold cyan]› [/]")
            yield line
        except EOFError:
            terminal.show("")
            return


async def converse(app: App, terminal: Terminal, lines: Iterable[str], *, echo: bool = False) -> None:
    place = Place(terminal.library_key, channel=0, member=0, private=True)
    for line in lines:
        question = line.strip()
        if not question:
            continue
        if question.casefold() in LEAVING:
            return
        if question.casefold() in HELPING:
            terminal.tell("chat-welcome")
            continue
        if echo:
            terminal.show(f"\n› {question}")
        try:
            before = app.conversations.before(place)
            answer = await app.answering.ask(terminal.library_key, question, before=before)
            app.conversations.remember(place, answer)
            terminal.show(answer_lines(answer, terminal.say))
        except BadQuestion as error:
            terminal.show(sentence(error, terminal.say))
