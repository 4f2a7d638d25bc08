"""What admins see of the days past: gaps and numbers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bench.gallery_scenes import MOON, scene, slash
from bot.guilds import library_key
from ingest.pipeline import utc_now
from storage.question_model import KeptQuestion, Shown

if TYPE_CHECKING:
    from bench.gallery_html import Page
    from bench.gallery_stage import Stage

VERDICTS = ("answer", "answer", "closest", "answer", "none", "answer", "closest")


async def remember_days(stage: Stage) -> None:
    """A month of questions, more towards its end."""
    async with stage.client.app.database.writing() as store:
        library = await store.libraries.ensure(library_key(stage.guild.id))
        for number in range(240):
            days = 29 * (1 - (number / 240) ** 0.6) + number % 3
            verdict = VERDICTS[number % len(VERDICTS)]
            shown = (Shown(number % 5 + 1, 1, 0, 9),) if verdict == "answer" else ()
            asked_at = utc_now() - timedelta(days=min(days, 29))
            await store.questions.add(
                library, KeptQuestion(MOON, MOON, verdict, 0.5, asked_at, "00000000", shown=shown)
            )


@scene
async def gaps(stage: Stage, page: Page) -> None:
    for question in (
        "Who won the chess cup in Budapest?",
        "When was the chess cup?",
        "How much did Chang'e-5 cost?",
        "Will the tram to Halvik run at night?",
        "How tall is the lighthouse of Port Ellery?",
    ):
        asked = await stage.member.slash(stage.channel, "ask", question=question)
    consent = await stage.member.click(asked.messages[0], "Request coverage")
    await stage.member.click(consent.messages[0], "Yes, with my name")
    await stage.member.slash(stage.channel, "ask", question="Is the ferry captain ill?", private=True)
    await slash(stage, page, stage.admin, "gaps")


@scene
async def stats(stage: Stage, page: Page) -> None:
    await remember_days(stage)
    asked = await stage.member.slash(stage.channel, "ask", question=MOON)
    await stage.member.click(asked.messages[0], "Helpful")
    await slash(stage, page, stage.admin, "stats")


@scene
async def privacy_for_members(stage: Stage, page: Page) -> None:
    card = await slash(stage, page, stage.member, "privacy")
    for label in ("Export mine", "Delete mine"):
        page.used("Bob", label)
        for message in (await stage.member.click(card.messages[0], label)).messages:
            page.message(message)


@scene
async def privacy_for_admins(stage: Stage, page: Page) -> None:
    card = await slash(stage, page, stage.admin, "privacy")
    form = await stage.admin.click(card.messages[0], "Delete this server's library")
    page.form(form.modal)
