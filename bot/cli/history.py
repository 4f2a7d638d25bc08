"""`verbatim articles history`: an article's versions, and what changed from each to the next."""

from __future__ import annotations

from dataclasses import asdict
from itertools import pairwise
from typing import TYPE_CHECKING

import typer
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from bot.cli.options import ArticleId, AsJson
from bot.cli.render import INDENT, history_table
from bot.cli.scopes import read
from bot.cli.terminal import Terminal
from bot.cli.values import Json, particulars_json, when
from bot.stored.changes import Change, changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from bot.locale import Messages
    from storage.database import Store
    from storage.model import ArticleVersion, Library

STYLES = {"removed": "red", "added": "green", "changed": "yellow"}


def history(context: typer.Context, article_id: ArticleId, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj

    async def work(store: Store, library: Library) -> list[ArticleVersion]:
        return await store.articles.history(library, article_id)

    versions = read(terminal, work)
    told = [[], *(changes(old, new) for old, new in pairwise(versions))]
    if as_json:
        terminal.show_json([_json(*one) for one in zip(versions, told, strict=True)])
    else:
        terminal.show(history_table(versions, terminal.say))
        terminal.show(_lines(versions, told, terminal.say))


def _json(version: ArticleVersion, changed: Sequence[Change]) -> Json:
    return {
        "id": version.article_id,
        "version": version.version,
        **particulars_json(version.particulars),
        "chars": len(version.text),
        "digest": version.digest,
        "stored": when(version.created_at),
        "changes": [asdict(change) for change in changed],
    }


def _lines(
    versions: Sequence[ArticleVersion], told: Sequence[Sequence[Change]], say: Messages
) -> RenderableType:
    lines: list[RenderableType] = []
    for version, changed in zip(versions[1:], told[1:], strict=True):
        head = say("history-changes", version=str(version.version), count=len(changed))
        lines += [Text(), Text(head, "bold")]
        lines += [Padding(line, (0, INDENT)) for change in changed for line in _change(change, say)]
    return Group(*lines)


def _change(change: Change, say: Messages) -> list[Text]:
    style = STYLES[change.kind]
    before = [Text(f"- {change.before}", style)] if change.before else []
    after = [Text(f"+ {change.after}", style)] if change.after else []
    return [Text(say(f"history-{change.kind}"), style), *before, *after]
