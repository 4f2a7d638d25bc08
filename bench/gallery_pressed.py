"""What the buttons under an answer show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.gallery_scenes import MOON, scene, slash

if TYPE_CHECKING:
    from bench.gallery_html import Page
    from bench.gallery_stage import Stage

CHESS = "Who won the chess cup in Budapest?"


async def pressed(stage: Stage, page: Page, label: str, question: str = MOON) -> None:
    """An answer, and what pressing the button under it shows."""
    asked = await stage.member.slash(stage.channel, "ask", question=question)
    exchange = await stage.member.click(asked.messages[0], label)
    page.used(stage.member.user.name, label)
    if exchange.modal is not None:
        page.form(exchange.modal)
    for message in exchange.messages:
        page.message(message)


@scene
async def more_context(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "More context")


@scene
async def more_quotes(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "More quotes")


@scene
async def why_this(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "Why this?")


@scene
async def still_says_this(stage: Stage, page: Page) -> None:
    words = "<p>The lock of Old Varnby opens again on 3 May 2025 after nine years, the port said.</p>"
    rest = "<p>A flood bent both of its gates in 2016, and divers worked on them through four winters.</p>"
    url = stage.site.page("/lock", f"<h1>The lock of Old Varnby opens again</h1>{words}{rest}")
    await stage.admin.slash(stage.channel, "article add", url=url)
    await pressed(stage, page, "Still says this?", "When does the lock of Old Varnby open again?")


@scene
async def ask_on(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "Ask on")


@scene
async def request_coverage(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "Request coverage", CHESS)


@scene
async def tell_me_when(stage: Stage, page: Page) -> None:
    await pressed(stage, page, "Tell me when", CHESS)


@scene
async def private_answer(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "ask", question=MOON, private=True)
