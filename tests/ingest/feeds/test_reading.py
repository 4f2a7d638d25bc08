"""Bytes become a feed, or a typed error; an entry is kept whatever it lacks."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ingest.errors import IngestError, NotAFeed
from ingest.feeds.reading import MAX_ENTRIES, read_feed
from tests.ingest.feeds.conftest import fetched, item, rss

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Tram Bell</title><link href="https://bell.example/"/>
<entry><id>urn:1</id><title type="html">A &lt;b&gt;choir&lt;/b&gt;</title><link href="/choir"/>
<author><name>Oda Brandt</name></author><category term="Music"/><updated>2025-06-03T10:00:00+02:00</updated>
<source><title>Halvik Times</title></source><content type="html">&lt;p&gt;All of it.&lt;/p&gt;</content></entry></feed>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Bay News",
    "authors": [{"name": "The desk"}],
    "items": [
        {
            "id": 7,
            "url": "/cows",
            "title": "Cows",
            "content_text": "One.\n\nTwo <b>",
            "date_published": "2025-06-03",
        },
        {"id": "8", "summary": "Short.", "tags": ["ferry", 3], "author": {"name": "Ann Lee"}},
        "no item",
    ],
}
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://varnby.example/lock</loc><news:news>
<news:publication><news:name>Varnby Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-06-03T10:00:00Z</news:publication_date><news:title>Lock &amp; gates</news:title>
<news:keywords>harbour, lock</news:keywords></news:news></url><url><loc>javascript:alert(1)</loc></url></urlset>"""


def only(data, **more):
    (entry,) = read_feed(fetched(data, **more)).entries
    return entry


def test_rss():
    more = (
        "<pubDate>Tue, 03 Jun 2025 10:00:00 +0200</pubDate><category>Harbour</category><dc:creator>Ann Lee</dc:creator>"
        "<description>Short.</description><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>"
    )
    feed = read_feed(fetched(rss(item(1, more), head="<ttl>30</ttl>")))
    assert (feed.kind, feed.title, feed.home) == ("rss", "Varnby Post", "https://varnby.example/")
    assert feed.interval == timedelta(minutes=30)
    (entry,) = feed.entries
    assert (entry.guid, entry.url, entry.title) == ("id-1", "https://varnby.example/1", "Story 1")
    assert (entry.author, entry.categories) == ("Ann Lee", ("Harbour",))
    assert (entry.content, entry.says_whole, entry.text) == ("<p>All of it.</p>", True, "All of it.")
    assert entry.published.value == datetime(2025, 6, 3, 8, tzinfo=UTC)
    assert (entry.published.precision, entry.published.basis) == ("instant", "feed")


def test_atom():
    feed = read_feed(fetched(ATOM, url="https://bell.example/feed"))
    (entry,) = feed.entries
    assert (feed.kind, feed.title) == ("atom", "Tram Bell")
    assert (entry.title, entry.url, entry.author) == ("A choir", "https://bell.example/choir", "Oda Brandt")
    assert (entry.outlet, entry.categories, entry.says_whole) == ("Halvik Times", ("Music",), True)
    assert entry.published.value == datetime(2025, 6, 3, 8, tzinfo=UTC)


def test_json_feed():
    feed = read_feed(fetched(json.dumps(JSON), content_type="application/feed+json"))
    first, second = feed.entries
    assert (feed.kind, feed.title) == ("json", "Bay News")
    assert (first.guid, first.url, first.author) == ("7", "https://varnby.example/cows", "The desk")
    assert (first.content, first.says_whole) == ("<p>One.</p><p>Two &lt;b&gt;</p>", True)
    assert (first.published.value, first.published.precision) == (date(2025, 6, 3), "day")
    assert (second.author, second.categories, second.says_whole) == ("Ann Lee", ("ferry",), False)


def test_a_news_sitemap():
    feed = read_feed(fetched(SITEMAP))
    first, second = feed.entries
    assert (feed.kind, first.title, first.categories) == ("sitemap", "Lock & gates", ("harbour", "lock"))
    assert first.outlet == "Varnby Post"
    assert first.published.precision == "instant"
    assert second.url is None


def test_a_list_of_sitemaps_names_its_parts():
    data = "<sitemapindex><sitemap><loc>https://varnby.example/news.xml</loc></sitemap></sitemapindex>"
    assert read_feed(fetched(data)).parts == ("https://varnby.example/news.xml",)


