"""What Discord asks of a command's names and descriptions in other languages.

Source: Discord's reference on locales and on the localisation of application commands.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fake_discord.component_limits import Path
    from tests.fake_discord.refusals import Faults

NAMES = (
    "bg cs da de el en-GB en-US es-419 es-ES fi fr hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr"
    " uk vi zh-CN zh-TW"
)
LOCALES = frozenset(NAMES.split())
DESCRIPTION = 100


def check_languages(
    faults: Faults, path: Path, part: dict[str, Any], check_name: Callable[[Path, str], None]
) -> None:
    """A name in another language is held to the rules of names, which `check_name` knows."""
    for field in ("name", "description"):
        for locale, said in (part.get(f"{field}_localizations") or {}).items():
            where = (*path, f"{field}_localizations", locale)
            if locale not in LOCALES:
                faults.add(where, "ENUM_TYPE_COERCE", f"{locale!r} is not a locale of Discord.")
            if field == "name":
                check_name(where, said)
            else:
                faults.length(where, said, 1, DESCRIPTION)


def twice(parts: list[dict[str, Any]]) -> Iterator[str]:
    """Names that two of these share in some language."""
    for locale in (None, *sorted(LOCALES)):
        names = Counter(_name(part, locale) for part in parts)
        yield from (name for name, times in names.items() if times > 1)


def _name(part: dict[str, Any], locale: str | None) -> str:
    return (part.get("name_localizations") or {}).get(locale) or part["name"]


def longest(part: dict[str, Any], field: str) -> int:
    """Characters of a text in the language that has most: so Discord counts them."""
    said = [part.get(field) or "", *(part.get(f"{field}_localizations") or {}).values()]
    return max(map(len, said))
