"""Articles of many parts, which look like several stories and are one: they stay whole."""

from __future__ import annotations

import pytest

from ingest.extract import extract_html
from ingest.stories import split_text

TITLE = "Nine days on the coast road of Marl"
LEAD = "The coast road of Marl runs for ninety miles past three harbours and one customs house, and nobody who lives on it has ever gone from one end to the other in one go."
PARTS = (
    ("The ferry that waits for nobody", "Ferries cross to the old customs house twice a day, and the skipper says that he has waited for a passenger only once, when it was his mother with a cake."),
    ("A bakery open by night alone", "The bakery behind the customs house opens at midnight and closes at five, because its baker sleeps by day and sees no reason for the town not to do likewise."),
    ("Where the tide keeps the books", "The harbour's accounts have been written on a slate below the high water mark since 1871, and whatever is still legible after a month is held to be owed."),
)  # fmt: skip
FORMS = {
    "links to other sites": "<h2><a href='https://place{n}.example/'>{title}</a></h2><p>{body}</p>",
    "places and days": "<h2>{title}</h2><p><em>Day {n}</em></p><p>{body}</p>",
    "hours": "<h3>1{n}:05</h3><h4>{title}</h4><p>{body}</p>",
    "hours on the line": "<p><b>1{n}:05 {title}</b></p><p>{body}</p>",
    "numbers": "<h2>{n}. {title}</h2><p>{body}</p>",
    "bold subheads": "<p><strong>{title}</strong></p><p>{body}</p>",
    "pictures with sources": "<h2>{title}</h2><figure><img src='/{n}.jpg'><figcaption>The road at mile {n}. Photo: Marl archive</figcaption></figure><p>{body}</p>",
    "questions": "<h3>{title}?</h3><p>{body}</p>",
    "links to its own pages": "<h2><a href='/part/{n}'>{title}</a></h2><p>{body}</p>",
    "logos": "<h2>{title}</h2><img class='icon' alt='Place {n}' src='/icon{n}.png'><p>{body}</p>",
    "links on": "<h2>{title}</h2><p>{body}</p><p><a href='/more/{n}'>Read more about it</a></p>",
    "a table": "<table><tr><th>{title}</th></tr><tr><td>{body}</td></tr></table>",
}
FIRST = {"own": "<p>{lead}</p>", "short": "<p>Notes of a walker.</p>"}


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("form", FORMS)
def test_one_article_of_parts(form, first):
    parts = "".join(
        FORMS[form].format(n=n, title=title, body=body) for n, (title, body) in enumerate(PARTS, 1)
    )
    lead = FIRST[first].format(lead=LEAD)
    page = (
        f"<html><head><title>{TITLE} - Marl Quarterly</title><meta property='og:site_name' content='Marl Quarterly'>"
        f"<meta property='og:type' content='article'></head><body><article><h1>{TITLE}</h1>"
        f"<p class='by'>By Nora Quill, 3 May 2025</p>{lead}{parts}</article></body></html>"
    )
    stories = extract_html(page, "https://marl.example/walk").stories
    assert [story.particulars.title for story in stories] == [TITLE]
    assert all(body in stories[0].text for _, body in PARTS)
    assert stories[0].particulars.outlet == "Marl Quarterly"


TEXTS = {
    "subheads": "{title}\n\n{body}\n\n",
    "numbers": "{n}. {title}\n\n{body}\n\n",
    "Markdown": "## {title}\n\n{body}\n\n",
}


@pytest.mark.parametrize("form", TEXTS)
def test_one_text_of_parts(form):
    parts = "".join(
        TEXTS[form].format(n=n, title=title, body=body) for n, (title, body) in enumerate(PARTS, 1)
    )
    (story,) = split_text(f"# {TITLE}\n\nBy Nora Quill\n3 May 2025\n\n{LEAD}\n\n{parts}").stories
    assert story.particulars.title == TITLE
    assert all(body in story.text for _, body in PARTS)