def test_an_entry_is_kept_whatever_it_lacks():
    data = rss("<item><description>Words alone.</description></item>", "<item><title>Bare</title></item>")
    first, second = read_feed(fetched(data)).entries
    assert (first.title, first.url, first.guid, first.text) == (None, None, None, "Words alone.")
    assert (second.title, second.published.value) == ("Bare", None)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "mailto:a@b.example"]
)
def test_a_link_that_is_no_pages_is_left_out(link):
    assert only(rss(f"<item><title>T</title><link>{link}</link></item>")).url is None


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("&lt;script&gt;alert(1)&lt;/script&gt;The lock", "The lock"),
        ("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;The lock", "The lock"),
        ("The &lt;b&gt;lock&lt;/b&gt; opens", "The lock opens"),
        ("<![CDATA[Ice & fire: 1 < 2]]>", "Ice & fire: 1 < 2"),
        ("A List&lt;String&gt; is no tag", "A List<String> is no tag"),
        ("&lt;script&gt;alert(1)", None),
    ],
)
def test_titles_are_plain_words(written, seen):
    assert only(rss(f"<item><title>{written}</title></item>")).title == seen


@pytest.mark.parametrize(
    ("said", "value", "precision"),
    [
        ("Tue, 03 Jun 2025 10:00:00 GMT", datetime(2025, 6, 3, 10, tzinfo=UTC), "instant"),
        ("Tue, 03 Jun 2025 10:00:00 EST", datetime(2025, 6, 3, 15, tzinfo=UTC), "instant"),
        ("2025-06-03", date(2025, 6, 3), "day"),
        ("2025-06-03T23:30:00", date(2025, 6, 3), "day"),
        ("two hours ago", None, None),
    ],
)
def test_a_date_says_no_more_than_the_feed(said, value, precision):
    published = only(rss(item(1, f"<pubDate>{said}</pubDate>"))).published
    assert (published.value, published.precision, published.raw) == (value, precision, said)


def test_an_address_of_mail_is_no_author():
    assert only(rss(item(1, "<author>desk@varnby.example (Ann Lee)</author>"))).author == "Ann Lee"
    assert only(rss(item(1, "<author>desk@varnby.example</author>"))).author is None


def test_the_syndication_module_tells_the_rhythm():
    head = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
    assert read_feed(fetched(rss(head=head))).interval == timedelta(hours=6)


def test_of_a_long_feed_the_newest_are_read():
    dated = [
        item(n, f"<pubDate>{date(1990, 1, 1) + timedelta(days=n)}</pubDate>") for n in range(MAX_ENTRIES + 5)
    ]
    feed = read_feed(fetched(rss(*dated)))
    assert len(feed.entries) == MAX_ENTRIES
    assert feed.entries[0].guid == "id-5"


def test_an_empty_feed_is_a_feed():
    assert read_feed(fetched(rss())).entries == ()


def test_a_feed_under_a_wrong_charset_is_read():
    data = rss(item(1, title="Bäcker backt {}")).replace(
        'version="1.0"', 'version="1.0" encoding="iso-8859-1"', 1
    )
    assert only(data.encode("latin-1"), content_type="text/xml").title == "Bäcker backt 1"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><head><title>A page</title></head></html>",
        b"{}",
        b'{"version": 1, "items": []}',
        b"\x00" * 9,
        b"[]",
    ],
)
def test_what_is_no_feed(data):
    with pytest.raises(NotAFeed):
        read_feed(fetched(data))


def test_a_name_of_a_file_is_never_opened(tmp_path):
    path = tmp_path / "secret.xml"
    path.write_text(rss(item(1)), encoding="utf-8")
    with pytest.raises(NotAFeed):
        read_feed(fetched(str(path)))


def test_entities_are_not_followed(tmp_path):
    (tmp_path / "secret").write_text("the secret", encoding="utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{tmp_path}/secret">]>'
    for data in (rss(item(1, title="{} &e;")), SITEMAP.replace("Lock", "&e;")):
        broken = doctype + data.removeprefix('<?xml version="1.0"?>')
        assert "the secret" not in repr(read_feed(fetched(broken)))


WORDS = """<rss> <channel> <item> </item> <title> </title> <feed <entry> <urlset> <url> <loc> <link> &lt; &#xD800; &x;
<![CDATA[ ]]> <!DOCTYPE {"version": [[ http://[ \x00 <pubDate> 99999-99-99 <ttl>9e9 <?xml ü <guid> \ufeff <source>"""
PIECES = st.lists(st.sampled_from(WORDS.split()), max_size=30).map("".join)


@settings(max_examples=400, deadline=None)
@given(
    st.binary(max_size=400)
    | PIECES.map(str.encode)
    | st.text(max_size=60).map(lambda t: rss(item(1, t)).encode())
)
@example(b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 100_000)
@example(b"<rss><item><link>http://[</link></item></rss>")
def test_no_bytes_raise_anything_but_a_typed_error(data):
    for content_type, charset in (("application/xml", None), ("text/xml", "no-such-charset")):
        try:
            feed = read_feed(fetched(data, content_type=content_type, charset=charset))
        except IngestError:
            continue
        for entry in feed.entries:
            repr(entry).encode()
            assert entry.url is None or entry.url.startswith(("http://", "https://"))
