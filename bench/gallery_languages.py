"""The same bot, to members whose Discord speaks another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.gallery_scenes import MOON, scene, slash

if TYPE_CHECKING:
    from bench.gallery_html import Page
    from bench.gallery_stage import Stage

NAMES = {"es-ES": "Lucía", "id": "Dewi", "zh-CN": "小雨"}


@scene
async def languages(stage: Stage, page: Page) -> None:
    for locale, name in NAMES.items():
        reader = stage.fake.member(stage.guild, name, locale=locale)
        await slash(stage, page, reader, "ask", question=MOON, private=True)


@scene
async def help_in_chinese(stage: Stage, page: Page) -> None:
    reader = stage.fake.member(stage.guild, NAMES["zh-CN"], locale="zh-CN")
    await slash(stage, page, reader, "help")
