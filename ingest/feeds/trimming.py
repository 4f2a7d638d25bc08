"""A feed that is too long becomes shorter before it is parsed: a parser takes minutes over what nobody reads.

Only the places of its entries are looked for, in the bytes as they are. What is not as regular as that is
left whole, for the parser to judge.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_TOKEN = re.compile(rb"<!\[CDATA\[|<!--|<(?P<shut>/?)(?:\w+:)?(?P<name>item|entry|url)(?=[\s>/])")
_ENDS = {b"<![CDATA[": b"]]>", b"<!--": b"-->"}
_DATE = re.compile(
    rb"<(?:\w+:)?(?:pubDate|published|publication_date|updated|date|lastmod)(?:\s[^>]{0,80})?>\s*([^<]{4,60})"
)
_NO_DATE = datetime.max.replace(tzinfo=UTC)
"""What has no date counts as new."""

Span = tuple[int, int]


def trim(data: bytes, most: int) -> bytes:
    """The same feed with its newest `most` entries, in its own order."""
    spans = entries_in(data)
    if len(spans) <= most:
        return data
    ranked = sorted(range(len(spans)), key=lambda at: (_when(data, spans[at]), -at), reverse=True)
    kept = [spans[at] for at in sorted(ranked[:most])]
    pieces = [data[: spans[0][0]], *(data[start:end] for start, end in kept), data[spans[-1][1] :]]
    return b"\n".join(pieces)


def entries_in(data: bytes) -> list[Span]:
    """From the first byte of each entry to the one behind it; none where one isn't closed before the next."""
    spans: list[Span] = []
    at, start = 0, None
    while (token := _TOKEN.search(data, at)) is not None:
        if token["name"] is None:
            at = data.find(_ENDS[token[0]], token.end())
            if at < 0:
                return []
            continue
        at = data.find(b">", token.end()) + 1
        if (start is None) == bool(token["shut"]) or not at:
            return []
        if start is None:
            start = token.start()
        else:
            spans.append((start, at))
            start = None
    return spans


def _when(data: bytes, span: Span) -> datetime:
    found = _DATE.search(data, *span)
    if found is None:
        return _NO_DATE
    said = found[1].decode("ascii", errors="replace").strip()
    try:
        value = datetime.fromisoformat(said) if said[:4].isdecimal() else parsedate_to_datetime(said)
    except (ValueError, OverflowError, IndexError):
        return _NO_DATE
    return value if value.tzinfo else value.replace(tzinfo=UTC)
