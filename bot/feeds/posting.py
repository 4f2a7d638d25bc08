"""What feeds bring anew is posted in their channels, and admins are told of feeds that fail.

Nothing is posted twice. Before a message is sent, the database notes that it may have been; Discord gives
a nonce's first message again instead of posting a second one, for some minutes, so that within three a
message whose fate is unknown is simply sent again. After that it counts as posted: one card too few is
better than one too many. A forum's posts know no nonce and are tried once.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.cards.posts import more_card, notice_card, post_card, stopped_card
from bot.guilds import guild_id_of
from ingest.pipeline import utc_now
from storage.errors import StorageError, UnknownArticle, UnknownFeed
from storage.feed_model import FeedChannel

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date, datetime

    from bot.cards.posts import Post
    from bot.guild.settings import GuildSettingsCache
    from bot.locale import Messages
    from ingest.feeds.polling import Polling
    from ingest.feeds.schedule import Notice
    from storage.feed_model import Feed, FeedPost
    from storage.model import Library

log = structlog.get_logger(__name__)

MOST = 5
"""Articles of one feed that are posted at once; the others are counted on one card."""
PACE = 1.5
"""Seconds between two posts of a feed; Discord lets five messages into a channel within five."""
SURE = timedelta(minutes=3)
"""How long Discord surely remembers a nonce: it says "the past few minutes"."""


class CannotPost(Exception):
    """The channel takes nothing more: `code` is `gone`, `forbidden`, `closed` or `tags`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotSent(Exception):
    """It surely didn't reach Discord; later it may."""


class Unsure(Exception):
    """Nobody knows whether it was posted."""


class Refused(Exception):
    """Discord doesn't take this message, whatever the channel: a defect of ours."""


