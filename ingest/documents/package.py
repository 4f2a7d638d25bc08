"""The zip file that a .docx is, looked at before anything of it is unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from ingest.file_errors import DamagedFile, UnpacksTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_UNPACKED = 50_000_000
MAX_WORDS = 25_000_000
"""Bytes of XML, of which a parser makes ten times as much."""
MAX_MEMBERS = 5_000
MAX_RATIO, RATIO_FROM = 150, 2_000_000
"""Bytes out of one byte in, for members of more than the second; XML that people wrote packs to a tenth."""


def has_member(data: bytes, name: str) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return name in package.NameToInfo
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return name.encode() in data  # cut short: what it was can still be seen


def check_package(name: str, data: bytes) -> None:
    """By the sizes that its directory states, past which nothing is unpacked.

    Raises UnpacksTooLarge or DamagedFile.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise DamagedFile(name=name) from error
    if len(members) > MAX_MEMBERS or _is_too_large(members):
        raise UnpacksTooLarge(name=name, limit=MAX_UNPACKED // 1_000_000)


def _is_too_large(members: Iterable[zipfile.ZipInfo]) -> bool:
    sizes = {member.filename: member.file_size for member in members}
    words = sum(size for name, size in sizes.items() if name.endswith((".xml", ".rels")))
    total = sum(member.file_size for member in members)
    return total > MAX_UNPACKED or words > MAX_WORDS or any(map(_is_packed_too_well, members))


def _is_packed_too_well(member: zipfile.ZipInfo) -> bool:
    return member.file_size > RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1)
