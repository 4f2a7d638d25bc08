"""What can go wrong on the way in.

Each error has a `code`, fixed English, and the `details` that its sentence needs.

IngestError
├── EmptyInput             empty
├── BinaryInput            binary
├── NoArticle              no_article
├── (files)                see `file_errors`
├── Gate                   gate, with `reason`: human, javascript, consent or missing
├── ArticleLost            article_lost, with `kilobytes`
├── PageTooComplex         page_too_complex
├── TooManyAddresses       too_many_addresses, with `limit`
├── GivenForOne            given_for_one, with `count`
├── NotAFeed               not_a_feed, with `url`
├── FeedTooComplex         feed_too_complex, with `url`
├── FeedDefect             feed_defect, with `url`
├── NotOpml                not_opml, with `name`
├── TooManyFeeds           too_many_feeds, with `name` and `limit`
├── NoAddress              no_address, with `id`
├── PageReplaced           page_replaced, with `url` and `to`
└── FetchError             an address that gave no page; always with `url`
    ├── BadAddress         bad_address, with `reason`
    ├── PrivateAddress     private_address
    ├── FetchFailed        fetch_failed, with `reason`
    ├── FetchTimeout       fetch_timeout, with `seconds`
    ├── TooManyRedirects   too_many_redirects, with `limit`
    ├── NotModified        not_modified, with `moved_to` where it has moved for good
    ├── HttpStatus         http_status, with `status`, and `retry_after` in seconds where the site says it
    │   └── PageGone       page_gone, with `status`: 404 or 410
    ├── Blocked            blocked, with `status`, and `retry_after`
    ├── RobotsRefused      robots_refused
    ├── RobotsUnreachable  robots_unreachable, with `status` (0 for no answer), and `retry_after`
    ├── WrongType          wrong_type, with `content_type`
    ├── IsAFeed            is_a_feed
    ├── TooLarge           too_large, with `limit` in bytes
    │   └── FeedTooLarge   feed_too_large, with `limit` in megabytes
    └── BadEncoding        bad_encoding, with `encoding`
"""

from __future__ import annotations

from typing import ClassVar


class IngestError(Exception):
    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class InputError(IngestError):
    """Something about the bytes or the text themselves."""

    CODE: ClassVar[str]

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.CODE, **details)


class EmptyInput(InputError):
    CODE = "empty"


class BinaryInput(InputError):
    CODE = "binary"


class NoArticle(InputError):
    """Short lines, a list of headlines, a form: no text that says anything."""

    CODE = "no_article"


class Gate(InputError):
    """What was sent is no page: a check for robots, a consent, a script's frame, words that there is none."""

    CODE = "gate"

    @property
    def is_missing(self) -> bool:
        return self.details["reason"] == "missing"


class ArticleLost(InputError):
    """A page large enough for an article, in which none could be read."""

    CODE = "article_lost"


class PageTooComplex(InputError):
    """More tags, or longer ones, than any article's page has: a parser would not come back from it."""

    CODE = "page_too_complex"


class TooManyAddresses(InputError):
    CODE = "too_many_addresses"


class GivenForOne(InputError):
    """A title or an address that a person gives belongs to one article."""

    CODE = "given_for_one"


class NotAFeed(InputError):
    """No RSS, Atom, JSON Feed or sitemap stands there, and no page that names one."""

    CODE = "not_a_feed"


class FeedTooComplex(InputError):
    CODE = "feed_too_complex"


class FeedDefect(InputError):
    """Our own mistake with a feed, which must not keep the others from being read."""

    CODE = "feed_defect"


class NotOpml(InputError):
    """No list of feeds, or one that names none."""

    CODE = "not_opml"


class TooManyFeeds(InputError):
    """More than anybody follows; a list of that length is a mistake or an attack."""

    CODE = "too_many_feeds"


class NoAddress(InputError):
    """An article that came without one can't be fetched again."""

    CODE = "no_address"


class PageReplaced(InputError):
    """An article's address leads to another page now, and that has another story."""

    CODE = "page_replaced"


class FetchError(IngestError):
    CODE: ClassVar[str]

    def __init__(self, url: str, **details: str | int) -> None:
        super().__init__(self.CODE, url=url, **details)

    @property
    def retry_after(self) -> int | None:
        """Seconds after which the site wants to be asked again, where it said so."""
        seconds = self.details.get("retry_after")
        return seconds if isinstance(seconds, int) else None


class BadAddress(FetchError):
    """`reason` is one of the codes of `ingest.urls`."""

    CODE = "bad_address"


class PrivateAddress(FetchError):
    """The host stands in a private or reserved network, where the bot must not reach."""

    CODE = "private_address"


class FetchFailed(FetchError):
    """No answer, or not one in proper HTTP. `reason` is `connection`, `tls`, `dns` or `protocol`."""

    CODE = "fetch_failed"


class FetchTimeout(FetchError):
    CODE = "fetch_timeout"


class TooManyRedirects(FetchError):
    CODE = "too_many_redirects"


class HttpStatus(FetchError):
    """The site answered, but not with a page."""

    CODE = "http_status"


class PageGone(HttpStatus):
    """There is no such page, or no longer one."""

    CODE = "page_gone"


class NotModified(FetchError):
    """The page is still what its validators say. Only for those who sent some."""

    CODE = "not_modified"

    @property
    def moved_to(self) -> str | None:
        moved = self.details.get("moved_to")
        return str(moved) if moved else None


class Blocked(FetchError):
    """The site refuses robots or asks for a password; it is told to the person, never worked around."""

    CODE = "blocked"


class RobotsRefused(FetchError):
    """The site's robots.txt asks not to read this page."""

    CODE = "robots_refused"


class RobotsUnreachable(FetchError):
    """The site's robots.txt can't be had for now; until it can, nothing is read (RFC 9309, 2.3.1.4)."""

    CODE = "robots_unreachable"


class WrongType(FetchError):
    CODE = "wrong_type"


class IsAFeed(FetchError):
    """A list of articles stands where one was expected."""

    CODE = "is_a_feed"


class TooLarge(FetchError):
    CODE = "too_large"


class FeedTooLarge(TooLarge):
    CODE = "feed_too_large"


class BadEncoding(FetchError):
    """The page is packed in a way that was not asked for, or is packed badly."""

    CODE = "bad_encoding"
