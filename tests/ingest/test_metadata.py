"""Title, author and date as pages tell them, and nothing where they tell nothing."""

from __future__ import annotations

import json

import pytest

from ingest.extract import extract_html

TITLE = "The lamp of Ellan burns again"
BODY = "".join(
    f"<p>{line}</p>"
    for line in (
        "The lamp of the lighthouse at Ellan burned again on Saturday night, after forty years of darkness.",
        "About three hundred people watched from the mole, where the brass band of the town played.",
        "It will be lit from dusk to midnight until the autumn, and then the council wants to count the moths.",
    )
)


def told(head="", *, heading=f"<h1>{TITLE}</h1>", below="", after="", window=f"{TITLE} | Ellan Post"):
    markup = (
        f"<html lang='en'><head><title>{window}</title><meta property='og:site_name' content='Ellan Post'>{head}</head>"
        f"<body><article>{heading}{below}{BODY}</article>{after}</body></html>"
    )
    return extract_html(markup, "https://post.example/lamp").stories[0].particulars


def linked(**said):
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE} | said
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


class TestTitle:
    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"window": f"Ellan Post: {TITLE}"},
            {"window": f"{TITLE} - News - Ellan Post", "heading": f"<h1>Ellan Post</h1><h2>{TITLE}</h2>"},
            {"head": f"<meta property='og:title' content='{TITLE} | Ellan Post'>", "heading": ""},
            {
                "head": f"<meta property='og:title' content='{TITLE} &#8211; Ellan Post'>",
                "heading": "<h1>Culture</h1>",
            },
            {"head": linked(headline="Lamp of Ellan burns again"), "window": "Ellan Post"},
            {"heading": f"<h1>Most read</h1><h1>{TITLE}</h1>"},
        ],
    )
    def test_the_heading_without_the_site(self, given):
        assert told(**given).title == TITLE

    def test_a_dash_within_it_stays(self):
        title = "Ellan – a town of lamps"
        assert told(heading=f"<h1>{title}</h1>", window=f"{title} | Ellan Post").title == title


class TestAuthor:
    @pytest.mark.parametrize(
        "given",
        [
            {"head": linked(author={"@type": "Person", "name": "Ida Brandt"})},
            {"head": linked(author=[{"name": "By Ida Brandt"}])},
            {"head": linked(author="Ida Brandt, Staff Writer")},
            {"head": "<meta name='author' content='By Ida Brandt'>"},
            {
                "head": "<meta name='author' content='Ellan Post'>",
                "below": "<div class='byline'>By <a href='/i'>Ida Brandt</a></div>",
            },
            {"below": "<p>By <a rel='author' href='/ida'>Ida Brandt</a>, March 5, 2024</p>"},
            {"below": "<span itemprop='author' itemscope><span itemprop='name'>Ida Brandt</span></span>"},
            {"below": "<div class='article-author'>Ida Brandt | Reporter</div>"},
            {"below": "<p>By Ida Brandt</p>"},
        ],
    )
    def test_the_name_alone(self, given):
        assert told(**given).author == "Ida Brandt"

    def test_a_reference_within_the_graph(self):
        graph = [
            {
                "@type": "NewsArticle",
                "headline": TITLE,
                "author": {"@id": "#ida"},
                "datePublished": "2024-03-05T09:00:00+00:00",
            },
            {"@type": "Person", "@id": "#ida", "name": "Ida Brandt"},
        ]
        known = told(f"<script type='application/ld+json'>{json.dumps({'@graph': graph})}</script>")
        assert known.author == "Ida Brandt"
        assert known.published.basis == "json-ld"

    def test_several(self):
        assert (
            told(linked(author=[{"name": "Ida Brandt"}, {"name": "Tom Rehn"}])).author
            == "Ida Brandt, Tom Rehn"
        )
        assert (
            told(below="<div class='byline'>By Ida Brandt and Tom Rehn</div>").author
            == "Ida Brandt, Tom Rehn"
        )

    @pytest.mark.parametrize(
        "given",
        [
            {},
            {
                "head": linked(
                    author={"@type": "Organization", "name": "Ellan Post"}, publisher={"name": "Ellan Post"}
                )
            },
            {"head": "<meta name='author' content='admin'>"},
            {"head": "<meta name='author' content='https://social.example/post'>"},
            {"after": "<aside><p class='author'>Tom Rehn</p></aside>"},
            {"after": "<div class='comments'><p class='comment-author'>Olga</p></div>"},
        ],
    )
    def test_nobody_where_nobody_is_named(self, given):
        assert told(**given).author is None


class TestDate:
    @pytest.mark.parametrize(
        ("given", "basis"),
        [
            ({"head": linked(datePublished="2024-03-05T09:00:00Z")}, "json-ld"),
            ({"head": "<script type='application/ld+json'>" + json.dumps({"@type": "WebPage", "mainEntity": {"@type": "Article", "datePublished": "2024-03-05"}}) + "</script>"}, "json-ld"),
            ({"head": "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2024-03-05\",}</script>"}, "json-ld"),
            ({"head": "<meta property='article:published_time' content='2024-03-05T09:00:00+00:00'>"}, "meta"),
            ({"head": "<meta name='DC.date.issued' content='2024-03-05'>"}, "meta"),
            ({"below": "<time datetime='2024-03-05'>5 March</time>"}, "time"),
            ({"below": "<span itemprop='datePublished' content='2024-03-05'>5 March</span>"}, "time"),
            ({"below": "<div>Published 5 March 2024</div>"}, "card"),
            ({"heading": f"<div>March 5, 2024</div><h1>{TITLE}</h1>"}, "card"),
        ],
    )  # fmt: skip
    def test_the_day_and_where_it_was_found(self, given, basis):
        known = told(**given)
        assert known.published.value is not None
        assert known.published.value.isoformat()[:10] == "2024-03-05"
        assert known.published.basis == basis

    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"after": "<footer>© 2021 Ellan Post, 5 May 2021</footer>"},
            {
                "after": "<aside><article><h3>Moths</h3><time datetime='2022-01-02'>2 January</time></article></aside>"
            },
            {"after": "<ul><li class='comment'><time datetime='2022-01-02'>2 January</time> Nice</li></ul>"},
            {"head": "<meta property='article:modified_time' content='2024-03-05'>"},
            {"below": "<p>Updated <time class='updated' datetime='2024-03-05'>5 March</time></p>"},
            {"head": linked(datePublished="")},
        ],
    )
    def test_none_is_invented(self, given):
        assert told(**given).published.value is None


def test_of_several_articles_the_pages_own():
    said = [
        {"@type": "NewsArticle", "headline": "Another one", "author": {"name": "Tom Rehn"}},
        {"@type": "NewsArticle", "headline": TITLE, "author": {"name": "Ida Brandt"}},
    ]
    assert told(f"<script type='application/ld+json'>{json.dumps(said)}</script>").author == "Ida Brandt"


def test_articles_of_a_list_are_other_pages():
    item = {
        "@type": "ListItem",
        "item": {"@type": "NewsArticle", "headline": "Another one", "datePublished": "2020-01-01"},
    }
    known = told(
        f"<script type='application/ld+json'>{json.dumps({'@type': 'ItemList', 'itemListElement': [item]})}</script>"
    )
    assert known.published.value is None
    assert known.title == TITLE
