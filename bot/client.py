"""The Discord client: it receives its resources, loads the cogs and says what went wrong."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.cogs.articles import ArticleCog
from bot.cogs.asking import AskCog
from bot.cogs.latest import LatestCog
from bot.commands import localise
from bot.config import TOKEN_VARIABLE
from bot.errors import PERSONAL, ConfigError, sentence
from bot.replies import tell

if TYPE_CHECKING:
    from bot.app import App

log = structlog.get_logger(__name__)

COMMANDS_DIGEST = "commands.digest"
"""Remembers which commands were last sent to Discord; it allows 200 new ones a day, so only changes go."""


class VerbatimTree(app_commands.CommandTree["VerbatimClient"]):
    async def on_error(
        self, interaction: discord.Interaction[VerbatimClient], error: app_commands.AppCommandError
    ) -> None:
        await self.client.explain(interaction, getattr(error, "original", error))


class VerbatimClient(commands.Bot):
    """Works without the Message Content intent: it reads what mentions it and what it is shown."""

    def __init__(self, app: App) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents.default(),
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=VerbatimTree,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=False, private_channel=False
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self.app = app

    async def setup_hook(self) -> None:
        for cog in (AskCog, LatestCog, ArticleCog):
            await self.add_cog(cog(self))
        localise(self.tree, self.app.say)
        await self._sync()

    async def _sync(self) -> None:
        payload = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        digest = hashlib.sha256(
            json.dumps([self.application_id, payload], sort_keys=True).encode()
        ).hexdigest()
        known = self.app.data / COMMANDS_DIGEST
        if known.is_file() and known.read_text("ascii") == digest:
            return
        synced = await self.tree.sync()
        known.write_text(digest, "ascii")
        log.info("commands synced", count=len(synced))

    async def on_ready(self) -> None:
        log.info("connected", guilds=len(self.guilds))

    async def on_message(self, message: discord.Message) -> None:
        """Mentions are AskCog's; there are no prefix commands."""

    async def explain(self, interaction: discord.Interaction[VerbatimClient], error: BaseException) -> None:
        """Tell the member in private what went wrong: their own mistake in a sentence, ours as an apology."""
        if isinstance(error, app_commands.CheckFailure):
            await tell(interaction, self.app.say("reply-admins-only"))
        elif isinstance(error, PERSONAL):
            await tell(interaction, sentence(error, self.app.say))
        else:
            log.error("interaction failed", exc_info=error)
            await tell(interaction, self.app.say("reply-failed"))


async def serve(app: App, token: str) -> None:
    """Run until stopped. Raises ConfigError where Discord refuses the token or can't be reached."""
    async with VerbatimClient(app) as client:
        try:
            await client.start(token)
        except discord.LoginFailure as error:
            raise ConfigError("token_refused", variable=TOKEN_VARIABLE) from error
        except OSError as error:
            raise ConfigError("discord_unreachable") from error
