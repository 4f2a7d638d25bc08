"""What the person who adds an input says of it goes before what the input says of itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.model import Split, Story
    from storage.model import Particulars


def override(split: Split, given: Particulars | None) -> Split:
    """`given` holds for the main story; `via`, which names the whole page, for every story."""
    if given is None:
        return split
    first, *others = split.stories
    stories = [_main(first, given), *(_carried(story, given.via) for story in others)]
    return replace(split, stories=tuple(stories))


def _main(story: Story, given: Particulars) -> Story:
    known = story.particulars
    return replace(
        story,
        particulars=replace(
            known,
            title=given.title or known.title,
            outlet=given.outlet or known.outlet,
            via=given.via or known.via,
            url=given.url or known.url,
            published=given.published if given.published.value else known.published,
        ),
    )


def _carried(story: Story, via: str | None) -> Story:
    return replace(story, particulars=replace(story.particulars, via=via or story.particulars.via))
