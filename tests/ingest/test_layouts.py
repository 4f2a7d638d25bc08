"""Pages that carry several stories, in layouts as they come: each story whole, with its outlet, none merged."""

from __future__ import annotations

from itertools import product

import pytest

from ingest.errors import NoArticle
from ingest.extract import extract_html
from storage.model import Kind

STORIES = (
    ("Swing bridge of Halvik closes for the winter", "Borneo Ledger",
     "The swing bridge of Halvik will close on Monday and open again in April, the harbour master said, since its bearings must be cast anew.",
     "Until then a boat will take people across every twenty minutes, and lorries must go round by the lime kiln."),
    ("Tram depot becomes a reading room", "Valley Times",
     "The old tram depot of Ossel is being turned into a reading room with four hundred seats, two of them in the cab of the last tram.",
     "It will open in June, if the roof that was ordered from the shipyard is as wide as the shipyard says it is."),
    ("Salmon climb the new ladder at night", "The Kestrel",
     "Salmon use the new ladder at Lindal only between midnight and three, a count by twelve volunteers in waders has shown this month.",
     "The volunteers now ask for a bench, a lamp and a later bus, and the council has promised them two of the three."),
)  # fmt: skip
ABOUT = {
    "bullet": "<div>{outlet} • {n} hours ago</div>",
    "spans": "<div><span>{outlet}</span><span>1{n}-04-2025</span></div>",
    "time first": "<div>{n}h · {outlet}</div>",
    "dash": "<div>May {n}, 2025 — {outlet}</div>",
    "via": "<div>via {outlet}, May {n}, 2025</div>",
    "yesterday": "<div><span>{outlet}</span> <span>Yesterday</span></div>",
    "label": "<p>Source: {outlet}</p>",
}
AROUND = {
    "section": "<section><h2>{title}</h2>{about}{body}</section>",
    "div": "<div class='s'><div class='t'>{title}</div>{about}<div>{body}</div></div>",
    "li": "<li><a href='https://o{n}.example/a'>{title}</a>{about}{body}</li>",
    "flat": "<h2>{title}</h2>{about}{body}",
    "above": "<article>{about}<h3><a href='https://o{n}.example/a'>{title}</a></h3>{body}</article>",
    "table": "<table><tr><td><b>{title}</b>{about}{body}</td></tr></table>",
    "deep": "<div class='row'><div class='col'><div class='card'><h5>{title}</h5>{about}{body}</div></div></div>",
}  # fmt: skip


def told(markup):
    found = []
    for story in extract_html(markup, "https://pigeon.example/today").stories:
        body = [story.text[block.start : block.end] for block in story.blocks if block.kind is Kind.BODY]
        found.append((story.particulars.title, story.particulars.outlet, *body))
    return found


def page(inner, site="Daily Pigeon"):
    return (
        f"<html><head><title>{site}</title><meta property='og:site_name' content='{site}'></head>"
        f"<body><div class='top'><a href='/'>Home</a><a href='/w'>World</a></div>{inner}<div>© 2025 {site}</div></body></html>"
    )


@pytest.mark.parametrize(("about", "around"), [*product(ABOUT, AROUND)])
def test_every_story_of_a_page(about, around):
    cards = [
        AROUND[around].format(
            title=title,
            about=ABOUT[about].format(outlet=outlet, n=n),
            body="".join(f"<p>{line}</p>" for line in body),
            n=n,
        )
        for n, (title, outlet, *body) in enumerate(STORIES, 1)
    ]
    inner = f"<ul>{''.join(cards)}</ul>" if around == "li" else "".join(cards)
    assert told(page(inner)) == list(STORIES)


@pytest.mark.parametrize("name", ["outlet", "source", "publisher"])
def test_an_outlet_that_a_class_names(name):
    cards = "".join(
        f"<div class='c'><h3>{title}</h3><div class='{name}'>{outlet}</div><p>{first}</p><p>{last}</p></div>"
        for title, outlet, first, last in STORIES
    )
    assert told(page(cards)) == list(STORIES)


def blog(body_of, dated):
    day = "<p class='date'>May 3, 2025</p>" if dated else ""
    posts = "".join(
        f"<div class='post'><h2><a href='/p{n}'>{title}</a></h2>{day}{body_of(body)}</div>"
        for n, (title, _, *body) in enumerate(STORIES)
    )
    return page(f"<h1><a href='/'>The Weir Blog</a></h1>{posts}", "The Weir Blog")


@pytest.mark.parametrize("dated", [True, False])
def test_the_posts_of_a_blogs_first_page(dated):
    found = told(blog(lambda body: "".join(f"<p>{line}</p>" for line in body), dated))
    assert found == [(title, "The Weir Blog", *body) for title, _, *body in STORIES]


@pytest.mark.parametrize("dated", [True, False])
def test_short_posts_where_there_is_nothing_else(dated):
    found = told(blog(lambda body: f"<p>{' '.join(body)}</p>", dated))
    assert [title for title, *_ in found] == [title for title, *_ in STORIES]


@pytest.mark.parametrize("end", ["…</p>", "</p><a href='/p'>Read more</a>", " [...]</p>"])
def test_beginnings_alone_are_no_articles(end):
    with pytest.raises(NoArticle):
        told(blog(lambda body: f"<p>{body[0]}{end}", dated=True))
