"""What is made of a story before the transaction: its segment. Pure; it runs in the reading process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.indexing import index_bytes

if TYPE_CHECKING:
    from ingest.model import Story


@dataclass(frozen=True, slots=True)
class Prepared:
    """A story with its segment, ready for the transaction."""

    story: Story
    segment: bytes


def prepare(story: Story) -> Prepared:
    return Prepared(story, index_bytes(story.particulars.title, story.text, story.blocks))
