"""What the person who adds an input says of it goes before what the input says of itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.model import Split, Story
    from storage.model import Particulars


def override(split: Split, given: Particulars | None) -> Split:
    """`given` holds for the main story; what names the whole input (`via`, `message`) for every story."""
    if given is None:
        return split
    first, *others = (_carried(story, given) for story in split.stories)
    dropped = (replace(one, story=one.story and _carried(one.story, given)) for one in split.dropped)
    return replace(split, stories=(_main(first, given), *others), dropped=tuple(dropped))


def _main(story: Story, given: Particulars) -> Story:
    known = story.particulars
    return replace(
        story,
        particulars=replace(
            known,
            title=given.title or known.title,
            outlet=given.outlet or known.outlet,
            url=given.url or known.url,
            published=given.published if given.published.value else known.published,
        ),
    )


def _carried(story: Story, given: Particulars) -> Story:
    known = story.particulars
    carried = replace(known, via=given.via or known.via, message=given.message or known.message)
    return replace(story, particulars=carried)
