"""Every sentence a person sees, by id. The texts are the `.ftl` files beside this one, a folder a language.

Fluent (https://projectfluent.org) gives plural rules; its isolation marks are off, since they would stand
inside what people copy.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Protocol

from fluent.runtime import FluentBundle, FluentResource


class Messages(Protocol):
    """The sentence of an id, its placeables filled in. KeyError for an unknown id or a missing value."""

    def __call__(self, message_id: str, /, **values: object) -> str: ...


class BundledMessages:
    def __init__(self, sources: list[str], language: str) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        for source in sources:
            self._bundle.add_resource(FluentResource(source))

    def __call__(self, message_id: str, /, **values: object) -> str:
        message = self._bundle.get_message(message_id)
        if message.value is None:
            raise KeyError(message_id)
        text, problems = self._bundle.format_pattern(message.value, values)
        if problems:
            raise KeyError(f"{message_id}: {problems[0]}")
        return str(text)


def sources(language: str = "en") -> list[str]:
    folder = files(__name__).joinpath(language)
    return [
        entry.read_text(encoding="utf-8")
        for entry in sorted(folder.iterdir(), key=lambda e: e.name)
        if entry.name.endswith(".ftl")
    ]


def load(language: str = "en") -> Messages:
    return BundledMessages(sources(language), language)
