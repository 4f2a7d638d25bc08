"""Cards of feeds stay within what Discord takes, whatever the feeds say of themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import locale
from bot.cards.feeds import feeds_card, filter_card, followed_card, preview_card
from bot.cards.frame import MAX_CHARS
from bot.cards.posts import more_card, notice_card, stopped_card
from bot.feeds.following import judged
from ingest.feeds.filters import Choice, Terms, to_json
from ingest.feeds.model import Candidate, Entry, ReadFeed
from ingest.feeds.polling import Followed, Polled
from ingest.feeds.schedule import Notice
from storage.feed_model import Feed, FeedChannel, Health
from storage.model import Library
from tests.fake_discord.reading import text_of

NOW = datetime(2025, 6, 3, 12, tzinfo=UTC)
LONG = "@everyone <@&7> **" * 200
CHOICE = to_json(Choice(Terms((LONG,) * 9, (LONG,), (LONG,)), Terms((LONG,), (LONG,), (LONG,))))
HEALTH = Health(9, NOW, "http_status", '{"status": 503, "url": "https://x.example/' + "*" * 3_000 + '"}')
FEED = Feed(
    7, "https://x.example/" + "_" * 3_000, "active", NOW, NOW, LONG, NOW, choice=CHOICE, health=HEALTH
)
PLACE = FeedChannel(7, 2**63, 2**63, (LONG,) * 5)
READ = ReadFeed("rss", entries=tuple(Entry(title=LONG + str(at)) for at in range(300)))
SAY = locale.load()


def views():
    others = tuple(Candidate(f"https://y.example/{at}" + "*" * 900, LONG) for at in range(10))
    followed = Followed(Polled(Library(1, "discord:1", 1), FEED, "polled", 2_000), others, is_new=True)
    yield followed_card(followed, PLACE, SAY)
    yield followed_card(replace(followed, is_new=False), None, SAY)
    yield feeds_card(
        [replace(FEED, id=2**62 + at) for at in range(8)], {2**62: PLACE}, SAY, page=1, total=200
    )
    yield feeds_card([], {}, SAY, page=1, total=0)
    yield filter_card(FEED, SAY)
    yield preview_card(FEED, judged(READ, (), Choice()), SAY)
    yield preview_card(FEED, [], SAY)
    yield notice_card(Notice(FEED, "failing", 7), SAY).view()
    yield notice_card(Notice(FEED, "gone", 0), SAY).view()
    for code in ("gone", "forbidden", "closed", "tags"):
        yield stopped_card(FEED, PLACE, code, SAY).view()
    yield more_card(FEED, 1_000, SAY).view(2**63)


@pytest.mark.parametrize("view", list(views()))
def test_every_card_fits(view):
    assert 0 < view.content_length() <= MAX_CHARS
    told = text_of({"components": view.to_components()})
    assert "<@&7>" not in told
    assert "@everyone" not in told.replace("\\@everyone", "")


def test_what_does_not_fit_is_counted():
    told = text_of({"components": preview_card(FEED, judged(READ, (), Choice()), SAY).to_components()})
    assert "more" in told.splitlines()[-1]
