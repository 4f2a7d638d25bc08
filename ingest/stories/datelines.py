"""The ends of a text: the dateline that opens it, the agency that closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ingest.dates import find_date
from ingest.stories.lines import CREDIT

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATELINE = regex.compile(
    r"^(?P<dateline>\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,\s*\p{Lu}[\p{L}\s.]{1,30}?)?(?:,?\s*\p{Lu}\p{L}{2,9}\.?\s+\d{1,2}|\s*\(\p{Lu}\p{L}{2,9}\.?\s+\d{1,2}\)|,?\s*\d{1,2}\s+\p{Lu}\p{L}{2,9})?)"
    r"\s*(?:[(（](?P<agency>\p{Lu}[\p{L}\d]*(?:[ /&.+-]+\p{L}[\p{L}\d]*){0,3})[)）])?\s*(?:--|[-–—:：])"
    r"\s*(?=\S)"
)
_INNER_AGENCY = regex.compile(
    r"^.{0,80}?[(（](?P<agency>\p{Lu}[\p{L}\d]*(?:[ /&.+-]+\p{L}[\p{L}\d]*){0,2})[)）]\s*(?:--|[-–—])\s"
)
_EAST_DATELINE = regex.compile(
    r"^(?P<agency>\p{Han}{2,8}?(?:社|网|報|报))(?P<dateline>\p{Han}{2,12}?\d{1,2}月\d{1,2}日)电"
)


def read_dateline(first: str) -> tuple[str | None, str | None]:
    """The dateline that opens a body, and the agency in it, both as printed."""
    match = _EAST_DATELINE.match(first) or _DATELINE.match(first)
    if match is not None and sum(c.isupper() or not c.islower() for c in match["dateline"]):
        agency = match["agency"]
        return match["dateline"].strip(), agency if agency and find_date(agency) is None else None
    inner = _INNER_AGENCY.match(first)
    return None, inner["agency"] if inner else None


def read_credit(paragraphs: Sequence[str]) -> str | None:
    """The agency that a text ends with, as printed."""
    *_, last = paragraphs
    match = CREDIT.search(last)
    return match["agency"].strip() if match else None
