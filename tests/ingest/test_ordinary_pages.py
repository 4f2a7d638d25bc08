"""Pages of one ordinary article, built as usual systems build them: its whole body and nothing else."""

from __future__ import annotations

import pytest

from ingest.extract import extract_html
from storage.model import Kind

SAID = (
    "The ferry between Ulvik and Halvik will sail every hour from May on, the harbour board decided on Monday.",
    "Its captain, Ida Brandt, had asked for that since the bridge was closed to lorries three winters ago.",
    "“We carried more pigs than people in February,” she told the board, and nobody laughed.",
    "A ticket will cost four crowns, half of what it is now, and children of both towns pay nothing.",
    "The board expects to lose money until the autumn, and to earn it back with bicycles after that.",
)
TITLE = "Ferry to Halvik will sail every hour"
RELATED = "".join(
    f"<div class='card'><a href='/{n}'><h3>{name} asks for a ferry of its own</h3></a><p>{text}</p></div>"
    for n, (name, text) in enumerate(
        (
            (
                "Lindal",
                "The town says it has waited for longer than anybody else on the fjord, and will not wait another winter.",
            ),
            (
                "Ossel",
                "Its mayor rowed across to make the point, and arrived an hour late with a wet coat and a petition.",
            ),
        )
    )
)


def page(inner: str, after: str = "") -> str:
    return (
        f"<html lang='en'><head><title>{TITLE} | Fjord Post</title><meta property='og:site_name' content='Fjord Post'></head>"
        f"<body><nav><a href='/'>Home</a></nav>{inner}{after}<footer>© Fjord Post</footer></body></html>"
    )


def paragraphs(lines=SAID) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def body_of(markup: str) -> list[str]:
    (story,) = extract_html(markup, "https://fjord.example/ferry").stories
    assert story.particulars.title == TITLE
    return [story.text[block.start : block.end] for block in story.blocks if block.kind is Kind.BODY]


def test_steps_whose_headings_are_anchors():
    steps = [(f"Step {n}: ask the captain", line) for n, line in enumerate(SAID)]
    sections = "".join(
        f"<section><h2><a href='#s'>{head}</a></h2><p>{line}</p></section>" for head, line in steps
    )
    assert body_of(page(f"<main><h1>{TITLE}</h1>{paragraphs(SAID[:1])}{sections}</main>")) == [
        SAID[0], *(words for step in steps for words in step)]  # fmt: skip


def test_entries_that_lead_to_their_sites():
    entries = "".join(
        f"<div class='item'><h2><a href='/inn{n}'>The inn number {n} of them</a></h2><p>{line} {SAID[0]}</p></div>"
        for n, line in enumerate(SAID)
    )
    body = body_of(page(f"<article><h1>{TITLE}</h1>{paragraphs(SAID[:1])}{entries}</article>"))
    assert len(body) == 11


def test_a_list_that_begins_with_links():
    items = "".join(
        f"<li><a href='/{n}'>The book about ferries</a>, part {n}. {line}</li>" for n, line in enumerate(SAID)
    )
    assert len(body_of(page(f"<article><h1>{TITLE}</h1>{paragraphs()}<ul>{items}</ul></article>"))) == 10


def test_parts_with_a_date_each():
    parts = "".join(
        f"<div><h2>What was said on day {n}</h2><p>Updated {n} May 2025</p><p>{line}</p></div>"
        for n, line in enumerate(SAID, 1)
    )
    body = body_of(page(f"<main><h1>{TITLE}</h1><p>By Petra Lunde | 9 May 2025</p>{parts}</main>"))
    assert [line for line in body if line in SAID] == list(SAID)


def test_updates_of_a_live_page():
    updates = "".join(
        f"<article><time>{n} hours ago</time><h2>The board speaks of point {n}</h2><p>{line}</p></article>"
        for n, line in enumerate(SAID, 1)
    )
    body = body_of(page(f"<main><h1>{TITLE}</h1>{paragraphs(SAID[:2])}<div>{updates}</div></main>"))
    assert all(line in body for line in SAID)


@pytest.mark.parametrize("lines", [SAID[:1], SAID[:3], SAID])
def test_teasers_are_no_articles_and_no_part_of_one(lines):
    inner = f"<article><h1>{TITLE}</h1>{paragraphs(lines)}</article>"
    related = f"<section class='related'><h2>Related stories</h2>{RELATED}</section>"
    assert body_of(page(inner, related)) == list(lines)


def test_teasers_amid_the_body():
    inner = (
        f"{paragraphs(SAID[:2])}<section><h2>Related stories</h2>{RELATED}</section>{paragraphs(SAID[2:])}"
    )
    assert body_of(page(f"<article><h1>{TITLE}</h1>{inner}</article>")) == list(SAID)


def test_tables_code_and_quotations():
    inner = f"{paragraphs(SAID[:2])}<table><tr><td>May</td><td>214 pigs</td></tr></table><pre>sail --hourly</pre><blockquote>{SAID[2]}</blockquote>{paragraphs(SAID[3:])}"
    assert body_of(page(f"<article><h1>{TITLE}</h1>{inner}</article>")) == [
        *SAID[:2], "May", "214 pigs", "sail --hourly", *SAID[2:]]  # fmt: skip


def test_a_page_that_is_one_form():
    assert body_of(page(f"<form action='a.aspx'><div><h1>{TITLE}</h1>{paragraphs()}</div></form>")) == list(
        SAID
    )


def test_a_page_that_is_hidden_until_its_script_ran():
    assert body_of(page(f"<div style='display: none'><h1>{TITLE}</h1>{paragraphs()}</div>")) == list(SAID)


def test_paragraphs_that_are_breaks():
    assert body_of(page(f"<table><tr><td><h1>{TITLE}</h1>{'<br><br>'.join(SAID)}</td></tr></table>")) == list(
        SAID
    )


def test_anchors_beside_headings_are_no_words_of_them():
    assert body_of(
        page(f"<main><h1>{TITLE}<a class='headerlink' href='#f'>¶</a></h1>{paragraphs()}</main>")
    ) == list(SAID)


def test_readers_comments():
    readers = "".join(
        f"<li><div>Reader {n} says:</div><p>{line[::-1]}.</p></li>" for n, line in enumerate(SAID)
    )
    inner = f"<article><h1>{TITLE}</h1>{paragraphs()}</article><div id='comments'><h2>5 comments</h2><ol>{readers}</ol></div>"
    assert body_of(page(inner)) == list(SAID)


def test_a_caption_by_its_class_and_who_wrote_it():
    inner = f"{paragraphs(SAID[:2])}<div class='wp-caption'><img><p class='wp-caption-text'>The ferry lies at the quay of Halvik on a day without wind, waiting.</p></div>{paragraphs(SAID[2:])}<p>Tom Rehn is a reporter based in Ulvik.</p>"
    assert body_of(page(f"<article><h1>{TITLE}</h1>{inner}</article>")) == list(SAID)


def test_a_box_about_consent_before_it():
    box = "<div class='cc'><h2>We value your privacy</h2><p>We and our 842 partners store and access information on your device, such as cookies, to show you what you like, and to measure it.</p><button>Fine</button></div>"
    assert body_of(page(f"{box}<article><h1>{TITLE}</h1>{paragraphs()}</article>")) == list(SAID)
