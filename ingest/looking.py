"""Whether a page still says what was quoted from it: looked at once, and nothing is stored."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from ingest.errors import Gate, PageGone
from ingest.jobs import READ_PAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.pipeline import Pipeline

Standing = Literal["here", "changed", "gone"]
_BLANKS = re.compile(r"\s+")


async def look(pipeline: Pipeline, url: str, quotes: Sequence[str]) -> list[Standing]:
    """For each quote, whether the page at `url` has it now, blanks aside. Raises IngestError."""
    try:
        fetched = await pipeline.fetcher.fetch(url)
        reading = await pipeline.reader.run(READ_PAGE, fetched, None)
    except (PageGone, Gate) as error:
        if isinstance(error, Gate) and not error.is_missing:
            raise
        return ["gone"] * len(quotes)
    shown = [reading.page.text] if reading.page else []
    words = _plain(" ".join([*shown, *(story.text for story in reading.split.stories)]))
    return ["here" if _plain(quote) in words else "changed" for quote in quotes]


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()
