"""Subheads of a text, also above paragraphs that are short, and after a single one."""

from __future__ import annotations

import pytest

from ingest.reading import read_file

LEAD = "The first turbine off Varnby was raised on Monday, two years late, as the harbour master told us."
PARTS = (
    ("What it costs", "A turbine at sea costs eleven million crowns, twice as much as one on land."),
    ("What comes next", "Forty more will be raised before the winter, and a cable to the shore will follow."),
)


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n\n"])
@pytest.mark.parametrize(("name", "mark"), [("a.txt", ""), ("a.md", "#")])
@pytest.mark.parametrize(
    "lead", [LEAD, LEAD + " The whole crew watched it from the quay, and the choir sang."]
)
def test_a_text_is_whole_below_its_subheads(name, mark, lead, between):
    parts = [part for head, words in PARTS for part in (f"{2 * mark} {head}".strip(), words)]
    top = [f"{mark} First turbine raised off Varnby".strip(), "Varnby Post, 3 June 2025", lead]
    (story,) = read_file(name, between.join([*top, *parts]).encode()).split.stories
    wanted = ["First turbine raised off Varnby", lead, *(part for both in PARTS for part in both)]
    assert [story.text[block.start : block.end] for block in story.blocks] == wanted
