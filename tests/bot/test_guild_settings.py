"""What a guild sets is checked, kept, remembered and noted."""

from __future__ import annotations

import pytest

from bot.guild.settings import BadSetting, GuildSettings, GuildSettingsCache, readable
from ingest.pipeline import utc_now

LAKE, HILL = "discord:1", "discord:2"
ADA = 7


async def test_nothing_is_set_by_default(app):
    assert await app.guilds.of(LAKE) == GuildSettings()
    async with app.database.reading() as store:
        assert (await store.libraries.get(LAKE)).id == 0, "to look is not to make a library"


async def test_a_change_is_kept_for_its_guild_alone(app):
    changed = await app.guilds.change(LAKE, ADA, quotes=2, own_outlets=("Lake Post ",))
    assert (changed.quotes, changed.own_outlets) == (2, ("Lake Post",))
    assert await app.guilds.of(LAKE) == changed
    assert await GuildSettingsCache(app.database).of(LAKE) == changed
    assert await app.guilds.of(HILL) == GuildSettings()


async def test_what_another_program_changed_is_seen(app):
    app.guilds.fresh_seconds = 0.0
    await app.guilds.of(LAKE)
    await GuildSettingsCache(app.database).change(LAKE, ADA, quota=5)
    assert (await app.guilds.of(LAKE)).quota == 5


async def test_a_change_here_holds_at_once(app):
    await app.guilds.of(LAKE)
    await app.guilds.change(LAKE, ADA, quota=5)
    assert (await app.guilds.of(LAKE)).quota == 5


MISFITS = {
    "quotes": (0, 4, "many"),
    "quote_chars": (99, 301),
    "quota": (0,),
    "budget": (299, 1_501),
    "time_zone": ("Europe", "../x", "a" * 5_000),
    "own_outlets": (("",), ("a",) * 26),
    "nonsense": (1,),
}


@pytest.mark.parametrize(("name", "value"), [(name, one) for name, many in MISFITS.items() for one in many])
async def test_what_does_not_fit_changes_nothing(app, name, value):
    with pytest.raises(BadSetting) as raised:
        await app.guilds.change(LAKE, ADA, **{"quotes": 1, name: value})
    assert raised.value.details["name"] == name
    assert await app.guilds.of(LAKE) == GuildSettings()


async def test_who_changed_what_is_noted_once(app):
    for _ in range(2):
        await app.guilds.change(LAKE, ADA, private=True, quotes=3)
    async with app.database.reading() as store:
        deeds = await store.audit.page(await store.libraries.get(LAKE), limit=9)
    assert [(deed.member_id, deed.action, deed.subject) for deed in deeds] == [
        (ADA, "setting", "private true")
    ]


def test_what_cannot_be_read_is_as_by_default_field_by_field():
    stored = {"quotes": 9, "quota": 4, "forums": "x", "of_tomorrow": True}
    assert readable(stored, LAKE) == GuildSettings(quota=4)


async def test_a_row_that_is_no_json_gives_the_defaults(app):
    async with app.database.writing() as store:
        library = await store.libraries.ensure(LAKE)
        await store.settings.save(library, ["no", "object"], utc_now())
    assert await app.guilds.of(LAKE) == GuildSettings()
    assert (await app.guilds.change(LAKE, ADA, quotes=1)).quotes == 1


def test_outlets_are_known_whatever_their_case():
    settings = GuildSettings(blocked_outlets=("The Tram Bell",), own_outlets=("ACHÈ",))
    assert settings.blocks("the tram bell")
    assert settings.owns("achè")
    assert not settings.blocks(None)
