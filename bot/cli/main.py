"""`verbatim`: the commands, and the one place where a failure leaves the program."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import structlog
import typer
from typer.core import TyperArgument, TyperOption

from bot import __version__, config, locale, logs
from bot.cli import adding, articles, asking, feeds, talking, upkeep
from bot.cli.terminal import FAILED, Terminal, consoles
from bot.errors import PERSONAL, sentence

if TYPE_CHECKING:
    from typer._click.core import Command

    from bot.locale import Messages

log = structlog.get_logger(__name__)

INTERRUPTED = 130
"""What shells expect of a command that was stopped by the keyboard."""


def build() -> typer.Typer:
    """All commands. Their help texts are message ids until `localise` has filled them in."""
    cli = typer.Typer(
        name="verbatim", no_args_is_help=True, pretty_exceptions_enable=False, help="help-verbatim"
    )
    cli.callback()(prepare)
    for room in (talking, adding, asking, upkeep):
        room.register(cli)
    cli.add_typer(articles.build(), name="articles")
    cli.add_typer(feeds.build(), name="feeds")
    return cli


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"verbatim {__version__}")
        raise typer.Exit


def prepare(
    context: typer.Context,
    config_path: Annotated[Path | None, typer.Option("--config", help="help-config")] = None,
    data: Annotated[Path | None, typer.Option("--data", help="help-data")] = None,
    library: Annotated[str, typer.Option("--library", help="help-library")] = "local",
    *,
    version: Annotated[  # noqa: ARG001  it is said before anything else is done
        bool, typer.Option("--version", help="help-version", is_eager=True, callback=_tell_version)
    ] = False,
) -> None:
    settings = config.load_settings(config_path)
    logs.configure(settings.log)
    out, err = consoles()
    context.obj = Terminal(settings, data or config.default_data(), library, locale.Voices(), out, err)


def localise(command: Command, say: Messages) -> None:
    """Turn the message ids in a command tree's help into sentences."""
    for node in _tree(command):
        if node.help and node.help.startswith("help-"):
            node.help = say(node.help)
        for parameter in node.params:
            if isinstance(parameter, TyperArgument | TyperOption) and (parameter.help or "").startswith(
                "help-"
            ):
                parameter.help = say(str(parameter.help))


def _tree(command: Command) -> list[Command]:
    below: dict[str, Command] = getattr(command, "commands", {})
    return [command, *(node for child in below.values() for node in _tree(child))]


def main() -> None:
    """Run the command line. Every failure ends in one sentence on standard error, never in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    logs.configure(config.LogSettings())  # until the person's own are read: nothing may show before
    say = locale.load()
    command = typer.main.get_command(build())
    localise(command, say)
    try:
        command(prog_name="verbatim")
    except PERSONAL as error:
        _leave(sentence(error, say))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:  # the last resort: a defect of ours must not show its insides
        log.debug("unexpected failure", exc_info=True)
        _leave(say("error-unexpected", problem=type(error).__name__))


def _leave(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.exit(FAILED)
