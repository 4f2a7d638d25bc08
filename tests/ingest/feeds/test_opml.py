"""Lists of feeds, from other programs and for them."""

from __future__ import annotations

import pytest

from ingest.errors import NotOpml, TooManyFeeds
from ingest.feeds.model import Candidate
from ingest.feeds.opml import MAX_FEEDS, read_opml, write_opml

OPML = b"""<?xml version="1.0"?><opml version="1.0"><head/><body><outline text="Folder">
<outline type="rss" text="Varnby Post" xmlUrl="https://varnby.example/feed?a=1&amp;b=2"/>
<outline text="Twice" xmlurl="https://varnby.example/feed?a=1&amp;b=2"/>
<outline text="Evil" xmlUrl="javascript:alert(1)"/></outline><outline xmlUrl="http://bell.example/rss"/></body></opml>"""


def test_feeds_are_found_in_folders_and_once_each():
    assert read_opml("feeds.opml", OPML) == (
        Candidate("https://varnby.example/feed?a=1&b=2", "Varnby Post"),
        Candidate("http://bell.example/rss", None),
    )


def test_what_is_written_can_be_read():
    feeds = (
        Candidate("https://a.example/?x=1&y=<2>", 'A "quoted" & <odd> name'),
        Candidate("https://b.example/", "B"),
    )
    written = write_opml(feeds, "Feeds")
    assert [one.title for one in read_opml("x", written.encode())] == [one.title for one in feeds]
    assert (
        read_opml("x", write_opml(read_opml("x", OPML), "Feeds").encode())[0].url
        == read_opml("x", OPML)[0].url
    )


@pytest.mark.parametrize("data", [b"", b"<opml/>", b"<html/>", b"\x00", b"<opml>" * 50_000, b"words"])
def test_what_lists_no_feeds(data):
    with pytest.raises(NotOpml) as told:
        read_opml("list.xml", data)
    assert told.value.details == {"name": "list.xml"}


def test_a_list_longer_than_anybody_follows_is_refused():
    lines = "".join(f"<outline type='rss' xmlUrl='https://a.example/{n}'/>" for n in range(MAX_FEEDS + 1))
    with pytest.raises(TooManyFeeds) as told:
        read_opml("a.opml", f"<opml><body>{lines}</body></opml>".encode())
    assert told.value.details == {"name": "a.opml", "limit": MAX_FEEDS}
