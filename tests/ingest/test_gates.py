"""What a site sends instead of an article is an error with its reason, never an article."""

from __future__ import annotations

import pytest

from ingest.errors import ArticleLost, Gate, NoArticle
from ingest.extract import extract_html
from ingest.model import Image

LINES = (
    "The weather station on the roof of the school at Tidewell has measured rain since 1911, and never snow.",
    "Its keeper, the physics teacher, climbs up every morning at seven and writes the figure into a blue book.",
    "The book is full now, and the town is asked to choose the colour of the next one before the summer.",
)
BODY = "".join(f"<p>{line}</p>" for line in LINES)
TITLE = "Blue book of the rain is full"
COOKIES = "<p>We use cookies and similar tools to show you the pages that you asked for. You may accept all cookies now or manage your preferences.</p>"


def page(inner, head=""):
    return f"<html><head><title>{TITLE}</title>{head}</head><body>{inner}</body></html>"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<html><head><title>Just a moment...</title></head><body><h1>tidewell.example</h1><p>Checking if the site connection is secure. This may take some seconds.</p></body></html>", "human"),
        (page("<h1>Are you a robot?</h1><p>We have seen unusual traffic from your network. Please verify you are a human to go on to the page.</p>"), "human"),
        (page("<div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript>"), "javascript"),
        (page("<p>Please enable JavaScript in your browser to read this page, and then load the page once more, please.</p>"), "javascript"),
        (page(f"<h1>Before you continue</h1>{COOKIES}<button>Accept</button>"), "consent"),
    ],
)  # fmt: skip
def test_a_gate(markup, reason):
    with pytest.raises(Gate) as caught:
        extract_html(markup)
    assert caught.value.details == {"reason": reason}


def test_a_short_article_beside_a_request_is_an_article():
    (story,) = extract_html(
        page(f"<div class='cc'>{COOKIES}</div><article><h1>{TITLE}</h1>{BODY}</article>")
    ).stories
    assert story.particulars.title == TITLE
    assert "cookies" not in story.text


def test_a_large_page_without_text_has_lost_it():
    with pytest.raises(ArticleLost) as caught:
        extract_html(page(f"<div data-state='{'x' * 50_000}'></div><script>{'y();' * 20_000}</script>"))
    assert caught.value.details["kilobytes"] > 100


def test_a_small_page_without_text_has_none():
    with pytest.raises(NoArticle):
        extract_html(page("<ul><li>Home</li><li>Search</li></ul>"))


@pytest.mark.parametrize(
    ("head", "after"),
    [
        ("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": \"False\"}</script>", ""),
        ("<meta property='article:content_tier' content='locked'>", ""),
        ("", "<div>Subscribe to continue reading</div>"),
    ],
)  # fmt: skip
def test_the_rest_of_a_paid_article_is_told_as_left_out(head, after):
    split = extract_html(page(f"<article><h1>{TITLE}</h1>{BODY}</article>{after}", head))
    assert [dropped.reason for dropped in split.dropped] == ["paywalled"]
    assert "Subscribe" not in split.stories[0].text


def test_a_free_article_leaves_nothing_out():
    assert extract_html(page(f"<article><h1>{TITLE}</h1>{BODY}</article>")).dropped == ()


FIGURE = "<figure><img src='/pics/book-640.jpg' alt='A blue book'><figcaption>The book on its shelf.</figcaption></figure>"


@pytest.mark.parametrize(
    ("head", "inner", "image"),
    [
        ("", "", None),
        ("", FIGURE, Image("https://rain.example/pics/book-640.jpg", "The book on its shelf.", "A blue book")),
        ("<meta property='og:image' content='https://rain.example/x.jpg'>", FIGURE, Image("https://rain.example/x.jpg")),
        ("<meta property='og:image' content='https://cdn.example/book-640.jpg'>", FIGURE, Image("https://rain.example/pics/book-640.jpg", "The book on its shelf.", "A blue book")),
        ("", "<figure><img src='data:image/gif;base64,R0' data-src='https://rain.example/b.jpg'></figure>", Image("https://rain.example/b.jpg")),
        ("", "<figure><img src='javascript:alert(1)'></figure>", None),
    ],
)  # fmt: skip
def test_the_picture_of_an_article(head, inner, image):
    markup = page(f"<article><h1>{TITLE}</h1>{inner}{BODY}</article>", head)
    known = extract_html(markup, "https://rain.example/book").stories[0].particulars
    assert (known.image, known.image_caption) == (image and image.url, image and (image.caption or image.alt))


@pytest.mark.parametrize(("said", "settled"), [("en", "en"), ("de", "en"), ("", "en")])
def test_a_long_text_tells_its_language_itself(said, settled):
    markup = page(f"<article><h1>{TITLE}</h1>{BODY}</article>").replace("<html>", f"<html lang='{said}'>")
    assert extract_html(markup).stories[0].particulars.language == settled


def test_languages_that_are_close_are_told_by_the_page():
    text = "Stesen cuaca di atas bumbung sekolah itu telah mengukur hujan sejak tahun 1911 dan buku birunya kini sudah penuh. "
    for said in ("ms", "id"):
        markup = f"<html lang='{said}'><body><h1>Buku hujan sudah penuh</h1><p>{text}</p><p>{text[::1]}Guru itu naik setiap pagi.</p></body></html>"
        assert extract_html(markup).stories[0].particulars.language == said


@pytest.mark.parametrize(
    "title",
    [
        "404", "404 Not Found", "Error 404: Page not found", "Page not found | Tidewell Post",
        "Sorry, this page could not be found", "The article you are looking for is no longer available",
        "Oops! That page can't be found.", "Página no encontrada - El Faro", "Halaman tidak ditemukan",
        "Laman tidak dijumpai", "Seite nicht gefunden", "Page introuvable", "Страница не найдена", "页面不存在",
        "お探しのページが見つかりません", "Página não encontrada", "Pagina non trovata",
    ],
)  # fmt: skip
def test_a_page_that_says_there_is_none(title):
    told = "<p>The page may have moved, or its address may be wrong. Please try our search instead.</p>"
    latest = "".join(f"<li><a href='/{n}'>{TITLE} for year {n}</a></li>" for n in range(90))
    with pytest.raises(Gate) as caught:
        extract_html(
            f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{told}{told}<ul>{latest}</ul></body></html>"
        )
    assert caught.value.is_missing


@pytest.mark.parametrize(
    "title",
    [
        "404 houses of Tidewell have no water", "Wreck not found after a week of search", "Missing page of the blue book is found",
        "Page not found: how an error got its number, and why the weather station at Tidewell loves it",
    ],
)  # fmt: skip
def test_an_article_about_what_is_missing(title):
    (story,) = extract_html(
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{BODY}</article></body></html>"
    ).stories
    assert story.particulars.title == title
