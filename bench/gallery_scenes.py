"""What the pictures show: each scene is a short piece of a day in a guild."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord.world import Channel, File

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bench.gallery_html import Page
    from bench.gallery_stage import Stage
    from tests.fake_discord.driver import Member

    Scene = Callable[[Stage, Page], Awaitable[None]]

SCENES: dict[str, Scene] = {}
MOON = "How much did Chang'e-6 bring back from the far side of the Moon?"


def scene(play: Scene) -> Scene:
    SCENES[play.__name__.replace("_", "-")] = play
    return play


async def slash(stage: Stage, page: Page, who: Member, line: str, **options: Any) -> Any:
    """A command and what the bot showed for it."""
    shown = " ".join(
        f"{name}: {_typed(value)}" for name, value in options.items() if not isinstance(value, File)
    )
    page.used(who.user.name, f"/{line} {shown}".strip())
    exchange = await who.slash(stage.channel, line, **options)
    if exchange.modal is not None:
        page.form(exchange.modal)
    for message in exchange.messages:
        page.message(message)
    return exchange


def _typed(value: Any) -> str:
    return f"#{value.name}" if isinstance(value, Channel) else str(value)


@scene
async def ask(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "ask", question=MOON)


@scene
async def closest(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "ask", question="How much did Chang'e-5 cost?")


@scene
async def refusal(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "ask", question="Who won the chess cup in Budapest?")


@scene
async def mention(stage: Stage, page: Page) -> None:
    page.said("Bob", f"{stage.fake.state.bot.mention} {MOON}")
    asked = await stage.member.message(stage.channel, MOON, mention_bot=True)
    page.message(await stage.member.reply(asked))


@scene
async def verify(stage: Stage, page: Page) -> None:
    quotation = "The capsule of Chang'e-6 touched down on the grassland of Mongolia on 26 June 2024"
    await slash(stage, page, stage.member, "verify", quote=quotation)


@scene
async def compare(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "compare", question="Where does the Webb telescope orbit?")


@scene
async def latest(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "latest")


@scene
async def related(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "related", article=1)


@scene
async def sources(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "sources")


@scene
async def help_for_members(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "help")


@scene
async def help_for_admins(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "help")


@scene
async def article_add(stage: Stage, page: Page) -> None:
    note = "The pond is dry\n\nVarnby Post 25-04-2025\n\nThe pond of Old Varnby fell dry on Friday."
    await slash(stage, page, stage.admin, "article add", file=File("pond.txt", note.encode()))


@scene
async def article_add_form(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "article add")


@scene
async def article_list(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "article list")


@scene
async def article_show(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "article show", article=1)


@scene
async def article_remove(stage: Stage, page: Page) -> None:
    shown = await slash(stage, page, stage.admin, "article remove", article=1)
    pressed = await stage.admin.click(shown.messages[-1], "Remove")
    for message in pressed.messages:
        page.message(message)


@scene
async def not_an_admin(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.member, "article list")
