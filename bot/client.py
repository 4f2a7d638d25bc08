"""The Discord client: it receives its resources, loads the cogs, answers buttons and says what went wrong."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import discord
import structlog
from discord import app_commands
from discord.ext import commands, tasks

from bot.afterwards.attention import Attention
from bot.afterwards.pressing import press
from bot.afterwards.wishing import cancel
from bot.asking.direct import Direct, MustChoose
from bot.cards.article import paragraph_card
from bot.cards.choosing import choose_card
from bot.cards.escape import plain
from bot.commands import CommandTranslator, localise, localise_menus, sync
from bot.config import TOKEN_VARIABLE
from bot.errors import PERSONAL, ConfigError, sentence
from bot.feeds.posting import Posting
from bot.feeds.sending import Channels
from bot.guild.announcing import Announcing
from bot.guild.auditing import audited
from bot.guild.departing import Departing
from bot.guilds import guild_id_of, library_key
from bot.locale import Voices
from bot.permissions import check_admin
from bot.quotes.paragraphs import load_paragraph
from bot.replies import show, tell
from bot.roster import COGS, ITEMS
from bot.speaking import speak_in, speak_to
from ingest.pipeline import utc_now
from storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.app import App
    from bot.cards.answer_buttons import Key
    from bot.cogs.direct import DirectCog

log = structlog.get_logger(__name__)

COMMANDS_DIGEST = "commands.digest"
"""Remembers which commands were last sent to Discord; it allows 200 new ones a day, so only changes go."""
TITLE_CHARS = 100
CLOSING_SECONDS = 10.0


class VerbatimTree(app_commands.CommandTree["VerbatimClient"]):
    async def interaction_check(self, interaction: discord.Interaction[VerbatimClient], /) -> bool:
        await speak_to(self.client.app, interaction)
        return True

    async def on_error(
        self, interaction: discord.Interaction[VerbatimClient], error: app_commands.AppCommandError
    ) -> None:
        await self.client.explain(interaction, getattr(error, "original", error))


class VerbatimClient(commands.Bot):
    """Asks for the Message Content intent only where it is set: what mentions the bot is readable without."""

    def __init__(self, app: App) -> None:
        intents = discord.Intents.default()
        intents.message_content = app.settings.discord.message_content
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=VerbatimTree,
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=False, private_channel=False
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self.app = app
        self.announcing = Announcing(app.guilds)
        self.direct = Direct(self, app.askers)
        self.posting = Posting(app.polling, app.say, app.today, Channels(self), app.guilds, self.speak_in)
        self.attention = Attention(app, self)
        self.departing = Departing(self)

    async def setup_hook(self) -> None:
        for cog in COGS:
            await self.add_cog(cog(self))
        self.add_dynamic_items(*ITEMS)
        localise(self.tree, self.app.say)
        localise_menus(self.tree, self.app.say)
        if isinstance(self.app.say, Voices):
            await self.tree.set_translator(CommandTranslator(self.app.say))
        await sync(self.tree, self.application_id, self.app.data / COMMANDS_DIGEST)
        self.tidy.start()
        self.feeding.start()
        self.attending.start()

    async def close(self) -> None:
        loops = (self.tidy, self.feeding, self.attending)
        running = [task for loop in loops if (task := loop.get_task())]
        for loop in loops:
            loop.cancel()
        if running:  # their transactions end before the database closes
            await asyncio.wait(running, timeout=CLOSING_SECONDS)
        await self.announcing.close()
        await self.attention.close()
        await super().close()

    @tasks.loop(hours=1)
    async def tidy(self) -> None:
        """What was kept long enough goes: see `App.tidy` and `Departing`."""
        try:
            await self.app.tidy()
            await self.departing.erase_long_gone()
        except StorageError as error:  # an error would end the loop for good; the next hour tries again
            log.warning("not tidied", error=error.code)

    @tasks.loop(minutes=1)
    async def feeding(self) -> None:
        """The feeds that are due are polled, two at a time; then what is new is posted."""
        try:
            await self.app.polling.poll_due()
            await self.wait_until_ready()
            await self.posting.post_all()
            await self.posting.tell_all()
        except Exception:  # whatever it was, it would end the loop for good
            log.exception("feeds not polled")

    @tasks.loop(seconds=10)
    async def attending(self) -> None:
        """What was answered is looked after where a library changed."""
        try:
            await self.attention.attend()
        except Exception:  # whatever it was, it would end the loop for good
            log.exception("answers not looked after")

    async def on_ready(self) -> None:
        log.info("connected", guilds=len(self.guilds))

    async def on_message(self, message: discord.Message, /) -> None:
        """Questions in messages are MentionCog's; there are no prefix commands."""

    async def read_in_article(
        self, interaction: discord.Interaction[Any], article_id: int, version: int, span: tuple[int, int]
    ) -> None:
        """Show the stored paragraph around a quote, to the one who asks, within their budget."""
        async with self.explaining(interaction):
            await interaction.response.defer(ephemeral=True, thinking=True)
            key = await self.direct.library_of(interaction)
            paragraph = await load_paragraph(self.app.database, key, article_id, version, span)
            outlet, chars = paragraph.particulars.outlet, len(paragraph.text)
            if await self.app.budget.take(key, interaction.user.id, article_id, chars, outlet):
                today = self.app.today(await self.app.guilds.of(key))
                view = paragraph_card(paragraph, self.app.say, today)
                await interaction.edit_original_response(view=view)
            else:
                await interaction.edit_original_response(content=self.app.say("reply-budget"))

    async def press(self, interaction: discord.Interaction[Any], key: Key, action: str) -> None:
        """A button under an answer, in its own guild or in a direct message."""
        async with self.explaining(interaction):
            library = await self.direct.library_of(interaction)
            await press(self.app, interaction, library, key, action)

    async def cancel(self, interaction: discord.Interaction[Any], subscription: int) -> None:
        async with self.explaining(interaction):
            await cancel(self.app, interaction, await self.direct.library_of(interaction), subscription)

    async def choose_guild(self, interaction: discord.Interaction[Any], guild_id: int) -> None:
        async with self.explaining(interaction):
            await cast("DirectCog", self.get_cog("DirectCog")).choose(interaction, guild_id)

    async def forget_asker(self, interaction: discord.Interaction[Any]) -> None:
        async with self.explaining(interaction):
            await cast("DirectCog", self.get_cog("DirectCog")).forget(interaction)

    async def remove_article(self, interaction: discord.Interaction[Any], article_id: int) -> None:
        """The confirmed removal. Who presses is checked again: a button outlives the right to it."""
        async with self.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            async with self.app.database.writing() as store:
                library = await store.libraries.ensure(library_key(interaction.guild_id))
                article = await store.articles.remove(library, article_id, utc_now())
            await audited(interaction, "removed", article.id)
            title = plain(article.particulars.title, TITLE_CHARS)
            await interaction.edit_original_response(content=self.app.say("reply-removed", title=title))

    async def speak_in(self, library_key: str) -> None:
        """In what follows: the language of the library's guild."""
        speak_in(self.get_guild(guild_id_of(library_key)), await self.app.guilds.of(library_key))

    @asynccontextmanager
    async def explaining(self, interaction: discord.Interaction[Any]) -> AsyncIterator[None]:
        """discord.py only logs what a button's callback raises; the member is told too."""
        try:
            await speak_to(self.app, interaction)
            yield
        except Exception as error:  # noqa: BLE001  explained to the member, and logged where it is our defect
            await self.explain(interaction, error)

    async def explain(self, interaction: discord.Interaction[Any], error: BaseException) -> None:
        """Tell the member in private what went wrong: their own mistake in a sentence, ours as an apology."""
        if isinstance(error, app_commands.CheckFailure):
            await tell(interaction, self.app.say("reply-admins-only"))
        elif isinstance(error, MustChoose):
            await show(interaction, choose_card(error.guilds, error.chosen, self.app.say))
        elif isinstance(error, PERSONAL):
            await tell(interaction, sentence(error, self.app.say))
        else:
            log.error("interaction failed", exc_info=error)
            await tell(interaction, self.app.say("reply-failed"))
            where = interaction.command.qualified_name if interaction.command else "Discord"
            self.announcing.tell(interaction.guild, self.app.say("audit-failure", where=where))


async def serve(app: App, token: str) -> None:
    """Run until stopped. Raises ConfigError where Discord refuses the token or can't be reached."""
    async with VerbatimClient(app) as client:
        try:
            await client.start(token)
        except discord.LoginFailure as error:
            raise ConfigError("token_refused", variable=TOKEN_VARIABLE) from error
        except discord.PrivilegedIntentsRequired as error:
            raise ConfigError("intent_refused") from error
        except OSError as error:
            raise ConfigError("discord_unreachable") from error
