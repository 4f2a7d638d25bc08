"""What admins see besides articles: feeds, settings, who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.gallery_scenes import scene, slash
from tests.fake_discord.world import File
from tests.ingest.test_proposals import PAGE as UNCERTAIN

if TYPE_CHECKING:
    from bench.gallery_html import Page
    from bench.gallery_stage import Stage

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Varnby Post</title>
<item><title>The lock opens again</title>
<link>{site}/lock</link><guid>1</guid><category>Harbour</category></item>
<item><title>Choir fills the depot</title>
<link>{site}/choir</link><guid>2</guid><category>Music</category></item>
</channel></rss>"""


def feed(stage: Stage) -> str:
    listed = FEED.format(site=stage.site.url(""))
    return stage.site.page("/feed.xml", listed, "application/rss+xml")


@scene
async def feed_add(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "feed add", url=feed(stage), channel=stage.channel)


@scene
async def feed_list(stage: Stage, page: Page) -> None:
    await stage.admin.slash(stage.channel, "feed add", url=feed(stage), channel=stage.channel)
    await slash(stage, page, stage.admin, "feed list")


@scene
async def feed_preview(stage: Stage, page: Page) -> None:
    await stage.admin.slash(stage.channel, "feed add", url=feed(stage))
    await stage.admin.slash(stage.channel, "feed filter", feed=1, only="lock")
    await slash(stage, page, stage.admin, "feed preview", feed=1)


@scene
async def settings(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "settings")


@scene
async def audit(stage: Stage, page: Page) -> None:
    await stage.admin.slash(stage.channel, "feed add", url=feed(stage))
    await stage.admin.slash(stage.channel, "article remove", article=1)
    await slash(stage, page, stage.admin, "audit")


@scene
async def bad_address(stage: Stage, page: Page) -> None:
    gone = stage.site.page("/gone", "Nothing here", status=404)
    await slash(stage, page, stage.admin, "article add", url=gone)


@scene
async def choice_of_stories(stage: Stage, page: Page) -> None:
    await slash(stage, page, stage.admin, "article add", file=File("quay.txt", UNCERTAIN.encode()))
