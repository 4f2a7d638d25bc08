"""What an answer says of itself before it is read: its status, its packing, its type, when to ask again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ingest.errors import BadEncoding, Blocked, HttpStatus, PageGone, WrongType
from ingest.model import Validators

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import ClientResponse
    from yarl import URL

PAGE = 200
GONE = frozenset({404, 410})
REFUSALS = frozenset({401, 403, 429, 451})
WAITING = frozenset({429, 503})
PACKINGS = frozenset({"", "identity", "gzip", "deflate"})

SHORTEST_WAIT, LONGEST_WAIT = 300, 7 * 86_400
"""Seconds: what a site asks for beyond these is a slip of its own."""
MAX_VALIDATOR = 1_024

SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"RIFF")
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, the only texts that hold zero bytes."""


def check_status(url: URL, response: ClientResponse) -> None:
    """Raises PageGone, Blocked or HttpStatus for what is no page."""
    status = response.status
    if status == PAGE:
        return
    kind = PageGone if status in GONE else Blocked if status in REFUSALS else HttpStatus
    wait = retry_after(response.headers.get("Retry-After", "")) if status in WAITING else None
    raise kind(str(url), status=status, **({} if wait is None else {"retry_after": wait}))


def check_packing(url: URL, response: ClientResponse) -> None:
    encoding = response.headers.get("Content-Encoding", "")
    if encoding.strip().lower() not in PACKINGS:
        raise BadEncoding(str(url), encoding=encoding[:80])


def check_type(url: URL, response: ClientResponse, types: frozenset[str]) -> str:
    """What the answer is said to be. Raises WrongType, unless `types` is empty."""
    content_type = response.content_type if "Content-Type" in response.headers else "text/html"
    if types and content_type not in types:
        raise WrongType(str(url), content_type=content_type[:80])
    return content_type


def is_binary(data: bytes) -> bool:
    """Whether these bytes are an image, an archive, a program or the like, whatever their header says."""
    if data.startswith(WIDE_MARKS):
        return False
    return data.startswith(SIGNATURES) or b"\x00" in data[:1024]


def retry_after(said: str, now: datetime | None = None) -> int | None:
    """Seconds to wait, five minutes to seven days; None where `said` is neither seconds nor a date."""
    said = said.strip()
    try:
        is_number = said.isascii() and said.isdecimal()
        seconds = float(said[:12]) if is_number else _until(said, now or datetime.now(UTC))
    except (ValueError, OverflowError):
        return None
    return round(min(max(seconds, SHORTEST_WAIT), LONGEST_WAIT))


def _until(said: str, now: datetime) -> float:
    then = parsedate_to_datetime(said)
    return ((then if then.tzinfo else then.replace(tzinfo=UTC)) - now).total_seconds()


def validators_of(response: ClientResponse) -> Validators:
    headers = response.headers
    return Validators(_sendable(headers.get("ETag")), _sendable(headers.get("Last-Modified")))


def conditions(validators: Validators | None) -> Mapping[str, str]:
    """The headers that ask for a page only where it has changed."""
    if validators is None:
        return {}
    said = {
        "If-None-Match": _sendable(validators.etag),
        "If-Modified-Since": _sendable(validators.last_modified),
    }
    return {name: value for name, value in said.items() if value}


def _sendable(value: str | None) -> str | None:
    """What may stand in a header again: a site's own word must not become a second header."""
    is_fit = value and len(value) <= MAX_VALIDATOR and value.isascii() and value.isprintable()
    return value if is_fit else None
