"""What admins do is noted, and told in the guild's log channel: by articles' numbers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.guild.settings import SETTING
from bot.guilds import library_key
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable

    import discord

    from bot.client import VerbatimClient
    from bot.locale import Messages
    from ingest.outcomes import Outcome

DEEDS = {
    "added": "audit-added",
    "updated": "audit-updated",
    "refreshed": "audit-refreshed",
    "removed": "audit-removed",
    "restored": "audit-restored",
    "purged": "audit-purged",
    "exported": "audit-exported",
    "erased": "audit-erased",
    "feed_added": "audit-feed-added",
    "feed_changed": "audit-feed-changed",
    "feed_removed": "audit-feed-removed",
    SETTING: "audit-setting",
}
"""The sentence of each action; one that a later release wrote is told by its code."""

ALL = "*"
"""The subject of a deed that is done to the whole library."""


def deed_words(action: str, subject: str, say: Messages) -> str:
    return say(DEEDS[action], subject=subject) if action in DEEDS else f"{action} {subject}"


async def audited(
    interaction: discord.Interaction[VerbatimClient], action: str, *subjects: int | str
) -> None:
    """Note what the admin has done, to articles (by id) or to something else (by its words)."""
    app, key = interaction.client.app, library_key(interaction.guild_id)
    async with app.database.writing() as store:
        library = await store.libraries.ensure(key)
        for subject in subjects:
            await store.audit.record(library, interaction.user.id, action, subject, utc_now())
    if subjects:
        told = ", ".join(_told(subject, app.say) for subject in subjects)
        announce(interaction, deed_words(action, told, app.say))


async def audited_outcomes(
    interaction: discord.Interaction[VerbatimClient], outcomes: Iterable[Outcome]
) -> None:
    """Note which articles were added and which changed."""
    done = [(one.status, one.article.id) for one in outcomes if one.article is not None]
    for action in ("added", "updated"):
        await audited(interaction, action, *(number for status, number in done if status == action))


def _told(subject: int | str, say: Messages) -> str:
    if subject == ALL:
        return say("audit-all")
    return say("audit-article", id=str(subject)) if isinstance(subject, int) else subject


def announce(interaction: discord.Interaction[VerbatimClient], words: str) -> None:
    """One line in the log channel about what the member did."""
    interaction.client.announcing.tell(interaction.guild, f"{interaction.user.mention} · {words}")
