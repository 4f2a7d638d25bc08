"""Which of our own articles are near to one another, as a reader would say."""

from __future__ import annotations

from ingest.indexing import index
from ingest.reading import read_file
from retrieval.index import Snapshot
from retrieval.related import candidates, nearest
from tests.quality.test_quality import ARTICLES

PAIRS = (
    {"ferry-electric", "ferry-terminal"},
    {"hornet-nest", "rooftop-bees"},
    {"moon-mirrors", "saturn-moons"},
    {"reservoir-low", "tarn-flood"},
)
MOST_OTHERS = 2
"""Articles named beside these pairs in all: what was reached."""


def test_pairs_are_found_from_both_sides_and_hardly_anything_else():
    names = [path.stem for path in ARTICLES]
    stories = [read_file(path.name, path.read_bytes()).split.stories[0] for path in ARTICLES]
    texts = {(number, 1): story.text for number, story in enumerate(stories)}
    snapshot = Snapshot(
        (number, 1, index(story.particulars.title, story.text, story.blocks))
        for number, story in enumerate(stories)
    )
    found = set()
    for (number, _), text in texts.items():
        keys = candidates(snapshot, number, text)
        near = nearest(snapshot, text, {key: texts[key] for key in keys})
        found |= {(names[number], names[other]) for other in near}
    wanted = {(one, other) for pair in PAIRS for one in pair for other in pair if one != other}
    assert wanted <= found
    assert len(found - wanted) <= MOST_OTHERS
