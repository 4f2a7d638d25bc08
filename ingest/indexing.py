"""Where text meets its index: a segment built from a story, or built again from the stored text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from retrieval.segments import Segment, build_segment
from retrieval.snapshot import to_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.model import ArticleVersion, Block


def index(title: str, text: str, blocks: Sequence[Block]) -> Segment:
    return build_segment(title, text, [(str(block.kind), block.start, block.end) for block in blocks])


def index_bytes(title: str, text: str, blocks: Sequence[Block]) -> bytes:
    return to_bytes(index(title, text, blocks))


def index_version(version: ArticleVersion) -> Segment:
    """The segment of a stored text, which knows its article."""
    made = index(version.particulars.title, version.text, version.blocks)
    return made.named(version.article_id, version.version)
