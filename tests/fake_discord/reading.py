"""What a person sees of a message body: its words and its buttons, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

BUTTON, TEXT_DISPLAY = 2, 10
SELECTS = frozenset({3, 5, 6, 7, 8})


@dataclass(frozen=True, slots=True)
class Button:
    """A button or a select menu; a link has a `url` and no `custom_id`."""

    label: str
    custom_id: str | None
    url: str | None
    disabled: bool
    kind: int


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, nested ones after their parent, as Discord counts and shows them."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for slot in ("accessory", "component"):
            if isinstance(component.get(slot), dict):
                yield from walk([component[slot]])


def text_of(body: dict[str, Any]) -> str:
    parts = [body.get("content") or ""]
    for embed in body.get("embeds") or []:
        parts += [embed.get("title") or "", embed.get("description") or ""]
        parts += [part for entry in embed.get("fields") or [] for part in (entry["name"], entry["value"])]
        parts.append((embed.get("footer") or {}).get("text") or "")
    parts += [part["content"] for part in walk(body.get("components") or []) if part["type"] == TEXT_DISPLAY]
    return "\n".join(part for part in parts if part)


def buttons_of(body: dict[str, Any]) -> list[Button]:
    return [
        Button(
            part.get("label") or part.get("placeholder") or "",
            part.get("custom_id"),
            part.get("url"),
            bool(part.get("disabled")),
            part["type"],
        )
        for part in walk(body.get("components") or [])
        if part["type"] == BUTTON or part["type"] in SELECTS
    ]
