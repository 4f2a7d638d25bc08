"""Every sentence a person sees, by id. The texts are the `.ftl` files beside this one, a folder a language.

Fluent (https://projectfluent.org) gives plural rules; its isolation marks are off, since they would stand
inside what people copy.
"""

from __future__ import annotations

import re
from contextvars import ContextVar
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Protocol

from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable


class Messages(Protocol):
    """The sentence of an id, its placeables filled in. KeyError for an unknown id or a missing value."""

    def __call__(self, message_id: str, /, **values: object) -> str: ...


_SPOKEN: ContextVar[str] = ContextVar("spoken", default="en")
_ENTRY = re.compile(r"^(?=([a-zA-Z][\w-]*) *=)", re.MULTILINE)
"""Where a message begins. What belongs to it is indented."""


class BundledMessages:
    """Each message is parsed when it is first said: to parse them all takes as long as ten answers."""

    def __init__(self, sources: Iterable[str], language: str) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread = {name: entry for source in sources for name, entry in _entries(source)}

    def __call__(self, message_id: str, /, **values: object) -> str:
        if entry := self._unread.pop(message_id, None):
            self._bundle.add_resource(FluentResource(entry))
        message = self._bundle.get_message(message_id)
        if message.value is None:
            raise KeyError(message_id)
        text, problems = self._bundle.format_pattern(message.value, values)
        if problems:
            raise KeyError(f"{message_id}: {problems[0]}")
        return str(text)


class Voices:
    """Says each sentence in the language that is spoken where it is called; English where nobody chose."""

    def __init__(self) -> None:
        self._known: dict[str, Messages] = {}

    def __call__(self, message_id: str, /, **values: object) -> str:
        """What only the terminal is meant to say is said in English everywhere."""
        try:
            return self.in_language(_SPOKEN.get())(message_id, **values)
        except KeyError:
            return self.in_language("en")(message_id, **values)

    def in_language(self, language: str) -> Messages:
        if language not in self._known:
            self._known[language] = load(language)
        return self._known[language]


def speak(locale: str | None) -> None:
    """From now on in this task, and in those that it begins. `locale` is Discord's name of it."""
    _SPOKEN.set((locale and language_of(locale)) or "en")


@lru_cache(maxsize=64)
def language_of(locale: str) -> str | None:
    """The language that there are sentences in for one of Discord's locales, such as `es-419`."""
    known = languages()
    return (
        locale if locale in known else next((one for one in known if one == locale.partition("-")[0]), None)
    )


def _entries(source: str) -> Iterator[tuple[str, str]]:
    starts = [(match.start(), match[1]) for match in _ENTRY.finditer(source)]
    ends = [start for start, _ in starts[1:]] + [len(source)]
    for (start, name), end in zip(starts, ends, strict=True):
        yield name, source[start:end]


def sources(language: str = "en") -> list[str]:
    return list(files_of(language).values())


def files_of(language: str) -> dict[str, str]:
    """The texts of its message files by their names, in order."""
    folder = files(__name__).joinpath(language)
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return {entry.name: entry.read_text(encoding="utf-8") for entry in entries if entry.name.endswith(".ftl")}


@cache
def own_names() -> dict[str, str]:
    """Each language that there are sentences in, as its speakers call it."""
    return {language: load(language)("language-name") for language in languages()}


def languages() -> tuple[str, ...]:
    """Those that there are sentences in."""
    return tuple(sorted(entry.name for entry in files(__name__).iterdir() if _is_language(entry)))


def _is_language(entry: Traversable) -> bool:
    return entry.is_dir() and not entry.name.startswith("_")


def load(language: str = "en") -> Messages:
    return BundledMessages(sources(language), language)
