"""A member asks several outlets the same, and for what is near to an article."""

from __future__ import annotations

import pytest

from tests.fake_discord.world import File

WIRE = (
    "VARNBY: The ferry Halcyon sank in the harbour of Varnby on Monday after it struck the old pier. "
    "All forty passengers were brought ashore by fishing boats within the hour, the coast guard said. "
    "Divers will look at the hull on Wednesday, when the tide is low enough for the crane to stand. "
    "The owner of the ferry, the Halvik Line, said that its crew had acted well and calmly."
)
STORIES = {
    "Varnby Post": ("Ferry Halcyon sinks in Varnby", WIRE),
    "Quay Courier": ("Varnby ferry Halcyon goes down", WIRE),
    "Bay Times": (
        "What sank the Halcyon",
        (
            "The ferry Halcyon sank because a door of its car deck stood open, a sailor of the ferry told this paper. "
            "The pilot had warned of the door in March, he said, and showed a letter to the Halvik Line."
        ),
    ),
    "The Tram Bell": (
        "Choir fills the tram depot",
        (
            "Four hundred singers filled the tram depot of Halvik on Sunday evening while eleven trams waited. "
            "Conductor Oda Brandt said that the depot has the longest echo in the country."
        ),
    ),
}
QUESTION = "Why did the ferry Halcyon sink?"


def page(outlet):
    title, body = STORIES[outlet]
    paragraphs = "".join(f"<p>{sentence}.</p>" for sentence in body.rstrip(".").split(". "))
    head = f"<title>{title}</title><meta property='og:title' content='{title}'><meta property='og:site_name' content='{outlet}'>"
    return f"<html><head>{head}</head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"


@pytest.fixture
async def stored(start, admin, channel, site):
    async with start() as client:
        for number, outlet in enumerate(STORIES):
            await admin.slash(channel, "article add", url=site.page(f"/{number}", page(outlet)))
        yield client


async def test_each_outlets_best_words_stand_beside_each_other_and_a_wire_once(stored, member, channel):
    told = await member.slash(channel, "compare", question=QUESTION)
    assert not told.ephemeral
    plain = told.text.replace("**", "")
    assert "a door of its car deck stood open" in plain
    assert plain.count("after it struck the old pier") == 1
    assert "The same wire text in" in plain
    for outlet in ("Varnby Post", "Quay Courier", "Bay Times"):
        assert outlet in plain
    assert "singers" not in plain


async def test_one_outlet_alone_is_told_so(stored, member, channel):
    told = await member.slash(
        channel, "compare", question="How many singers filled the tram depot?", private=True
    )
    assert told.ephemeral
    assert "Only The Tram Bell has anything of it" in told.text


async def test_nothing_of_it_is_told_so(stored, member, channel):
    told = await member.slash(channel, "compare", question="Who won the chess olympiad in Budapest?")
    assert "No outlet stored here has words of that." in told.text
    assert "> " not in told.text


async def test_no_guild_compares_anothers_outlets(stored, fake):
    elsewhere = fake.guild("Other News")
    stranger = fake.member(elsewhere, "eve")
    told = await stranger.slash(fake.channel(elsewhere), "compare", question=QUESTION)
    assert "No outlet stored here" in told.text
    told = await stranger.slash(fake.channel(elsewhere), "related", article=1)
    assert "There is no article 1" in told.text


async def test_what_is_compared_counts_as_shown(stored, member, channel):
    for _ in range(14):
        told = await member.slash(channel, "compare", question=QUESTION)
    assert "withheld" in told.text
    assert "> " not in told.text


async def test_a_question_without_words_is_told_in_private(stored, member, channel):
    told = await member.slash(channel, "compare", question="?!")
    assert told.ephemeral
    assert "no words" in told.text


async def test_related_articles_are_near_and_no_copies(stored, member, channel):
    told = await member.slash(channel, "related", article=1)
    assert not told.ephemeral
    assert "Near to “Ferry Halcyon sinks in Varnby”" in told.text
    assert "What sank the Halcyon" in told.text
    assert "Bay Times" in told.text
    assert "goes down" not in told.text
    assert "tram depot" not in told.text


async def test_copies_near_to_an_article_are_said_once(stored, member, channel):
    told = await member.slash(channel, "related", article=3)
    assert told.text.count("Halcyon") == 2
    assert "tram depot" not in told.text


async def test_an_article_that_nothing_is_near_to(stored, member, channel):
    assert "No other stored article" in (await member.slash(channel, "related", article=4)).text
    assert "There is no article 44" in (await member.slash(channel, "related", article=44)).text


async def test_titles_complete_for_everybody(stored, member, channel):
    completed = await member.complete(channel, "related", "article", "halcyon FERRY")
    assert {choice["value"] for choice in completed.choices} == {1, 2}


async def test_a_file_without_an_address_has_no_link(start, admin, member, channel):
    async with start():
        for name in ("Ferry sinks", "Ferry raised"):
            body = f"{name}\n\nThe ferry Halcyon lay in the harbour mud of Varnby, {name.lower()} by the crane crew."
            await admin.slash(channel, "article add", file=File(f"{name}.txt", body.encode()))
        told = await member.slash(channel, "related", article=1)
        assert "Open the article" not in told.text
