"""New articles of a feed are posted where an admin wants them: once each, politely, and nothing else is."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.feeds.posting import Unsure
from bot.guilds import library_key
from ingest.pipeline import utc_now
from storage.feed_model import FeedChannel
from tests.ingest.feeds.conftest import Paper
from tests.journeys.following import Desk, posted


@pytest.fixture
def paper(site):
    paper = Paper(site)
    paper.publish(1)
    return paper


@pytest.fixture
def place(fake, guild):
    return fake.channel(guild, "harbour-news")


async def followed(client, guild, admin, channel, paper, place, **options):
    told = await admin.slash(channel, "feed add", url=paper.url, channel=place, **options)
    assert "Following" in told.text, told.text
    return Desk(client, library_key(guild.id), paper)


async def test_the_first_poll_posts_nothing_and_a_new_article_once(
    start, guild, admin, channel, paper, place
):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        await desk.post()
        assert posted(place) == []
        paper.publish(2)
        for _ in range(2):
            await desk.poll()
        (card,) = posted(place)
        assert "Quay number 2" in card
        assert "Varnby Post" in card
        assert "decided on Friday to build quay number 2 out of granite" in card
        assert paper.site.url("/2") in card
        paper.publish(2, more="<description>x</description>", extra=" and glass")
        assert [outcome.status for outcome in (await desk.poll()).outcomes] == ["updated"]
        assert len(posted(place)) == 1


async def test_the_running_bot_posts_by_itself(start, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        paper.publish(2)
        await desk.ask()
    async with start():
        for _ in range(500):
            if posted(place):
                break
            await asyncio.sleep(0.02)
    assert len(posted(place)) == 1


async def test_a_burst_is_five_cards_and_one_that_counts(start, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        for number in range(2, 10):
            paper.publish(number)
        await desk.poll()
        cards = posted(place)
        assert [card.splitlines()[0] for card in cards[:5]] == [f"### Quay number {n}" for n in range(5, 10)]
        assert cards[5].startswith("3 more articles of “Varnby Post” are stored.")
        assert len(cards) == 6
        await desk.post()
        assert len(posted(place)) == 6


async def test_a_role_is_mentioned_and_nobody_else(start, fake, guild, admin, channel, site, place):
    paper = Paper(site)
    paper.publish(1)
    paper.title = "@everyone Post"
    role = fake.role(guild, "Harbour", mentionable=True)
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place, role=role)
        paper.publish(2)
        await desk.poll()
        (message,) = [one for one in place.messages.values() if one.author.bot]
        assert message.pings == {"&Harbour"}


async def test_nothing_is_posted_twice_after_a_crash(start, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        paper.publish(2)
        send = client.posting.send

        async def killed(*given, **known):
            await send(*given, **known)
            raise asyncio.CancelledError

        with pytest.raises(asyncio.CancelledError):
            await desk.poll(send=killed)
        assert len(posted(place)) == 1
    async with start() as client:
        await Desk(client, desk.key, paper).post()
        assert len(posted(place)) == 1
        async with client.app.database.reading() as store:
            assert await store.feed_posts.waiting() == []


async def test_what_may_have_been_sent_long_ago_is_given_up(start, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        paper.publish(2)

        async def lost(*_given, **_known):
            raise Unsure

        await desk.poll(send=lost)
        await desk.post(now=lambda: utc_now() + timedelta(minutes=4))
        await desk.post()
        assert posted(place) == []


async def test_discord_down_for_a_while_costs_no_post(start, fake, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        paper.publish(2)
        fake.fail(f"channels/{place.id}/messages", 500, times=5)
        await desk.poll()
        assert posted(place) == []
        await desk.post()
        assert len(posted(place)) == 1


@pytest.mark.parametrize("what", ["removed", "forbidden"])
async def test_a_channel_that_takes_nothing_ends_posting_and_admins_are_told(
    start, fake, guild, admin, channel, paper, place, what
):
    from discord import Permissions

    office = fake.channel(guild, "office")
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        await client.app.guilds.change(desk.key, admin.user.id, log_channel=office.id)
        if what == "removed":
            fake.remove_channel(place)
        else:
            place.overwrites[guild.id] = (Permissions(0), Permissions(send_messages=True))
        paper.publish(2)
        polled = await desk.poll()
        assert [outcome.status for outcome in polled.outcomes] == ["added"]
        (told,) = posted(office)
        assert "are posted in <#" in told
        assert ("The channel is gone." if what == "removed" else "The bot may not post there.") in told
        assert "has stopped" in (await admin.slash(channel, "feed list")).text
        paper.publish(3)
        await desk.poll()
        assert len(posted(office)) == 1


async def test_a_channel_of_another_guild_gets_nothing(start, fake, guild, admin, channel, paper, place):
    elsewhere = fake.channel(fake.guild("Hill News"))
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        library, feed = await desk.feed()
        async with client.app.database.writing() as store:
            await store.feed_posts.post_to(library, FeedChannel(feed.id, elsewhere.id))
        paper.publish(2)
        await desk.poll()
        assert posted(elsewhere) == []


async def test_a_forum_gets_a_post_with_its_tags_and_a_thread_a_message(
    start, fake, guild, admin, channel, paper, place
):
    forum = fake.forum(guild, "articles", "Harbour", "Sport", wants_tag=True)
    thread = fake.thread(place, "quays")
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        needed = await admin.slash(channel, "feed post", feed=1, channel=forum)
        assert "wants a tag with each post. It has: Harbour, Sport" in needed.text
        chosen = await admin.slash(channel, "feed post", feed=1, channel=forum, tags="harbour")
        assert "With the tags Harbour." in chosen.text
        paper.publish(2)
        await desk.poll()
        (post,) = [one for one in guild.threads.values() if one.parent is forum]
        assert post.name == "Quay number 2"
        assert [tag.name for tag in post.tags] == ["Harbour"]
        assert len(posted(post)) == 1
        await admin.slash(channel, "feed post", feed=1, channel=thread)
        paper.publish(3)
        await desk.poll()
        assert "Quay number 3" in posted(thread)[0]


async def test_a_picture_where_the_guild_allows_pictures(start, guild, admin, channel, paper, place):
    head = '<meta property="og:image" content="https://varnby.example/quay.jpg">'
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        for number in (2, 3):
            paper.publish(number, head=head)
            await desk.poll()
            await client.app.guilds.change(desk.key, admin.user.id, images=True)
        first, second = [str(message.components) for message in place.messages.values()]
        assert "quay.jpg" not in first
        assert "https://varnby.example/quay.jpg" in second


async def test_a_forum_is_tried_once(start, fake, guild, admin, channel, paper):
    forum = fake.forum(guild, "articles")
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, forum)
        paper.publish(2)
        send = client.posting.send

        async def unanswered(*given, **known):
            await send(*given, **known)
            raise Unsure

        await desk.poll(send=unanswered)
        await desk.post()
        assert [thread.name for thread in guild.threads.values()] == ["Quay number 2"]


async def test_a_blocked_outlet_is_not_posted(start, guild, admin, channel, paper, place):
    async with start() as client:
        desk = await followed(client, guild, admin, channel, paper, place)
        await client.app.guilds.change(desk.key, admin.user.id, blocked_outlets=("varnby post",))
        paper.publish(2)
        await desk.poll()
        assert posted(place) == []
