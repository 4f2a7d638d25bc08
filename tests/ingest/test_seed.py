"""The page that carries four stories, and the same page as other hands would have copied it."""

from __future__ import annotations

import os
import random
import re
from datetime import date
from pathlib import Path

import pytest

from ingest.reading import read_text
from ingest.stories import split_text
from storage.model import Kind

MAIN = "China's space exploration benefits the world"
MUSEUM = "New York museum showcases past, future of Milky Way with new space show"
LAOS = "Laos to develop AI infrastructure with green energy"
NEURALINK = "Elon Musk's Neuralink closes Series E funding round"

OUTLETS = {MAIN: "Borneo Post", MUSEUM: "The Star", LAOS: "The Star", NEURALINK: "Malaysian Reserve"}
AGENCIES = {MAIN: "Xinhua", MUSEUM: "Xinhua", LAOS: "Xinhua", NEURALINK: "BERNAMA-XINHUA"}
PARAGRAPHS = {MAIN: 14, MUSEUM: 1, LAOS: 1, NEURALINK: 1}
RAW = {MUSEUM: "2 hours ago", LAOS: "19 hours ago", NEURALINK: "20 hours ago"}
DATELINES = {
    MAIN: "BEIJING (April 26)",
    MUSEUM: "NEW YORK, June 3",
    LAOS: "VIENTIANE",
    NEURALINK: "SAN FRANCISCO",
}
INTERFACE = (
    "logo", "Orange background", "Try Our AI", "Daily8", "Comments", "Related Articles",
    "DOWNLOAD", "Get Started", "Ready to dive", "app-store",
)  # fmt: skip


@pytest.fixture(scope="session")
def page():
    data = os.environ.get("VERBATIM_EVAL_DATA")
    seed = Path(data).parent / "seed" / "daily8-page.txt" if data else None
    if seed is None or not seed.exists():
        pytest.skip("the seed page is outside the project")
    return seed.read_text(encoding="utf-8")


def titles_of(split):
    return [story.particulars.title for story in split.stories]


def blocks_of(story, kind):
    return [story.text[block.start : block.end] for block in story.blocks if block.kind is kind]


def assert_whole(story):
    """What the findings ask of each of the four stories."""
    known = story.particulars
    title = known.title
    assert (known.outlet, known.agency) == (OUTLETS[title], AGENCIES[title])
    assert (known.via, known.author, known.url) == (None, None, None)
    assert known.dateline == DATELINES[title]
    assert known.language == "en"
    assert len(blocks_of(story, Kind.BODY)) == PARAGRAPHS[title]
    assert len(blocks_of(story, Kind.CAPTION)) == (2 if title == MAIN else 0)
    assert blocks_of(story, Kind.HEADLINE) == [title]
    published = known.published
    if title == MAIN:
        assert (published.value, published.precision, published.basis) == (date(2025, 4, 25), "day", "card")
        assert published.raw == "25-04-2025"
    else:
        assert (published.value, published.basis, published.raw) == (None, "none", RAW[title])
    assert not [word for word in INTERFACE if word in story.text]
    assert not [other for other in OUTLETS if other != title and other in story.text]


def assert_four(text):
    split = read_text(text).split
    assert titles_of(split) == [MAIN, MUSEUM, LAOS, NEURALINK]
    assert split.dropped == ()
    for story in split.stories:
        assert_whole(story)


def test_four_stories(page):
    assert_four(page)


def test_where_its_pictures_stand(page):
    kinds = "".join(block.kind[0] for block in split_text(page).stories[0].blocks)
    assert kinds == "hc" + "b" * 7 + "c" + "b" * 7


def test_verbatim(page):
    museum, laos, neuralink = split_text(page).stories[1:]
    assert "(picture)" in neuralink.text
    assert museum.text.endswith("– Xinhua") or museum.text.count("\n\n") == 1
    for story in (museum, laos, neuralink):
        assert blocks_of(story, Kind.BODY)[0] in page


DATE_LINES = re.compile(r"^The Star\n+time(\d+ hours ago)$", re.MULTILINE)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="crlf"),
        pytest.param(lambda text: re.sub(r"\n\n", "\n\n\n", text), id="blank lines doubled"),
        pytest.param(lambda text: re.sub(r"\n\n+", "\n", text), id="no blank lines"),
        pytest.param(lambda text: text.replace("\n", "\n\n"), id="a blank line after every line"),
        pytest.param(lambda text: re.sub(r"^(?=.)", "    ", text, flags=re.MULTILINE), id="indented"),
        pytest.param(lambda text: re.sub(r"^\s*• ", "", text, flags=re.MULTILINE), id="no bullets"),
        pytest.param(lambda text: DATE_LINES.sub(r"The Star • \1", text), id="outlet and time on one line"),
        pytest.param(lambda text: text.replace("–", "-"), id="hyphens"),
        pytest.param(lambda text: text.replace("–", "—"), id="em dashes"),
        pytest.param(lambda text: text.replace(" ", "\u00a0", 40), id="no-break spaces"),
        pytest.param(lambda text: re.sub(r"\btime(?=\d)", "", text), id="bare times"),
        pytest.param(lambda text: text.split("DOWNLOAD THE APP", maxsplit=1)[0], id="no advert"),
        pytest.param(lambda text: text.removeprefix("logo\n"), id="title first"),
    ],
)
def test_four_stories_however_copied(page, change):
    assert_four(change(page))


def pieces_of(page):
    """The page cut at its related stories: what stands before them, each of them, what stands after."""
    before, rest = page.split("Related Articles", maxsplit=1)
    rest, after = rest.split("DOWNLOAD THE APP", maxsplit=1)
    cuts = [rest.index(title) for title in (MUSEUM, LAOS, NEURALINK)]
    related = [rest[start:end] for start, end in zip(cuts, [*cuts[1:], len(rest)], strict=True)]
    return f"{before}Related Articles\n\n", related, f"DOWNLOAD THE APP{after}"


@pytest.mark.parametrize("seed", range(6))
def test_related_stories_in_any_order(page, seed):
    before, related, after = pieces_of(page)
    random.Random(seed).shuffle(related)  # noqa: S311  an order, not a secret
    split = split_text(before + "".join(related) + after)
    assert [title[:8] for title in titles_of(split)] == [MAIN[:8], *(text[:8] for text in related)]
    for story in split.stories:
        assert_whole(story)


def test_main_story_alone(page):
    before, _, _ = pieces_of(page)
    for text in (before, before.split("Orange background", maxsplit=1)[0]):
        (story,) = split_text(text).stories
        assert_whole(story)


def test_titles_once_are_never_merged(page):
    before, related, after = pieces_of(page)
    once = [
        text[text.index("\n") + 1 :].replace(title, "", 1)
        for text, title in zip(related, (MUSEUM, LAOS, NEURALINK), strict=True)
    ]
    split = split_text(before + "".join(once) + after)
    assert titles_of(split)[0] == MAIN
    for story in split.stories:
        assert_whole(story)
    assert len(split.stories) + len(split.dropped) == 4


def test_no_page_without_the_first_title(page):
    """A copy begun below the title still keeps the outlets apart."""
    split = split_text(page.split("Borneo Post25-04-2025", maxsplit=1)[1])
    for story in split.stories[1:]:
        assert_whole(story)
    assert "The Star" not in split.stories[0].text
