"""A command's work in one transaction over the library it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.app import App
    from bot.cli.terminal import Terminal
    from storage.database import Store
    from storage.model import Library

T = TypeVar("T")


def read(terminal: Terminal, work: Callable[[Store, Library], Awaitable[T]]) -> T:
    async def scoped(app: App) -> T:
        async with app.database.reading() as store:
            return await work(store, await store.libraries.get(terminal.library_key))

    return terminal.run(scoped)


def write(terminal: Terminal, work: Callable[[Store, Library], Awaitable[T]]) -> T:
    async def scoped(app: App) -> T:
        await app.tidy()  # where only the terminal is used nothing else sees to it
        async with app.database.writing() as store:
            return await work(store, await store.libraries.ensure(terminal.library_key))

    return terminal.run(scoped)