class Send(Protocol):
    """Posts in a channel of the guild, once for a nonce. `is_retry`: it may stand there already.

    Raises CannotPost, NotSent, Unsure or Refused.
    """

    async def __call__(
        self, guild_id: int, place: FeedChannel, post: Post, nonce: str, *, is_retry: bool = False
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Burst:
    """`told` is posted one by one, the oldest first; `counted` are on one card; `given_up` on none."""

    told: tuple[FeedPost, ...]
    counted: tuple[FeedPost, ...] = ()
    given_up: tuple[FeedPost, ...] = ()


def burst(posts: Sequence[FeedPost], now: datetime) -> Burst:
    """The newest articles are told. What was tried goes first, in the same words, or its nonce would lie."""
    given_up = tuple(post for post in posts if post.claimed_at and now - post.claimed_at > SURE)
    tried = [post for post in posts if post.claimed_at and post not in given_up]
    fresh = [post for post in posts if post.claimed_at is None]
    articles, counts = [post for post in fresh if not post.more], [post for post in fresh if post.more]
    left = articles[: max(0, len(articles) - max(0, MOST - len(tried)))]
    told = [*tried, *(post for post in articles if post not in left)]
    return Burst((*told, *(counts if not left else ())), (*left, *(counts if left else ())), given_up)


def amount(posts: Sequence[FeedPost]) -> int:
    """How many articles stand behind them."""
    return sum(post.more or 1 for post in posts)


@dataclass(frozen=True, slots=True)
class Posting:
    polling: Polling
    say: Messages
    today: Callable[[], date]
    send: Send
    guild_settings: GuildSettingsCache
    speak_in: Callable[[str], Awaitable[None]]
    pace: float = PACE
    now: Callable[[], datetime] = utc_now

    async def post_all(self) -> None:
        """What waits, of every guild. Raises StorageError."""
        async with self.polling.pipeline.database.reading() as store:
            waiting = await store.feed_posts.waiting()
        for library, place, posts in waiting:
            guild_id = guild_id_of(library.key)
            if not guild_id:
                continue
            try:
                await self.speak_in(library.key)
                await self._post_feed(guild_id, library, place, posts)
            except StorageError:
                raise
            except Exception:  # one feed's keeps no other from being posted
                log.exception("feed not posted", feed=place.feed_id, library=library.key)

    async def _post_feed(
        self, guild_id: int, library: Library, place: FeedChannel, posts: Sequence[FeedPost]
    ) -> None:
        found = burst(posts, self.now())
        told = [*found.told, *await self._fold(library, place, found)]
        for at, post in enumerate(told):
            if at:
                await asyncio.sleep(self.pace)
            if not await self._post(guild_id, library, place, post):
                return

    async def _fold(self, library: Library, place: FeedChannel, found: Burst) -> list[FeedPost]:
        """The one that says how many more there are takes the place of those that it counts."""
        if found.given_up:
            log.warning("posts given up", feed=place.feed_id, library=library.key, count=len(found.given_up))
        async with self.polling.pipeline.database.writing() as store:
            settled = [post.id for post in (*found.counted, *found.given_up)]
            await store.feed_posts.done(library, settled)
            if not found.counted:
                return []
            more = await store.feed_posts.add(library, place.feed_id, more=amount(found.counted))
        return [more] if more else []

    async def _post(self, guild_id: int, library: Library, place: FeedChannel, post: FeedPost) -> bool:
        """Whether the feed's next post may follow."""
        card = await self._card(library, post)
        async with self.polling.pipeline.database.writing() as store:
            if card is None or not await store.feed_posts.claim(library, post.id, self.now()):
                await store.feed_posts.done(library, [post.id])
                return True
        try:
            nonce = f"{library.id}-{post.id}"
            await self.send(guild_id, place, card, nonce, is_retry=post.claimed_at is not None)
        except CannotPost as refusal:
            await self._stop(library, place, refusal.code)
            return False
        except Unsure:
            log.warning("post unsure", feed=place.feed_id, library=library.key)
            return False
        except NotSent:
            async with self.polling.pipeline.database.writing() as store:
                await store.feed_posts.release(library, post.id)
            return False
        except Refused:
            log.exception("post refused", feed=place.feed_id, library=library.key)
        async with self.polling.pipeline.database.writing() as store:
            await store.feed_posts.done(library, [post.id])
        return True

    async def _card(self, library: Library, post: FeedPost) -> Post | None:
        """None where the article or the feed is gone meanwhile, or its outlet blocked."""
        settings = await self.guild_settings.of(library.key)
        try:
            async with self.polling.pipeline.database.reading() as store:
                feed = await store.feeds.get(library, post.feed_id)
                if post.article_id is None:
                    return more_card(feed, post.more, self.say)
                version = await store.articles.version(library, post.article_id)
        except (UnknownArticle, UnknownFeed):
            return None
        if settings.blocks(version.particulars.outlet):
            return None
        return post_card(version, self.say, self.today(), images=settings.images)

    async def _stop(self, library: Library, place: FeedChannel, code: str) -> None:
        """Posting is off for this feed until an admin names a channel again; they are told."""
        log.warning("posting stopped", feed=place.feed_id, library=library.key, reason=code)
        async with self.polling.pipeline.database.writing() as store:
            await store.feed_posts.stop(library, place.feed_id, code)
            known = [feed for feed in await store.feeds.all(library) if feed.id == place.feed_id]
        for feed in known:
            nonce = f"s{library.id}-{feed.id}-{place.channel % 1_000_000}"
            await self._tell_admins(library, feed, stopped_card(feed, place, code, self.say), nonce)

    async def tell_all(self) -> None:
        """What admins weren't told yet of their feeds; told it is once it is sent. Raises StorageError."""
        for library, notice in await self.polling.notices():
            guild_id = guild_id_of(library.key)
            if not guild_id:
                continue
            try:
                await self.speak_in(library.key)
                if await self._tell(guild_id, library, notice):
                    await self.polling.mark_told(library, notice)
            except UnknownFeed:  # removed meanwhile
                continue
            except StorageError:
                raise
            except Exception:  # one feed's keeps no other from being told of
                log.exception("notice not told", feed=notice.feed.id, library=library.key)

    async def _tell(self, guild_id: int, library: Library, notice: Notice) -> bool:
        """In the feed's own channel, or else where the guild's admins are told."""
        card = notice_card(notice, self.say)
        nonce = f"n{library.id}-{notice.feed.id}-{notice.kind}{notice.days}"
        async with self.polling.pipeline.database.reading() as store:
            place = await store.feed_posts.channel(library, notice.feed.id)
        if place and not place.stopped:
            try:
                await self.send(guild_id, replace(place, role=None), card, nonce)
            except CannotPost as refusal:
                await self._stop(library, place, refusal.code)
            except (NotSent, Unsure, Refused) as failure:
                log.info("notice not sent", feed=notice.feed.id, library=library.key, reason=repr(failure))
                return False
            else:
                return True
        return await self._tell_admins(library, notice.feed, card, nonce)

    async def _tell_admins(self, library: Library, feed: Feed, card: Post, nonce: str) -> bool:
        channel = (await self.guild_settings.of(library.key)).log_channel
        if channel is None:
            return False
        try:
            await self.send(guild_id_of(library.key), FeedChannel(feed.id, channel), card, nonce)
        except (CannotPost, NotSent, Unsure, Refused) as failure:
            log.info("admins not told", feed=feed.id, library=library.key, reason=repr(failure))
            return False
        return True
