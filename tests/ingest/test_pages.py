"""Pages of many layouts, each beside what it holds. All of them are our own, of places that do not exist."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.reading import read_file
from storage.model import Kind

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(page.name for page in PAGES.iterdir() if page.suffix != ".json")
TOLD = ("outlet", "via", "agency", "author", "dateline", "url")


def read(name):
    return read_file(name, (PAGES / name).read_bytes()).split


def blocks_of(story, kind):
    return [story.text[block.start : block.end] for block in story.blocks if block.kind is kind]


def told_by(story):
    """A story as its fixture tells it."""
    known, body = story.particulars, blocks_of(story, Kind.BODY)
    return {name: getattr(known, name) for name in TOLD} | {
        "title": known.title,
        "published": known.published.value and known.published.value.isoformat(),
        "basis": known.published.basis,
        "raw": known.published.raw,
        "captions": blocks_of(story, Kind.CAPTION),
        "paragraphs": len(body),
        "kinds": "".join(block.kind[0] for block in story.blocks),
        "body": (body[0], body[-1]),
    }


def expected_of(told, found):
    """A fixture in full: what it leaves out is none; a date-line and order are compared where it has them."""
    said = dict(told)
    begins, ends = said.pop("begins"), said.pop("ends")
    first, last = found["body"]
    nothing = dict.fromkeys(TOLD) | {"published": None, "basis": "none", "raw": None, "captions": []}
    return nothing | {"kinds": found["kinds"]} | said | {
        "body": (begins + first[len(begins) :], last[: -len(ends)] + ends)
    }  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_page(name):
    told = json.loads((PAGES / name).with_suffix(".json").read_text(encoding="utf-8"))
    split = read(name)
    found = [told_by(story) for story in split.stories]
    assert [story["title"] for story in found] == [story["title"] for story in told["stories"]]
    assert found == [expected_of(say, see) for say, see in zip(told["stories"], found, strict=True)]
    assert len(split.dropped) == told.get("dropped", 0)


@pytest.mark.parametrize("name", NAMES)
def test_blocks_are_the_text(name):
    for story in read(name).stories:
        pieces = [story.text[block.start : block.end] for block in story.blocks]
        assert story.text == "\n\n".join(pieces)
        assert all(pieces)
        ends = [0, *(block.end for block in story.blocks)]
        assert all(block.start >= end for block, end in zip(story.blocks, ends, strict=False))


@pytest.mark.parametrize("name", NAMES)
def test_every_word_stands_on_the_page_in_order(name):
    page = " ".join((PAGES / name).read_text(encoding="utf-8").split())
    for story in read(name).stories:
        at = 0
        for block in story.blocks:
            if block.kind is not Kind.HEADLINE:
                at = page.index(story.text[block.start : block.end], at)


@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_told_twice(name):
    lines = [
        story.text[block.start : block.end]
        for story in read(name).stories
        for block in story.blocks
        if block.kind is Kind.BODY
    ]
    assert len(lines) == len(set(lines))
