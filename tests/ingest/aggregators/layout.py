"""How a page of an aggregator is made of stories, and what share of them is read right."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.errors import IngestError
from ingest.reading import read_file
from storage.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Story

STORIES = json.loads((Path(__file__).parent / "stories.json").read_text(encoding="utf-8"))


class Name(str):
    """An outlet's name, which some pages print in capitals."""

    __slots__ = ()

    def __format__(self, how: str) -> str:
        return self.upper() if how == "upper" else str(self)


@dataclass(frozen=True)
class Told:
    """A story, and its number on its page."""

    n: int
    title: str
    outlet: Name
    lines: tuple[str, ...]
    paragraph: str

    @property
    def host(self) -> str:
        return self.outlet.lower().replace(" ", "") + ".example"

    @property
    def link(self) -> str:
        return f"https://{self.host}/{self.n}"

    @property
    def body(self) -> str:
        return "".join(self.paragraph.format(line=line) for line in self.lines).removesuffix("\n")

    def written(self, form: str) -> str:
        named = {name: getattr(self, name) for name in ("n", "title", "outlet", "host", "link", "body")}
        return form.format(**named)


@dataclass(frozen=True)
class Layout:
    """`page` holds `cards`, or `first` and `rest`, or `cards` and `more` for two columns; `outlet` is expected."""

    page: str
    card: str
    between: str = ""
    paragraph: str = ""
    language: str = "en"
    outlet: str = "{outlet}"
    paragraphs: int | None = None

    @property
    def is_markup(self) -> bool:
        return self.page.startswith("<html>")

    def stories(self, begin: int, most: int) -> list[Told]:
        found = STORIES[self.language]
        found = [found[(begin + at) % len(found)] for at in range(min(most, len(found)))]
        usual = "<p>{line}</p>" if self.is_markup else "{line}\n"
        return [
            Told(
                n,
                one["title"],
                Name(one["outlet"]),
                tuple(one["body"][: self.paragraphs]),
                self.paragraph or usual,
            )
            for n, one in enumerate(found, 1)
        ]

    def written(self, stories: Sequence[Told]) -> str:
        cards = [story.written(self.card) for story in stories]
        half = len(cards) // 2 if "{more}" in self.page else len(cards)
        return self.page.format(
            cards=self.between.join(cards[:half]),
            more=self.between.join(cards[half:]),
            rest=self.between.join(cards[1:]),
            first=stories[0],
        )


@dataclass
class Figures:
    """Of all stories: how many were right, merged, given another's outlet, or made up; a line on each mistake."""

    stories: int = 0
    right: int = 0
    merged: int = 0
    swapped: int = 0
    invented: int = 0
    mistakes: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.right / self.stories

    def add(self, name: str, layout: Layout, begin: int = 0, most: int = 4) -> None:
        """What is read of a page of some stories, the first of which is the one numbered `begin`."""
        told = layout.stories(begin, most)
        found = read(layout.written(told), is_markup=layout.is_markup)
        named = {one.title: one.written(layout.outlet) for one in told}
        for one in told:
            self.stories += 1
            seen = next((story for story in found if story.particulars.title == one.title), None)
            read_as = seen and (seen.particulars.outlet, *body_of(seen))
            if read_as == (named[one.title], *one.lines):
                self.right += 1
            else:
                self.mistakes.append(f"{name}: {one.title!r}: {read_as!r:.300}")
        for story in found:
            known = story.particulars
            self.merged += sum(one.lines[0] in story.text for one in told) > 1
            self.swapped += known.outlet in {*named.values()} - {named.get(known.title)}
            if known.title not in named:
                self.invented += 1
                self.mistakes.append(f"{name}: {known.title!r} is no story: {story.text!r:.200}")


def read(text: str, *, is_markup: bool) -> Sequence[Story]:
    try:
        return read_file("page.html" if is_markup else "page.txt", text.encode()).split.stories
    except IngestError:
        return ()


def body_of(story: Story) -> list[str]:
    return [story.text[block.start : block.end] for block in story.blocks if block.kind is Kind.BODY]
