"""`verbatim feeds`, as a person runs it, against a site on this machine."""

from __future__ import annotations

import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PROSE = (
    "Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday morning. "
    "Repairs of gate number {} cost 4{} million crowns, twice as much as the council of the town had planned for them."
)
OPML = "<opml><body><outline xmlUrl='https://varnby.example/feed'/><outline xmlUrl='https://bell.example/'/></body></opml>"


class Answers(BaseHTTPRequestHandler):
    def __init__(self, pages, *arguments):
        self.pages = pages
        super().__init__(*arguments)

    def do_GET(self):
        status, kind, body = self.pages.get(self.path, (404, "text/plain", "no such page"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


class Paper:
    """A site whose feed lists its articles; each call of the program runs beside it."""

    def __init__(self, port):
        self.pages, self.root = {}, f"http://127.0.0.1:{port}"
        self.feed = f"{self.root}/feed"

    def publish(self, *numbers, category="Harbour"):
        items = "".join(
            f"<item><title>Gate {n}</title><link>{self.root}/{n}</link><guid>{n}</guid><category>{category}</category></item>"
            for n in numbers
        )
        title = "<title>Varnby Post</title>"
        self.pages["/feed"] = (200, "text/xml", f"<rss version='2.0'><channel>{title}{items}</channel></rss>")
        for n in numbers:
            words = (
                f"<html><body><article><h1>Gate {n}</h1><p>{PROSE.format(n, n)}</p></article></body></html>"
            )
            self.pages[f"/{n}"] = (200, "text/html", words)


@pytest.fixture
def paper(tmp_path, monkeypatch):
    pages = {}
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Answers, pages)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        paper = Paper(server.server_port)
        paper.pages = pages
        (tmp_path / "config.toml").write_text(
            f'[fetch]\nallow_private = ["127.0.0.1:{server.server_port}"]\n'
        )
        paper.publish(1, 2)
        yield paper
        server.shutdown()
        thread.join()


@pytest.fixture
def following(verbatim, paper):
    assert verbatim("feeds", "add", paper.feed, "--json").json["status"] == "added"
    return verbatim


def test_a_feed_from_its_address_to_an_answer(verbatim, paper):
    added = verbatim("feeds", "add", paper.feed, "--json").json
    assert (added["id"], added["title"], added["state"]) == (1, "Varnby Post", "active")
    assert (added["first_poll"]["entries"], added["first_poll"]["added"]) == (2, 0)
    assert verbatim("articles", "list", "--json").json == []
    paper.publish(3, 2, 1)
    (polled,) = verbatim("feeds", "poll", "--all", "--json").json
    assert (polled["status"], polled["added"], polled["articles"]) == ("polled", 1, [1])
    answer = verbatim("ask", "How much did the repairs of gate number 3 cost?", "--json").json
    assert (answer["quotes"][0]["outlet"], answer["quotes"][0]["url"]) == ("Varnby Post", f"{paper.root}/3")


def test_an_entry_without_a_readable_article_is_told(following, paper):
    paper.publish(3, 2, 1)
    paper.pages["/3"] = (404, "text/plain", "no such page")
    (polled,) = following("feeds", "poll", 1, "--json").json
    assert (polled["status"], polled["failed"]) == ("polled", 1)
    assert "There is no page" in polled["unreadable"][0]["error"]
    assert following("feeds", "poll", 1, "--json").json[0]["status"] == "unchanged"


def test_backfill_takes_the_newest(verbatim, paper):
    assert verbatim("feeds", "add", paper.feed, "--backfill", 1, "--json").json["first_poll"]["added"] == 1
    assert verbatim("feeds", "add", paper.feed, "--backfill", 51).status == 2


def test_a_feed_that_is_followed_is_not_followed_twice(following, paper):
    assert following("feeds", "add", paper.feed, "--json").json["status"] == "known"
    assert "followed already" in following("feeds", "add", paper.feed).out
    assert len(following("feeds", "list", "--json").json) == 1


def test_a_feed_that_is_not_due_is_not_asked_but_by_its_number(following, paper):
    assert following("feeds", "poll", "--json").json == []
    assert "--all" in following("feeds", "poll").out
    assert following("feeds", "poll", 1, "--json").json[0]["status"] == "unchanged"


def test_a_feed_that_fails_is_told_in_a_sentence(following, paper):
    paper.pages["/feed"] = (500, "text/plain", "broken")
    polled = following("feeds", "poll", 1)
    assert polled.status == 1
    assert "answered 500" in polled.err
    (listed,) = following("feeds", "list", "--json").json
    assert (listed["failures"], listed["error_code"], listed["state"]) == (1, "http_status", "active")
    assert listed["failing_since"] is not None
    shown = following("feeds", "list")
    assert "failing since" in shown.out
    assert "answered 500" in shown.err


def test_a_feed_that_is_gone_says_so_and_can_be_resumed(following, paper):
    paper.pages["/feed"] = (410, "text/plain", "gone")
    assert "gone for good" in following("feeds", "poll", 1).out
    (listed,) = following("feeds", "list", "--json").json
    assert (listed["state"], listed["notice"]) == ("gone", {"kind": "gone", "days": 0})
    assert following("feeds", "poll", "--all", "--json").json == []
    paper.publish(1)
    assert following("feeds", "pause", 1, "--resume", "--json").json["state"] == "active"
    assert following("feeds", "poll", "--json").json[0]["status"] == "polled"


def test_a_paused_feed_is_not_asked(following):
    assert following("feeds", "pause", 1, "--json").json["state"] == "paused"
    assert following("feeds", "poll", "--all", "--json").json == []


def test_a_filter_and_what_it_would_take(following, paper):
    assert "Everything" in following("feeds", "filter", 1).out
    tried = following("feeds", "preview", 1, "--only", "gate 2", "--json").json
    assert [(row["title"], row["taken"], row["reason"], row["seen"]) for row in tried] == [
        ("Gate 1", False, "missing", True),
        ("Gate 2", True, "included", True),
    ]
    chosen = following("feeds", "filter", 1, "--only", "category:Ships", "--not", "gate 9", "--json").json[
        "filter"
    ]
    assert chosen["include"] == {"words": [], "authors": [], "categories": ["Ships"]}
    assert "category: Ships" in following("feeds", "filter", 1).out
    paper.publish(3, 2, 1)
    assert following("feeds", "poll", 1, "--json").json[0]["filtered"] == 1
    shown = following("feeds", "preview", 1).out
    assert "lacks the category" in shown
    assert following("feeds", "filter", 1, "--clear", "--json").json["filter"]["include"]["categories"] == []


def test_a_preview_of_a_feed_that_is_not_followed_stores_nothing(verbatim, paper):
    rows = verbatim("feeds", "preview", paper.feed, "--not", "author:Ann", "--json").json
    assert [(row["taken"], row["seen"], row["url"]) for row in rows] == [
        (True, False, f"{paper.root}/1"),
        (True, False, f"{paper.root}/2"),
    ]
    assert verbatim("feeds", "list", "--json").json == []


def test_lists_of_feeds_come_and_go(verbatim, tmp_path):
    file = tmp_path / "feeds.opml"
    file.write_text(OPML, encoding="utf-8")
    assert [row["status"] for row in verbatim("feeds", "import", file, "--json").json] == ["added", "added"]
    again = verbatim("feeds", "import", "-", stdin=verbatim("feeds", "export").out)
    assert "0 feeds are followed from now on, 2 were already" in again.out
    assert "https://bell.example/" in verbatim("feeds", "list").out


def test_a_removed_feed_leaves_its_articles(verbatim, paper):
    verbatim("feeds", "add", paper.feed, "--backfill", 2)
    assert verbatim("feeds", "remove", 1, "--json").json["status"] == "removed"
    assert len(verbatim("articles", "list", "--json").json) == 2
    assert verbatim("feeds", "list", "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("poll", 9), 1, "no feed 9"),
        (("remove", 9), 1, "no feed 9"),
        (("pause", 9), 1, "no feed 9"),
        (("filter", 9, "--only", "x"), 1, "no feed 9"),
        (("preview", 9), 1, "no feed 9"),
        (("import", "missing.opml"), 1, "missing.opml can't be read"),
        (("add", "javascript:alert(1)"), 1, "is no web page's address"),
        (("add",), 2, ""),
        (("remove", "one"), 2, ""),
    ],
)
def test_what_goes_wrong_is_told(verbatim, arguments, status, told):
    done = verbatim("feeds", *arguments)
    assert done.status == status
    assert told in done.err


def test_a_page_without_a_feed_is_told(verbatim, paper):
    paper.pages["/"] = (200, "text/html", "<html><body><p>Hello</p></body></html>")
    del paper.pages["/feed"]
    done = verbatim("feeds", "add", f"{paper.root}/")
    assert done.status == 1
    assert "No feed was found" in done.err
