"""Where words begin and end, in any script; scripts without spaces are told character by character."""

from __future__ import annotations

import re
import unicodedata

JOINERS = "\u200c\u200d"
APOSTROPHES = "'\u2019"

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"  # Han
)
_WORD = re.compile(r"um*|w[wm]*(?:aw[wm]*)*")
"""Over a string of kinds: `u`nspaced, `w`ord, `m`ark or joiner, `a`postrophe, anything else."""
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»|(?<!\w)‘[^’]*’')


def is_unspaced(character: str) -> bool:
    """Whether it belongs to a script that writes its words without spaces between them."""
    return _UNSPACED.fullmatch(character) is not None


def word_spans(text: str) -> list[tuple[int, int]]:
    """The words of `text` in order; a character of an unspaced script is a word with the marks on it."""
    return [match.span() for match in _WORD.finditer("".join(map(_kind, text)))]


def _kind(character: str) -> str:
    if character in APOSTROPHES:
        return "a"
    if character in JOINERS or unicodedata.category(character).startswith("M"):
        return "m"
    if not character.isalnum():
        return " "
    return "u" if is_unspaced(character) else "w"


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """What stands between quotation marks; apostrophes are none."""
    return [match.span() for match in _QUOTED.finditer(text)]
