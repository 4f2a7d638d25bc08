"""Pages of aggregators in some hundred layouts: which share of the stories is read right, none merged.

A story is right with its title, its outlet and its whole body, and nothing else.
"""

from __future__ import annotations

import pytest

from tests.ingest.aggregators.further_layouts import FURTHER
from tests.ingest.aggregators.html_layouts import HTML
from tests.ingest.aggregators.last_layouts import LAST
from tests.ingest.aggregators.layout import Figures
from tests.ingest.aggregators.more_layouts import MORE
from tests.ingest.aggregators.odd_layouts import ODD
from tests.ingest.aggregators.text_layouts import TEXT
from tests.ingest.aggregators.usual_layouts import USUAL

FLOOR = 0.95
NAMES = ["HTML", "text", "more", "last", "further", "odd", "usual"]
BEGINS = (0, 8)
"""The stories with which a page begins, of sixteen; in other languages there are three."""


def measured(layouts, begins=BEGINS):
    figures = Figures()
    for name, layout in layouts.items():
        for begin in begins if layout.language == "en" else begins[:1]:
            figures.add(name, layout, begin)
    return figures


@pytest.mark.parametrize("layouts", [HTML, TEXT, MORE, LAST, FURTHER, ODD, USUAL], ids=NAMES)
def test_the_share_of_stories_read_right(layouts):
    figures = measured(layouts)
    assert (figures.merged, figures.swapped) == (0, 0)
    assert figures.share >= FLOOR, "\n".join(figures.mistakes)
