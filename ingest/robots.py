"""What sites ask of robots in their robots.txt (RFC 9309), kept for a day."""

from __future__ import annotations

import asyncio
import re
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from protego import Protego

from ingest.errors import (
    BadAddress,
    BadEncoding,
    Blocked,
    FetchError,
    HttpStatus,
    RobotsRefused,
    RobotsUnreachable,
    TooManyRedirects,
    WrongType,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from yarl import URL

TOKEN = "verbatim-bot"  # noqa: S105  the name that robots.txt knows the bot by
ROBOTS_BYTES = 500_000
"""What is read of a robots.txt; RFC 9309 asks for 500 KiB at the least to be understood."""
KEPT_SECONDS = 86_400
KEPT_SITES, KEPT_BYTES = 500, 8_000_000
LONGEST_DELAY = 10.0
"""Seconds between two pages beyond which no site's Crawl-delay is followed."""
TOO_MANY_REQUESTS, SERVER_ERROR = 429, 500

_AGENT_LINE = re.compile(
    r"^[ \t]*user[- ]?agent\b[ \t]*:?[ \t]*(?P<name>\*|[a-z_-]*).*$", re.IGNORECASE | re.MULTILINE
)
_ODD_BREAKS = re.compile(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(slots=True)
class Site:
    rules: str
    until: float
    next_page: float = 0.0


class Robots:
    """Asks each site once a day. `load` gets the file's bytes, and raises FetchError."""

    def __init__(self, load: Callable[[URL], Awaitable[bytes]]) -> None:
        self._load = load
        self._sites: OrderedDict[URL, Site] = OrderedDict()

    async def check(self, url: URL) -> None:
        """Raises RobotsRefused, RobotsUnreachable, or what kept the whole site from being reached."""
        site = await self._site(url)
        if site.rules and not await asyncio.to_thread(is_allowed, site.rules, str(url)):
            raise RobotsRefused(str(url))

    async def wait(self, url: URL) -> None:
        """Returns when the site wants its next page read."""
        site = await self._site(url)
        delay = await asyncio.to_thread(delay_of, site.rules) if site.rules else 0.0
        begin = max(time.monotonic(), site.next_page)
        site.next_page = begin + delay
        await asyncio.sleep(begin - time.monotonic())

    async def _site(self, url: URL) -> Site:
        origin = url.origin()
        site = self._sites.get(origin)
        if site is None or site.until < time.monotonic():
            rules = ours(await self._text(url, origin / "robots.txt"))
            site = Site(rules, time.monotonic() + KEPT_SECONDS, site.next_page if site else 0.0)
            self._keep(origin, site)
        return site

    def _keep(self, origin: URL, site: Site) -> None:
        self._sites.pop(origin, None)
        self._sites[origin] = site
        while (
            len(self._sites) > KEPT_SITES or sum(len(one.rules) for one in self._sites.values()) > KEPT_BYTES
        ):
            self._sites.popitem(last=False)

    async def _text(self, url: URL, address: URL) -> str:
        """What the file says; nothing where the site has none. Errors name the page that was wanted."""
        try:
            return (await self._load(address)).decode("utf-8", errors="replace")
        except (HttpStatus, Blocked) as error:
            status = int(error.details["status"])
            if status != TOO_MANY_REQUESTS and status < SERVER_ERROR:
                return ""
            raise _unreachable(url, status, error.retry_after) from error
        except (TooManyRedirects, BadAddress, WrongType, BadEncoding):
            return ""
        except FetchError as error:
            if error.details["url"] != str(address):
                raise _unreachable(url, 0, None) from error
            error.details["url"] = str(url)
            raise


def ours(text: str) -> str:
    """The same rules, with every robot but us called `other`.

    Thousands of names in front of thousands of rules would cost their product to read.
    """

    def renamed(line: re.Match[str]) -> str:
        name = line["name"].lower()
        return f"User-agent: {name if name in {'*', TOKEN} else 'other'}"

    return _AGENT_LINE.sub(renamed, _ODD_BREAKS.sub(" ", text.replace("\r", "\n").removeprefix("\ufeff")))


def is_allowed(rules: str, url: str) -> bool:
    return Protego.parse(rules).can_fetch(url, TOKEN)


def delay_of(rules: str) -> float:
    """Seconds between two pages, as far as they are followed."""
    return min(Protego.parse(rules).crawl_delay(TOKEN) or 0.0, LONGEST_DELAY)


def _unreachable(url: URL, status: int, wait: int | None) -> RobotsUnreachable:
    return RobotsUnreachable(str(url), status=status, **({} if wait is None else {"retry_after": wait}))
