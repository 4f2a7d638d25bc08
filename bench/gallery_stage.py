"""What a scene plays on: a guild of sample articles, an admin and a member of it, and a site."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.gallery_html import Page
from bot import locale
from bot.app import open_app
from bot.client import VerbatimClient
from bot.config import Settings
from tests.fake_discord.driver import fake_discord
from tests.fake_discord.world import File
from tests.fake_site import fake_site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fake_discord.driver import FakeDiscord, Member
    from tests.fake_discord.world import Channel, Guild
    from tests.fake_site import FakeSite

SAMPLES = Path(__file__).parents[1] / "bot" / "samples"


@dataclass(slots=True)
class Stage:
    fake: FakeDiscord
    site: FakeSite
    client: VerbatimClient
    guild: Guild
    channel: Channel
    admin: Member
    member: Member

    def page(self) -> Page:
        names = {str(self.fake.state.bot.id): "@Verbatim"}
        for user in self.fake.state.users.values():
            names[str(user.id)] = f"@{user.name}"
        for guild in self.fake.state.guilds.values():
            names |= {str(channel.id): f"#{channel.name}" for channel in guild.channels.values()}
            names |= {str(role.id): f"@{role.name}" for role in guild.roles.values()}
        return Page(names)


@asynccontextmanager
async def stage(data: Path) -> AsyncIterator[Stage]:
    """A guild whose admin has just added every sample."""
    async with fake_discord() as fake, fake_site() as site:
        settings = Settings.model_validate({"fetch": {"allow_private": [site.place]}})
        guild = fake.guild("Night Sky Club")
        channel = fake.channel(guild)
        admin = fake.member(guild, "Ada", manage_guild=True)
        member = fake.member(guild, "Bob")
        async with open_app(settings, data, locale.Voices()) as app:
            client = VerbatimClient(app)
            async with fake.running(client):
                for sample in sorted(SAMPLES.iterdir()):
                    await admin.slash(channel, "article add", file=File(sample.name, sample.read_bytes()))
                yield Stage(fake, site, client, guild, channel, admin, member)
