"""Addresses as people type and paste them: read by one parser, refused when they try to be something else."""

from __future__ import annotations

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address

from yarl import URL

from ingest.errors import BadAddress
from storage.identity import identity_of

MAX_CHARS = 2_048
PORTS = frozenset({80, 443, 8080, 8443})

_MARKDOWN_LINK = re.compile(r"\[[^\]]*\]\((?P<url>\S+)\)")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?", re.ASCII)
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.ASCII)
_TRAILING = ".,;:!?'\"»”\u2019"


def parse_address(raw: str, allow_private: tuple[str, ...] = ()) -> URL:
    """The address in `raw`, which may stand in angle brackets, in a Markdown link or before a full stop.

    `allow_private` names hosts as `host:port` whose ports are not looked at.
    Raises BadAddress; its reason is `empty`, `long`, `characters`, `scheme`, `syntax`, `credentials`,
    `host` or `port`.
    """
    text = _unwrap(raw.strip())
    _check_text(text)
    try:
        url = URL(text)
        host, port = url.host, url.port  # both are read only when they are asked for
    except ValueError as error:
        raise BadAddress(text, reason="syntax") from error
    if "@" in _authority(text):
        raise BadAddress(text, reason="credentials")
    if not host or not url.raw_host or not _is_host(url.raw_host, _authority(text)):
        raise BadAddress(text, reason="host")
    if port not in PORTS and place(url) not in allow_private:
        raise BadAddress(text, reason="port")
    return url.with_path(url.raw_path, encoded=True, keep_query=True, keep_fragment=True)


def join(base: URL, location: str, allow_private: tuple[str, ...] = ()) -> URL:
    """Where a redirect from `base` to `location` leads. Raises BadAddress, also where https would be left."""
    _check_characters(location)
    try:
        target = base.join(URL(location))
        text = str(target)
    except ValueError as error:
        raise BadAddress(location, reason="syntax") from error
    if base.scheme == "https" and target.scheme == "http":
        raise BadAddress(text, reason="scheme")
    return parse_address(text, allow_private)


def canonical(url: str) -> str:
    """One word for all the ways to write an address, by which its article is known. Raises BadAddress."""
    return identity_of(str(parse_address(url)))


def link_safe(url: str) -> str | None:
    """The address as it may stand in a link that people click; None where it isn't a plain web page's."""
    try:
        return str(parse_address(url))
    except BadAddress:
        return None


def place(url: URL) -> str:
    """Host and port, as `allow_private` names them."""
    return f"{url.host}:{url.port}"


def _unwrap(text: str) -> str:
    link = _MARKDOWN_LINK.fullmatch(text)
    if link:
        text = link["url"]
    if text.startswith("<") and text.endswith(">"):
        return text[1:-1].strip()
    return _trim(text)


def _trim(text: str) -> str:
    """Without the punctuation of the sentence around it; a closing parenthesis stays where one was opened."""
    while text and (text[-1] in _TRAILING or (text[-1] == ")" and text.count(")") > text.count("("))):
        text = text[:-1]
    return text


def _check_text(text: str) -> None:
    if not text:
        raise BadAddress(text, reason="empty")
    if len(text) > MAX_CHARS:
        raise BadAddress(text[:80] + "…", reason="long")
    if not re.match(r"https?://", text, re.IGNORECASE):
        raise BadAddress(text, reason="scheme")
    _check_characters(text)


def _check_characters(text: str) -> None:
    if any(map(_is_deceptive, text)):
        raise BadAddress(ascii(text)[1:-1], reason="characters")


def _is_deceptive(char: str) -> bool:
    """Whether parsers differ over this character: they drop it, turn it, or end the address at it."""
    return char == "\\" or (char.isspace() and char != " ") or unicodedata.category(char) in {"Cc", "Cs"}


def _authority(text: str) -> str:
    return re.split(r"[/?#]", text.split("://", 1)[1], maxsplit=1)[0]


def _is_host(host: str, typed: str) -> bool:
    """Whether `host` is a name, or an IP address written out plainly in what was typed.

    Other spellings of a number (octal, hexadecimal, short, other scripts' digits) serve only to deceive.
    """
    if ":" in host:
        return _parses(IPv6Address, host) and "%" not in host
    if _NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]):
        return _parses(IPv4Address, host) and typed.startswith(host)
    return _HOST.fullmatch(host) is not None


def _parses(kind: type[IPv4Address | IPv6Address], host: str) -> bool:
    try:
        kind(host)
    except ValueError:
        return False
    return True
