"""Whatever a page holds, it ends soon, in stories or in one named error."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.errors import IngestError
from ingest.extract import extract_html
from ingest.reading import read_file, read_text
from ingest.stories import split_text

SECONDS = 5.0
PROSE = (
    "The harbour board of Port Ellery said on Monday that the tidal gate would stay shut all winter, "
    "because both of its hinges had rusted through and new ones must be cast."
)
ARTICLE = f"<html><body><h1>Tidal gate stays shut</h1><p>{PROSE}</p><p>{PROSE[:-1]} again.</p>"


def stories_of(read, source):
    """The stories, or None for an error by name; anything else is raised."""
    begun = time.monotonic()
    try:
        return read(source).stories
    except IngestError:
        return None
    finally:
        assert time.monotonic() - begun < SECONDS


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 100_000 + PROSE, id="nested divs"),
        pytest.param(ARTICLE + "<a href='/x'>a link of four words</a>" * 300_000, id="links"),
        pytest.param("<p " + " ".join(f"a{n}=1" for n in range(500_000)) + f">{PROSE}", id="attributes"),
        pytest.param(ARTICLE + "<br>" * 500_000, id="breaks"),
        pytest.param(ARTICLE + "<p>" * 50_000, id="paragraphs"),
        pytest.param(
            ARTICLE + "<ul>" * 5_000 + "<li><h3><a href='/y'>Four words in here</a></h3>", id="lists"
        ),
        pytest.param(
            f"<html><script type='application/ld+json'>{'[' * 100_000}</script><body><p>{PROSE}</p>",
            id="json",
        ),
        pytest.param(ARTICLE + f"<img src='data:image/png;base64,{'A' * 2_500_000}'>", id="data uri"),
        pytest.param(ARTICLE + "<" * 50_000, id="open brackets"),
        pytest.param(ARTICLE + "&amp" * 500_000, id="entities"),
        pytest.param(ARTICLE + "<!--" * 100_000, id="comments"),
        pytest.param("<table>" * 2_000 + "<tr><td>" * 2_000 + PROSE, id="tables"),
        pytest.param(ARTICLE + f"<p>{'( ' * 200_000}", id="blanks and brackets"),
        pytest.param("<h1>" + "a " * 500_000 + f"</h1><p>{PROSE}</p>", id="endless heading"),
    ],
)
def test_hostile_markup_ends_soon(markup):
    stories_of(extract_html, markup)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 2_000_000, id="one word"),
        pytest.param("- " * 1_000_000, id="dashes"),
        pytest.param("(" * 500_000, id="brackets"),
        pytest.param(" ".join(["BEIJING"] * 200_000) + ".", id="capitals"),
        pytest.param("1" * 500_000 + "\n" + PROSE, id="digits"),
        pytest.param("\n".join(["Title of four words"] * 100_000), id="titles"),
        pytest.param("\n".join(f"{n} hours ago" for n in range(100_000)), id="times"),
        pytest.param(("Four words of title\n2 hours ago\n" + PROSE + "\n") * 3_000, id="stories"),
        pytest.param("By " + "A" * 300_000 + "\n" + PROSE, id="byline"),
        pytest.param(("x" * 90 + " – " + "Xin " * 20) * 5_000, id="credits"),
        pytest.param("A. - " * 100_000, id="separators"),
    ],
)
def test_hostile_text_ends_soon(text):
    stories_of(split_text, text)


def test_no_foreign_entity_is_read(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("swordfish", encoding="utf-8")
    markup = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>{ARTICLE}<p>{PROSE} &x;</p>'
    (story,) = extract_html(markup).stories
    assert "swordfish" not in story.text


def test_no_bomb_of_entities():
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    stories = stories_of(extract_html, f'<!DOCTYPE html [<!ENTITY a0 "ha">{bomb}]>{ARTICLE}<p>&a11;</p>')
    assert stories is None or all(len(story.text) < 10_000 for story in stories)


@pytest.mark.parametrize("entity", ["&#xD800;", "&#0;", "&#x1F;", "&#xFFFFFFFF;", "&#x7F;"])
def test_half_characters_are_never_stored(entity):
    markup = f"<html><body><h1>Tidal gate {entity}</h1><p>{PROSE}{entity}</p><p>{PROSE[:-1]} {entity}.</p>"
    for story in stories_of(extract_html, markup) or ():
        story.text.encode("utf-8")
        assert not [c for c in story.text if ord(c) < 32 and c != "\n"]


def test_what_ld_json_may_hold():
    for said in ('"x"', "null", "1e999", '{"@type": {"a": 1}}', '[{"@type": ["NewsArticle", null], "headline": 5}]',
                 '{"@type": "NewsArticle", "author": [null, [1]], "publisher": {"name": {}}, "datePublished": 7}'):  # fmt: skip
        markup = f"<html><script type='application/ld+json'>{said}</script>{ARTICLE}"
        (story,) = extract_html(markup).stories
        assert story.particulars.title == "Tidal gate stays shut"


LINES = st.one_of(
    st.text(max_size=80),
    st.sampled_from([
        PROSE, "Title of some four words", "The Star", "2 hours ago", "• The Star", "25-04-2025", "", "– Xinhua",
        "By Jane Roe | Reuters", "Subscribe", "Comments", "Related Articles", "# A heading of words", "Outlet: X",
        "A gate. – Xinhua photo", "图书馆本月起每周五夜间开放到十一点，第一晚就有三百多名居民前来读书，馆员不得不临时增加座位。", "Here is a list of them:", "- item",
    ]),
)  # fmt: skip
TAGS = st.sampled_from(["<div>", "</div>", "<p>", "<h2>", "</h2>", "<li>", "<article>", "<figcaption>", "<a href='//['>", "<time datetime='2025-13-99'>"])  # fmt: skip


def assert_sound(story):
    pieces = [story.text[block.start : block.end] for block in story.blocks]
    assert story.text == "\n\n".join(pieces)
    assert story.particulars.title
    story.text.encode("utf-8")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, max_size=30))
def test_any_text(lines):
    for story in stories_of(lambda text: read_text(text).split, "\n".join(lines)) or ():
        assert_sound(story)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(TAGS, LINES), max_size=30))
def test_any_markup(pieces):
    for story in stories_of(extract_html, "".join(pieces)) or ():
        assert_sound(story)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "b.html", "c.md", "d.pdf", ""]))
def test_any_bytes(data, name):
    stories_of(lambda source: read_file(name, source).split, data)
