"""Autocomplete: titles and outlets of the guild's own library, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.guilds import choices, library_key
from bot.permissions import admin_roles, is_admin

if TYPE_CHECKING:
    import discord
    from discord import app_commands

    from bot.app import App
    from bot.client import VerbatimClient


async def offer_articles(
    interaction: discord.Interaction[VerbatimClient], typed: str
) -> list[app_commands.Choice[int]]:
    offered = await interaction.client.app.choosing.offered(library_key(interaction.guild_id))
    return choices(offered.articles(typed))


async def offer_articles_to_admins(
    interaction: discord.Interaction[VerbatimClient], typed: str
) -> list[app_commands.Choice[int]]:
    """Autocomplete is no command, so its check is its own."""
    if not is_admin(interaction, await admin_roles(interaction)):
        return []
    return await offer_articles(interaction, typed)


async def offer_outlets(
    interaction: discord.Interaction[VerbatimClient], typed: str
) -> list[app_commands.Choice[str]]:
    return await offer_outlets_of(library_key(interaction.guild_id), interaction.client.app, typed)


async def offer_outlets_of(key: str, app: App, typed: str) -> list[app_commands.Choice[str]]:
    offered = await app.choosing.offered(key)
    wanted = typed.casefold().strip()
    return choices((name, name) for name in offered.outlets if wanted in name.casefold())


async def offer_feeds_to_admins(
    interaction: discord.Interaction[VerbatimClient], typed: str
) -> list[app_commands.Choice[int]]:
    app = interaction.client.app
    if not is_admin(interaction, await admin_roles(interaction)):
        return []
    async with app.database.reading() as store:
        feeds = await store.feeds.all(await store.libraries.get(library_key(interaction.guild_id)))
    wanted = typed.casefold().strip()
    named = ((f"{feed.id} · {feed.title or feed.url}", feed.id) for feed in feeds)
    return choices((name, number) for name, number in named if wanted in name.casefold())
