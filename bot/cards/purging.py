"""The question before an article is erased for good, and the button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

import discord
from discord import ui

from bot.cards.article import particulars_text
from bot.cards.escape import plain
from bot.cards.frame import Accent, card
from bot.cards.particulars import MAX_TITLE
from bot.guild.auditing import audited
from bot.guilds import library_key
from bot.permissions import check_admin
from bot.stored.purging import purge

if TYPE_CHECKING:
    import re

    from bot.cards.versions import VersionClient
    from bot.locale import Messages
    from storage.model import Article


class PurgeArticle(ui.DynamicItem[ui.Button[Any]], template=r"verbatim:purge:(?P<article>\d+)"):
    """Confirms that an article is erased for good. Who presses is checked again."""

    def __init__(self, article_id: int, label: str | None = None) -> None:
        custom_id = f"verbatim:purge:{article_id}"
        super().__init__(ui.Button(label=label, style=discord.ButtonStyle.danger, custom_id=custom_id))
        self.article_id = article_id

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["article"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client = cast("VersionClient", interaction.client)
        async with client.explaining(interaction):
            await check_admin(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            article = await purge(client.app, library_key(interaction.guild_id), self.article_id)
            await audited(interaction, "purged", article.id)
            words = client.app.say("kept-purged", title=plain(article.particulars.title, MAX_TITLE))
            await interaction.edit_original_response(content=words)


def purge_card(article: Article, say: Messages) -> ui.LayoutView:
    text = f"{particulars_text(article, say)}\n\n{say('kept-purge')}"
    row = ui.ActionRow[Any](PurgeArticle(article.id, say("kept-purge-button")))
    return card([ui.TextDisplay(text), row], Accent.NEAR)
