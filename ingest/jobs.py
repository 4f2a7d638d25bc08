"""What is done in the reading process, by name: who asks for it needn't load the parsers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from ingest.feeds.model import Candidate, Entry, ReadFeed
    from ingest.model import Fetched, Reading, Story
    from ingest.preparing import Prepared
    from storage.model import Particulars

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Job(Generic[P, T]):
    """A function of ours that takes hostile bytes. What it returns is made of frozen values of ours.

    Those stand in a module that imports no parser, because it is imported where they arrive.
    """

    module: str
    name: str


READ_PAGE: Job[[Fetched, Particulars | None], Reading] = Job("ingest.reading", "read_page")
READ_FILE: Job[[str, bytes, Particulars | None], Reading] = Job("ingest.reading", "read_file")
READ_TEXT: Job[[str, Particulars | None], Reading] = Job("ingest.reading", "read_text")
PREPARE: Job[[Story], Prepared] = Job("ingest.preparing", "prepare")
READ_FEED: Job[[Fetched], ReadFeed] = Job("ingest.feeds.reading", "read_feed")
READ_LINKS: Job[[Fetched], tuple[Candidate, ...]] = Job("ingest.feeds.discovery", "find_links")
READ_OPML: Job[[str, bytes], tuple[Candidate, ...]] = Job("ingest.feeds.opml", "read_opml")
READ_ENTRY: Job[[Entry, str | None, Fetched | None], Reading] = Job("ingest.feeds.entries", "read_entry")
