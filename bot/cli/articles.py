"""`verbatim articles …`: look at, take out and take along what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.history import history
from bot.cli.options import ArticleId, AsJson, Outlet, Yes
from bot.cli.refreshing import refresh
from bot.cli.render import article_lines, articles_table
from bot.cli.scopes import read, write
from bot.cli.terminal import Terminal
from bot.cli.values import article_json, blocks_json, same_wire_json, stored_json
from ingest.pipeline import utc_now
from storage.model import Kind

if TYPE_CHECKING:
    from bot.app import App
    from bot.cli.values import Json
    from storage.database import Store
    from storage.model import Article, ArticleVersion, Library


def build() -> typer.Typer:
    group = typer.Typer(no_args_is_help=True, help="help-articles")
    for name, command in (
        ("list", list_articles),
        ("show", show),
        ("text", text),
        ("remove", remove),
        ("undo", undo),
        ("purge", purge),
        ("history", history),
        ("refresh", refresh),
        ("export", export),
    ):
        group.command(name, help=f"help-articles-{name}")(command)
    return group


def list_articles(context: typer.Context, outlet: Outlet = None, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj

    async def work(store: Store, library: Library) -> list[Article]:
        return await store.articles.live(library, outlet=outlet)

    found = read(terminal, work)
    if as_json:
        terminal.show_json([article_json(article) for article in found])
    elif found:
        terminal.show(articles_table(found, terminal.say))
    else:
        terminal.tell("latest-none" if outlet else "articles-none")


def show(context: typer.Context, article_id: ArticleId, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj

    async def work(store: Store, library: Library) -> tuple[Article, ArticleVersion, list[Article]]:
        article, version = await _load(store, library, article_id)
        return article, version, await store.articles.same_wire(library, article_id)

    article, version, same = read(terminal, work)
    if as_json:
        stored = {**stored_json(article, version), "same_wire": same_wire_json(same)}
        terminal.show_json({**stored, "image": article.particulars.image, "blocks": blocks_json(version)})
    else:
        terminal.show(article_lines(article, version, same, terminal.say))


def text(
    context: typer.Context,
    article_id: ArticleId,
    kind: Annotated[Kind | None, typer.Option(help="help-articles-text-kind")] = None,
) -> None:
    terminal: Terminal = context.obj
    _, version = read(terminal, lambda store, library: _load(store, library, article_id))
    chosen = [version.text[b.start : b.end] for b in version.blocks if kind in {None, b.kind}]
    terminal.write(version.text if kind is None else "\n\n".join(chosen))


def export(context: typer.Context) -> None:
    terminal: Terminal = context.obj

    async def work(store: Store, library: Library) -> list[Json]:
        return [
            {**stored_json(article, version), "text": version.text, "blocks": blocks_json(version)}
            for article in await store.articles.live(library)
            for version in [await store.articles.version(library, article.id)]
        ]

    terminal.show_json(read(terminal, work))


def remove(context: typer.Context, article_id: ArticleId, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    article = write(terminal, lambda store, library: store.articles.remove(library, article_id, utc_now()))
    _report(terminal, "removed", article, as_json=as_json)


def undo(context: typer.Context, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    article = write(terminal, lambda store, library: store.articles.undo(library, utc_now()))
    _report(terminal, "restored", article, as_json=as_json)


def purge(context: typer.Context, article_id: ArticleId, yes: Yes = False, as_json: AsJson = False) -> None:
    terminal: Terminal = context.obj
    article = read(terminal, lambda store, library: store.articles.get(library, article_id, removed=True))
    if terminal.is_asked and not yes:
        typer.confirm(terminal.say("purge-confirm", title=article.particulars.title), abort=True, err=True)
    terminal.run(lambda app: _purge(app, terminal.library_key, article_id))
    _report(terminal, "purged", article, as_json=as_json)


async def _purge(app: App, library_key: str, article_id: int) -> None:
    await app.tidy()
    async with app.database.writing() as store:
        await store.articles.purge(
            library := await store.libraries.ensure(library_key), article_id, utc_now()
        )
    await app.merger.erase(library.key)


def _report(terminal: Terminal, status: str, article: Article, *, as_json: bool) -> None:
    title = article.particulars.title
    if as_json:
        terminal.show_json({"id": article.id, "status": status, "title": title})
    else:
        terminal.tell(f"articles-{status}", id=str(article.id), title=title)


async def _load(store: Store, library: Library, article_id: int) -> tuple[Article, ArticleVersion]:
    article = await store.articles.get(library, article_id)
    return article, await store.articles.version(library, article_id)
