"""Every method of every repository against a database that another program holds."""

from __future__ import annotations

import inspect
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.database import Database, Store
from storage.errors import DatabaseBusy
from storage.feed_model import Feed, FeedChannel, KeptEntry
from storage.model import Article, Block, Kind, Manifest, Page, Particulars
from storage.question_model import Coverage, KeptQuestion, Subscription
from tests.storage.saved import NOW, save

PAGE = Page("https://a.example/", "digest", "text")
STORY = (Particulars("New"), "New", (Block(Kind.BODY, 0, 3),), b"segment", PAGE, NOW)
ARTICLE = Article(1, 1, Particulars("New"), 3, 0, NOW)
FEED = Feed(1, "https://a.example/feed", "active", NOW, NOW)
ASKED = KeptQuestion("Why?", "Why?", "none", 0.0, NOW, "ab12")
ENTRY = KeptEntry("key", None, "digest", "seen")
READING = {
    "libraries.get": ("local",),
    "libraries.all": (),
    "libraries.file_problems": (),
    "libraries.statistics": ("LIBRARY",),
    "libraries.size": (),
    "articles.get": ("LIBRARY", 1),
    "articles.version": ("LIBRARY", 1),
    "articles.texts": ("LIBRARY", [(1, 1)]),
    "articles.versions": ("LIBRARY", [(1, 1)]),
    "articles.history": ("LIBRARY", 1),
    "articles.live": ("LIBRARY",),
    "articles.ids": ("LIBRARY",),
    "articles.count": ("LIBRARY",),
    "articles.live_keys": ("LIBRARY",),
    "articles.same_wire": ("LIBRARY", 1),
    "articles.latest": ("LIBRARY", 3),
    "articles.matching": ("LIBRARY", "Post", date(2025, 1, 1), None, ZoneInfo("UTC")),
    "articles.outlets": ("LIBRARY",),
    "articles.sources": ("LIBRARY",),
    "articles.titles": ("LIBRARY", 3),
    "articles.told": ("LIBRARY", [1]),
    "articles.provenance": ("LIBRARY", [(1, 1)]),
    "articles.same_wires": ("LIBRARY", [1]),
    "articles.find_by_url": ("LIBRARY", PAGE.url),
    "articles.find_by_digest": ("LIBRARY", "digest"),
    "articles.find_by_headline": ("LIBRARY", "New", None),
    "articles.is_purged": ("LIBRARY", "digest", None),
    "segments.manifest": ("LIBRARY",),
    "segments.payloads": ("LIBRARY", {1: 10}),
    "pages.known_by": ("LIBRARY", (1, 1)),
    "quotations.shown": ("LIBRARY", "member", {1}, NOW),
    "articles.live_ids": ("LIBRARY",),
    "settings.changed_at": ("local",),
    "settings.load": ("LIBRARY",),
    "settings.is_blocked": ("LIBRARY", "Post"),
    "settings.blocked_articles": ("LIBRARY",),
    "audit.count": ("LIBRARY",),
    "audit.page": ("LIBRARY",),
    "feeds.get": ("LIBRARY", 1),
    "feeds.find": ("LIBRARY", FEED.url),
    "feeds.all": ("LIBRARY",),
    "feeds.due": (NOW,),
    "feeds.failing": (),
    "feeds.entries": ("LIBRARY", 1),
    "feed_posts.channel": ("LIBRARY", 1),
    "feed_posts.channels": ("LIBRARY",),
    "feed_posts.waiting": (),
    "askers.of": (7, NOW),
    "questions.get": ("LIBRARY", 1, "ab12"),
    "questions.since": ("LIBRARY", NOW),
    "questions.topic_of": ("LIBRARY", 5),
    "questions.unanswered": ("LIBRARY", NOW),
    "departures.all": (),
    "members.kept": (7, ["member"]),
    "figures.asked": ("LIBRARY", NOW),
    "figures.added": ("LIBRARY", NOW),
    "figures.quoted_articles": ("LIBRARY", NOW, 5),
    "figures.quoted_outlets": ("LIBRARY", NOW, 5),
    "articles.hidden": ("LIBRARY", [1]),
    "questions.votes": ("LIBRARY", NOW),
    "questions.outdated": ("LIBRARY", 9),
    "wishes.coverages": ("LIBRARY",),
    "wishes.subscriptions": ("LIBRARY",),
}
WRITING = {
    "askers.record": ("LIBRARY", 7, NOW),
    "askers.choose": ("LIBRARY", 7, NOW),
    "askers.leave": ("LIBRARY", 7),
    "askers.forget_member": (7,),
    "askers.forget": (NOW,),
    "libraries.ensure": ("discord:1",),
    "articles.add": ("LIBRARY", *STORY),
    "articles.add_version": ("LIBRARY", 1, *STORY),
    "articles.remove": ("LIBRARY", 1, NOW),
    "articles.undo": ("LIBRARY", NOW),
    "articles.purge": ("LIBRARY", 1, NOW),
    "articles.mark_gone": ("LIBRARY", 1, NOW),
    "articles.illustrate": (
        "LIBRARY",
        ARTICLE,
        replace(ARTICLE.particulars, image="https://b.example/i.jpg"),
    ),
    "articles.purge_expired": (NOW + timedelta(days=8),),
    "segments.append": ("LIBRARY", (1, 1), b"new", (9, 9)),
    "segments.bury": ("LIBRARY", 1, 1),
    "segments.unearth": ("LIBRARY", 2, 1),
    "segments.erase": ("LIBRARY", 1, [1]),
    "segments.begin": ("LIBRARY",),
    "segments.write_chunk": ("LIBRARY", 99, 0, b"bytes"),
    "segments.publish": ("LIBRARY", (), Manifest(), (), ()),
    "segments.sweep": ("LIBRARY",),
    "pages.save": ("LIBRARY", Page("https://b.example/", "digest", "text")),
    "pages.renew": ("LIBRARY", (1, 1), replace(PAGE, etag="new")),
    "pages.erase_unused": ("LIBRARY",),
    "quotations.record": ("LIBRARY", "member", [(1, 300)], NOW),
    "quotations.forget": (NOW,),
    "settings.save": ("LIBRARY", {"quotes": 1}, NOW),
    "settings.block": ("LIBRARY", ["Post"]),
    "audit.record": ("LIBRARY", 7, "added", 1, NOW),
    "audit.forget": (NOW,),
    "feeds.add": ("LIBRARY", replace(FEED, url="https://b.example/feed")),
    "feeds.save": ("LIBRARY", replace(FEED, title="New")),
    "feeds.remove": ("LIBRARY", 1),
    "feeds.save_entries": ("LIBRARY", 1, [ENTRY], NOW),
    "feed_posts.post_to": ("LIBRARY", FeedChannel(1, 8)),
    "feed_posts.stop": ("LIBRARY", 1, "gone"),
    "feed_posts.forget": ("LIBRARY", 1),
    "feed_posts.add": ("LIBRARY", 1, 2),
    "feed_posts.claim": ("LIBRARY", 1, NOW),
    "feed_posts.release": ("LIBRARY", 2),
    "feed_posts.done": ("LIBRARY", [1]),
    "questions.add": ("LIBRARY", ASKED),
    "questions.sent": ("LIBRARY", {1: (2, 3)}),
    "questions.vote": ("LIBRARY", 1, "member", True),
    "questions.mark": ("LIBRARY", 1, 0, 2),
    "questions.forget": (NOW + timedelta(days=1),),
    "questions.done": ("LIBRARY", [1]),
    "libraries.erase": ("LIBRARY",),
    "departures.note": ("LIBRARY", NOW),
    "departures.cancel": ("LIBRARY",),
    "members.forget": (7, ["member"]),
    "wishes.cover": ("LIBRARY", Coverage("Why?", NOW)),
    "wishes.cover_no_more": ("LIBRARY", {1}),
    "wishes.subscribe": ("LIBRARY", Subscription(7, "Why?", 9, NOW)),
    "wishes.unsubscribe": ("LIBRARY", 1),
    "wishes.forget": (NOW,),
}


