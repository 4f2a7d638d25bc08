"""Adds many inputs: at once where they are on different sites, and on from where a run was stopped."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from bot.cli.choosing import ask_which, is_asked_about
from bot.cli.inputs import is_address, mark_of, read_article
from bot.cli.values import Json, stored_json
from bot.errors import PERSONAL, failed, told
from ingest.lanes import each
from ingest.lists import addresses_of
from ingest.outcomes import Outcome
from ingest.proposals import Proposal
from storage.errors import UnknownArticle

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from bot.app import App
    from bot.cli.journal import Entry, Journal
    from bot.cli.terminal import Terminal
    from storage.model import Particulars

T = TypeVar("T")

NAME_CHARS = 48
Row = tuple[Outcome, Json]


@dataclass(slots=True)
class Tally:
    """Kept outside the run, which may be stopped at any moment."""

    total: int
    done: int = 0


@dataclass(slots=True)
class Several:
    """Each input on its own: one that fails is told and stops no other."""

    app: App
    terminal: Terminal
    given: Particulars
    journal: Journal | None
    tally: Tally
    is_choosing: bool = False
    """Whether a person is there to say which stories of an input are stored."""
    _shown: list[str] = field(default_factory=list)

    async def add(self, inputs: Sequence[str]) -> list[Row]:
        """A row an outcome, in the order of the inputs."""
        with progress_bar(self.terminal, self.tally.total) as progress:
            task = progress.add_task("", total=self.tally.total)

            async def one(name: str) -> list[Row] | Proposal:
                self._shown.append(name)
                progress.update(task, description=shortened(self._shown[0]))
                rows = await self._row_of(name)
                self._shown.remove(name)
                self.tally.done += not isinstance(rows, Proposal)
                self._advance(progress, task)
                return rows

            found = await each(inputs, one)
        rows: list[Row] = []
        for one_of in found:
            rows += await self._chosen(one_of) if isinstance(one_of, Proposal) else one_of
        if self.journal:
            self.journal.close()
        return rows

    def _advance(self, progress: Progress, task: TaskID) -> None:
        progress.update(task, advance=1, description=shortened(self._shown[0]) if self._shown else "")

    async def _chosen(self, proposal: Proposal) -> list[Row]:
        """Asked last, when nothing else is under way that the wait for an answer would hold up."""
        places = ask_which(self.terminal, proposal)
        outcomes = await self._tried(proposal.name, self._stored(proposal, places))
        self.tally.done += 1
        return await self._rows(proposal.name, mark_of(proposal.name), outcomes)

    async def _row_of(self, name: str) -> list[Row] | Proposal:
        """What became of an input, or what a person must choose from first."""
        mark = mark_of(name)
        entries = self.journal.stored(name, mark) if self.journal else None
        before = await self._before(name, entries) if entries is not None else None
        if before is not None:
            return before
        made = await self._tried(name, self._read_and_add(name))
        return made if isinstance(made, Proposal) else await self._rows(name, mark, made)

    async def _rows(self, name: str, mark: str, outcomes: list[Outcome]) -> list[Row]:
        if self.journal:
            self.journal.note(name, mark, outcomes)
        return [(outcome, await self._json(outcome)) for outcome in outcomes]

    async def _before(self, name: str, entries: Sequence[Entry]) -> list[Row] | None:
        """What the run before made of it; None where that is no longer stored."""
        try:
            outcomes = [await self._outcome(name, entry) for entry in entries]
        except UnknownArticle:
            return None
        return [(outcome, await self._json(outcome)) for outcome in outcomes]

    async def _outcome(self, name: str, entry: Entry) -> Outcome:
        article = None
        if entry["article"] is not None:
            async with self.app.database.reading() as store:
                library = await store.libraries.get(self.terminal.library_key)
                article = await store.articles.get(library, entry["article"])
        return Outcome(name, entry["status"], article, entry["title"], entry["reason"])

    async def _tried(self, name: str, work: Awaitable[T]) -> T | list[Outcome]:
        try:
            return await work
        except PERSONAL as error:
            return [failed(name, error, self.terminal.say)]

    async def _read_and_add(self, name: str) -> list[Outcome] | Proposal:
        pipeline, library = self.app.pipeline, self.terminal.library_key
        if is_address(name):
            return await self._asked_or_stored(await pipeline.propose_url(name, self.given))
        data = await asyncio.to_thread(read_article, name)
        if addresses_of(name, data):
            return told(await pipeline.add_file(library, name, data, self.given), self.terminal.say)
        return await self._asked_or_stored(await pipeline.propose_file(name, data, self.given))

    async def _asked_or_stored(self, proposal: Proposal) -> list[Outcome] | Proposal:
        asks = self.is_choosing and is_asked_about(proposal, is_alone=self.tally.total == 1)
        return proposal if asks else await self._stored(proposal, None)

    async def _stored(self, proposal: Proposal, places: frozenset[int] | None) -> list[Outcome]:
        outcomes = await self.app.pipeline.store(self.terminal.library_key, proposal, places)
        return told(outcomes, self.terminal.say)

    async def _json(self, outcome: Outcome) -> Json:
        if outcome.article is None:
            key = "error" if outcome.status == "failed" else "reason"
            return {"input": outcome.input, "status": outcome.status, key: outcome.reason}
        async with self.app.database.reading() as store:
            library = await store.libraries.get(self.terminal.library_key)
            version = await store.articles.version(library, outcome.article.id)
        return {"input": outcome.input, "status": outcome.status, **stored_json(outcome.article, version)}


def progress_bar(terminal: Terminal, total: int) -> Progress:
    """With the name of what has been added longest; only where somebody watches."""
    columns = (
        TextColumn(terminal.say("add-progress")),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
    )
    return Progress(*columns, console=terminal.err, disable=total < 2 or not terminal.err.is_terminal)  # noqa: PLR2004


def shortened(name: str) -> str:
    """Its beginning and its end, which tell a long address apart."""
    if len(name) <= NAME_CHARS:
        return name
    half = NAME_CHARS // 2
    return f"{name[: half - 1]}…{name[-half:]}"
