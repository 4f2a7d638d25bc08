"""One word for all the ways to write an article's address: two addresses of one identity are one article."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from courlan import normalize_url

_PLAIN_PORTS = (":80", ":443")
_ROUTE = re.compile(r"[!/]")
"""A fragment that begins like this names a page of its own; others are places on one, or tracking."""
_PRESENT = "-"


def identity_of(url: str) -> str:
    """Host, path and query of an address, without scheme, `www.`, usual port, tracking and final slash.

    `m.` and `amp.` stay: only a page itself can say that it is another one's twin. What is no address is
    its own identity.
    """
    try:
        parts = urlsplit(str(normalize_url(_valued(url))))
    except ValueError:
        return url
    host = parts.netloc.lower().removesuffix(_PLAIN_PORTS[0]).removesuffix(_PLAIN_PORTS[1])
    query = f"?{parts.query}" if parts.query else ""
    route = f"#{parts.fragment}" if _ROUTE.match(parts.fragment) else ""
    return (host.removeprefix("www.") + parts.path.rstrip("/") + query + route) or url


def _valued(url: str) -> str:
    """With a value for each parameter: courlan drops the bare ones, and old sites number articles by them."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    return parts._replace(query=urlencode([(name, value or _PRESENT) for name, value in pairs])).geturl()
