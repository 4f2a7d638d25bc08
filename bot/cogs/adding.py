"""The ways in which an article comes from Discord: an address, attachments, a modal, a message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import discord

from bot.cards.article import added_card
from bot.cards.proposing import choice_card
from bot.errors import PERSONAL, VerbatimError, failed, told
from bot.guild.auditing import audited_outcomes
from bot.guilds import library_key
from bot.permissions import check_admin
from bot.speaking import Form
from bot.stored.progress import Progress
from bot.stored.proposing import Choice
from ingest.files import limit_of
from storage.model import Particulars

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.app import App
    from bot.client import VerbatimClient
    from ingest.outcomes import Outcome

MODAL_TEXT = 4_000
"""Characters of a modal's text field; discord.py would send more, Discord refuses."""
MODAL_FILES = 10
MODAL_LINE = 200


@dataclass(slots=True)
class Adding:
    """What one admin adds at once; each input on its own, so one that fails stops no other."""

    app: App
    library_key: str
    progress: Progress
    given: Particulars | None = None
    outcomes: list[Outcome] = field(default_factory=list)

    @classmethod
    def of(
        cls, app: App, interaction: discord.Interaction[VerbatimClient], given: Particulars | None = None
    ) -> Adding:
        return cls(app, library_key(interaction.guild_id), Progress(interaction, app.say), given)

    async def url(self, url: str) -> None:
        await self._try(url, self.app.pipeline.add_url(self.library_key, url.strip(), self.given))

    async def text(self, text: str) -> None:
        """The pipeline takes a text of addresses for the pages there."""
        name = self.app.say("input-text")
        adding = self.app.pipeline.add_text(self.library_key, name, text, self.given, self.progress.reached)
        await self._try(name, adding)

    async def attachment(self, file: discord.Attachment) -> None:
        await self._try(file.filename, self._attachment(file))

    async def message(self, message: discord.Message) -> None:
        """A message's text and files; what they give is remembered as added from it."""
        self.given = Particulars("", message=message.jump_url)
        if message.content.strip():
            await self.text(message.content)
        for file in message.attachments:
            await self.attachment(file)
        if not self.outcomes:
            raise VerbatimError("message_empty")

    async def tell(self, interaction: discord.Interaction[VerbatimClient]) -> None:
        """What was stored, noted in the audit; and a choice of what is uncertain, where there is any."""
        await audited_outcomes(interaction, self.outcomes)
        choice = Choice(self.library_key, interaction.user.id, tuple(self.outcomes))
        key, say = self.app.proposing.keep(choice), self.app.say
        view = choice_card(key, choice, say) if key else added_card(self.outcomes, say)
        await interaction.edit_original_response(view=view)

    async def _attachment(self, file: discord.Attachment) -> list[Outcome]:
        limit = limit_of(file.filename)
        if file.size > limit:
            raise VerbatimError("attachment_large", name=file.filename, limit=limit // 1_000_000)
        try:
            data = await file.read()
        except discord.HTTPException as error:
            raise VerbatimError("attachment_gone", name=file.filename) from error
        reached = self.progress.reached
        return await self.app.pipeline.add_file(self.library_key, file.filename, data, self.given, reached)

    async def _try(self, name: str, work: Awaitable[list[Outcome]]) -> None:
        try:
            self.outcomes += told(await work, self.app.say)
        except PERSONAL as error:
            self.outcomes.append(failed(name, error, self.app.say))


class AddArticleModal(Form):
    """A text, files, and what the text itself may not say. Rights are checked again when it is sent.

    Each form has an id of its own: forms of one id are one to discord.py, whoever opened them.
    """

    def __init__(self, app: App) -> None:
        super().__init__(title=app.say("modal-add-title"), timeout=None)
        self.app = app
        long = discord.TextStyle.paragraph
        self.text = discord.ui.TextInput["AddArticleModal"](style=long, required=False, max_length=MODAL_TEXT)
        self.files = discord.ui.FileUpload["AddArticleModal"](
            required=False, min_values=0, max_values=MODAL_FILES
        )
        self.heading, self.outlet, self.address = (
            discord.ui.TextInput["AddArticleModal"](required=False, max_length=MODAL_LINE) for _ in range(3)
        )
        for name in ("text", "files", "heading", "outlet", "address"):
            label = discord.ui.Label["AddArticleModal"](
                text=app.say(f"modal-add-{name}"),
                description=app.say(f"modal-add-{name}-hint"),
                component=getattr(self, name),
            )
            self.add_item(label)

    def given(self) -> Particulars:
        return Particulars(
            title=self.heading.value.strip(),
            outlet=self.outlet.value.strip() or None,
            url=self.address.value.strip() or None,
        )

    async def on_submit(self, interaction: discord.Interaction[VerbatimClient], /) -> None:  # type: ignore[override]
        await check_admin(interaction)
        text, files, given = self.text.value, list(self.files.values), self.given()
        await interaction.response.defer(ephemeral=True, thinking=True)
        adding = Adding.of(self.app, interaction, given)
        if text.strip():
            await adding.text(text)
        for file in files:
            await adding.attachment(file)
        if not adding.outcomes:
            raise VerbatimError("modal_empty")
        await adding.tell(interaction)
