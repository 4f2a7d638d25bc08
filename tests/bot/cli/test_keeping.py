"""Refreshing, history, latest and the same wire text, as a person types them."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager

import pytest

from tests.bot.varnby import BODY, page
from tests.fake_site import fake_site

EDITED = [words.replace("48", "53") for words in BODY]


@contextmanager
def site_beside():
    """A site in a thread of its own: the command has the event loop of this one."""
    ready, told, site = threading.Event(), [], None

    async def serve():
        async with fake_site() as site:
            done = asyncio.Event()
            told.extend((site, asyncio.get_running_loop(), done))
            ready.set()
            await done.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    ready.wait()
    site, loop, done = told
    yield site
    loop.call_soon_threadsafe(done.set)
    thread.join()


@pytest.fixture
def site(tmp_path):
    with site_beside() as site:
        (tmp_path / "config.toml").write_text(
            f'[fetch]\nallow_private = ["{site.place}"]\n', encoding="utf-8"
        )
        yield site


def write(tmp_path, name, *paragraphs):
    path = tmp_path / name
    path.write_text("\n\n".join(["# The lock of Old Varnby opens again", *paragraphs]), encoding="utf-8")
    return path


def test_a_page_is_fetched_again_and_its_history_told(verbatim, site):
    assert verbatim("add", site.page("/lock", page())).status == 0
    assert verbatim("articles", "refresh", 1, "--json").json[0]["status"] == "unchanged"
    site.page("/lock", page(*EDITED))
    done = verbatim("articles", "refresh", "--all", "--json")
    assert [(told["id"], told["status"], told["version"]) for told in done.json] == [(1, "updated", 2)]
    first, second = verbatim("articles", "history", 1, "--json").json
    assert (first["version"], first["changes"]) == (1, [])
    (change,) = second["changes"]
    assert change["kind"] == "changed"
    assert "48 million" in change["before"]
    assert "53 million" in change["after"]
    out = verbatim("articles", "history", 1).out
    assert "Version 2: one sentence changed." in out
    assert "- Repairs cost 48 million crowns." in out
    assert "version 2" in verbatim("ask", "How much did the repairs of the lock cost?").out


def test_a_page_that_is_gone_is_told_wherever_its_article_is(verbatim, site):
    verbatim("add", site.page("/lock", page()))
    site.page("/lock", "gone", status=410)
    done = verbatim("articles", "refresh", 1)
    assert done.status == 0
    assert "page gone, text kept" in done.out
    for command in (("articles", "show", 1), ("articles", "list"), ("ask", "How much did the repairs cost?")):
        assert "page gone since" in verbatim(*command).out
    assert verbatim("articles", "show", 1, "--json").json["gone_at"]


def test_what_can_not_be_refreshed_is_told(verbatim, tmp_path):
    verbatim("add", write(tmp_path, "lock.md", *BODY))
    done = verbatim("articles", "refresh", 1)
    assert (done.status, done.out.strip()) == (1, "")
    assert "without an address" in done.err
    assert verbatim("articles", "refresh", 1, "--json").json[0]["status"] == "failed"
    assert verbatim("articles", "refresh", "--all", "--json").json == []
    assert verbatim("articles", "refresh").status == 2
    assert verbatim("articles", "refresh", 1, "--all").status == 2
    assert verbatim("articles", "refresh", 9).status == 1


def test_the_same_wire_text_is_named(verbatim, tmp_path):
    path = write(tmp_path, "lock.md", *BODY)
    for outlet in ("The Star", "Borneo Post", "Malaysian Reserve"):
        verbatim("add", path, "--outlet", outlet)
    shown = verbatim("articles", "show", 2, "--json").json
    assert [(told["id"], told["outlet"]) for told in shown["same_wire"]] == [
        (1, "The Star"),
        (3, "Malaysian Reserve"),
    ]
    assert "The Star, Malaysian Reserve" in verbatim("articles", "show", 2).out
    assert "same wire text in 3 outlets" in verbatim("ask", "How much did the repairs cost?").out


def test_latest_says_what_each_is_placed_by(verbatim, tmp_path):
    verbatim("add", write(tmp_path, "one.md", *BODY), "--outlet", "The Star", "--date", "2025-04-25")
    verbatim("add", write(tmp_path, "two.md", *EDITED), "--outlet", "Borneo Post")
    told = verbatim("latest", 2, "--json").json
    assert [(one["outlet"], one["by"]) for one in told] == [
        ("Borneo Post", "added"),
        ("The Star", "published"),
    ]
    assert told[1]["when"] == "2025-04-25"
    out = verbatim("latest", 2).out
    assert "published 25 April 2025" in out
    assert "date not given" in out
    by_arrival = verbatim("latest", 2, "--basis", "added", "--json").json
    assert {one["by"] for one in by_arrival} == {"added"}


def test_latest_fetches_again_first_where_it_is_asked_to(verbatim, site):
    verbatim("add", site.page("/lock", page()))
    site.page("/lock", page(*EDITED))
    assert verbatim("latest", "--json").json[0]["version"] == 1
    assert verbatim("latest", "--refresh", "--json").json[0]["version"] == 2
    site.page("/lock", "oops", status=500)
    done = verbatim("latest", "--refresh", "--json")
    assert (done.status, done.json[0]["version"]) == (0, 2)
    assert "shown as stored" in done.err