@pytest.fixture
async def held(path, laid):
    """A database of a live and a hidden article and a feed, which another program is writing to."""
    async with Database.open(laid(path), busy_seconds=0.02) as database:
        async with database.writing() as store:
            library = await store.libraries.ensure("local")
        await save(database, library, page=PAGE)
        hidden = await save(database, library, title="Hidden")
        async with database.writing() as store:
            await store.articles.remove(library, hidden.id, NOW)
            await store.feeds.add(library, FEED)
            await store.feed_posts.post_to(library, FeedChannel(1, 7))
            for article in (1, 2):
                await store.feed_posts.add(library, 1, article)
            await store.feed_posts.claim(library, 2, NOW)
            await store.questions.add(library, ASKED)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield database, library, other
            if other.in_transaction:
                other.execute("ROLLBACK")


async def call(store, library, name, arguments):
    noun, verb = name.split(".")
    given = [library if argument == "LIBRARY" else argument for argument in arguments]
    return await getattr(getattr(store, noun), verb)(*given)


async def test_no_method_is_left_out(database):
    async with database.reading() as store:
        methods = {
            f"{noun}.{name}"
            for noun in Store.__slots__
            for name, _ in inspect.getmembers(getattr(store, noun), inspect.iscoroutinefunction)
            if not name.startswith("_")
        }
    assert methods == READING.keys() | WRITING.keys()


@pytest.mark.parametrize("name", READING)
async def test_readers_are_never_kept_waiting(held, name):
    database, library, _ = held
    async with database.reading() as store:
        await call(store, library, name, READING[name])


@pytest.mark.parametrize("name", [*READING, *WRITING])
async def test_a_writing_scope_is_told(held, name):
    database, library, _ = held
    with pytest.raises(DatabaseBusy):
        async with database.writing() as store:
            await call(store, library, name, (READING | WRITING)[name])


@pytest.mark.parametrize("name", WRITING)
async def test_a_write_that_could_not_be_is_told_and_goes_on_later(held, name):
    """In a reading scope the lock is met by the write itself, in the middle of what a method does."""
    database, library, other = held
    with pytest.raises(DatabaseBusy) as told:
        async with database.reading() as store:
            await call(store, library, name, WRITING[name])
    assert told.value.details["path"] == str(database.place)
    other.execute("ROLLBACK")
    async with database.writing() as store:
        await call(store, library, name, WRITING[name])
