"""What the rows of a list of hostile inputs describe, made to happen on the loopback interface."""

from __future__ import annotations

import asyncio
import codecs
import gzip
import shutil
import ssl
import subprocess
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from ingest.errors import IngestError
from ingest.feeds.finding import Finding
from ingest.fetch import FEED_BYTES, FEED_TYPES, MAX_SECONDS, Fetcher
from ingest.jobs import READ_OPML
from ingest.pipeline import Pipeline
from tests.fake_site import raw_site
from tests.ingest.sample_files import locked, pdf

PROSE = (
    "The harbour board of Port Ellery said on Monday that the tidal gate would stay shut all winter, "
    "because both of its hinges had rusted through and new ones must be cast."
)
ARTICLE = f"<html><body><h1>Tidal gate stays shut</h1><p>{PROSE}</p><p>{PROSE[:-1]} again.</p>"
CHINESE = "图书馆本月起每周五夜间开放到十一点，第一晚就有三百多名居民前来读书，馆员不得不临时增加座位。" * 4
BRIEF = 1.5
"""Seconds for the sites that never finish; the others have as long as the product gives, on a busy machine too."""


@dataclass(frozen=True)
class Came:
    """What became of an input: `stored`, or the error's code; and what else there is to see."""

    code: str
    details: dict
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class World:
    site: object
    database: object
    reader: object
    merger: object

    def pipeline(self, fetcher):
        return Pipeline(self.database, fetcher, self.reader, self.merger)

    async def came(self, adding):
        try:
            outcomes = await adding
        except IngestError as error:
            return Came(error.code, error.details)
        async with self.database.reading() as store:
            library = await store.libraries.get("local")
            ids = [outcome.article.id for outcome in outcomes if outcome.article]
            texts = [(await store.articles.version(library, one)).text for one in ids]
        return Came("stored", {}, tuple(texts))

    async def add(self, url, *places, resolver=None, seconds=MAX_SECONDS):
        allowed = (self.site.place, *places)
        async with Fetcher(allow_private=allowed, seconds=seconds, resolver=resolver) as fetcher:
            return await self.came(self.pipeline(fetcher).add_url("local", url))

    async def page(self, body, content_type="text/html; charset=utf-8", **given):
        return await self.add(self.site.page("/a", body, content_type, **given))

    async def redirect(self, location, status=302):
        return await self.add(self.site.redirect("/a", location, status))

    async def raw(self, answer, *, silent=False, scheme="http", seconds=MAX_SECONDS):
        async with raw_site(answer, silent=silent) as place:
            return await self.add(f"{scheme}://{place}/", place, seconds=seconds)

    async def file(self, name, data):
        return await self.came(self.pipeline(None).add_file("local", name, data))

    async def text(self, text):
        async with Fetcher() as fetcher:
            return await self.came(self.pipeline(fetcher).add_text("local", "-", text))

    async def feed(self, data):
        url = self.site.page("/feed", data, "application/rss+xml")
        async with Fetcher(allow_private=(self.site.place,)) as fetcher:
            try:
                await fetcher.fetch(url, types=FEED_TYPES, max_bytes=FEED_BYTES)
            except IngestError as error:
                return Came(error.code, error.details)
        return Came("fetched", {})

    async def follow(self, data):
        """A feed is read as `/feed add` reads it; what its entries say is what there is to see."""
        url = self.site.page("/feed", data, "application/rss+xml")
        async with Fetcher(allow_private=(self.site.place,)) as fetcher:
            try:
                found = await Finding(fetcher, self.reader).find(url)
            except IngestError as error:
                return Came(error.code, error.details)
        return Came("read", {}, tuple(f"{entry.guid} {entry.title}" for entry in found.read.entries))

    async def later(self):
        """An article that is dated far ahead: what was printed stays, and dates nothing."""
        ahead = "2099-01-01T00:00:00Z"
        page = f"<meta property='article:published_time' content='{ahead}'>{ARTICLE}"
        (outcome,) = await self.pipeline(None).add_file("local", "a.html", page.encode())
        published = outcome.article.particulars.published
        return Came("clamped" if (published.value, published.raw) == (None, ahead) else "dated", {})

    async def opml(self, count):
        lines = (f"<outline type='rss' xmlUrl='https://{n}.example/feed'/>" for n in range(count))
        try:
            feeds = await self.reader.run(
                READ_OPML, "a.opml", f"<opml><body>{''.join(lines)}</body></opml>".encode()
            )
        except IngestError as error:
            return Came(error.code, error.details)
        return Came("read", {"count": len(feeds)})

    async def circle(self):
        self.site.redirect("/b", "/a", 301)
        return await self.redirect("/b", 301)

    async def untrusted(self, folder):
        async with self_signed(folder) as place:
            return await self.add(f"https://{place}/", place)


@asynccontextmanager
async def self_signed(folder):
    """A site whose certificate nobody vouches for, made for another name, for one day."""
    names = ["-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-subj", "/CN=elsewhere.example"]
    command = [shutil.which("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", *names]
    await asyncio.to_thread(subprocess.run, command, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")

    async def answer(_):
        return web.Response(text=ARTICLE, content_type="text/html")

    runner = web.ServerRunner(web.Server(answer), handle_signals=False, shutdown_timeout=0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
        yield f"127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def rss(items):
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Quay</title>{items}</channel></rss>".encode()


def chunks(*lines):
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + b"".join(lines)


GZIP_BOMB = gzip.compress(bytes(100_000_000), 9)
ATTRIBUTES = " ".join(f"a{number}='1'" for number in range(100_000))
MADE = {
    "H114": lambda w: w.redirect("http://127.0.0.1/"),
    "H117": lambda w: w.redirect("file:///etc/passwd"),
    "H118": lambda w: w.redirect("gopher://127.0.0.1:6379/_x"),
    "H119": lambda w: w.circle(),
    "H125": lambda w: w.redirect("http://user:word@example.com/"),
    "H126": lambda w: w.page(f'<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">{ARTICLE}'),
    "H131": lambda w: w.add(w.site.endless("/a")),
    "H132": lambda w: w.add(w.site.bomb("/a", 1_000)),
    "H133": lambda w: w.add(w.site.packed("/a", b"\x1b" + bytes(5_000), "br")),
    "H135": lambda w: w.add(w.site.packed("/a", gzip.compress(GZIP_BOMB), "gzip, gzip")),
    "H137": lambda w: w.add(w.site.packed("/a", b"x", "xyz")),
    "H139": lambda w: w.add(w.site.endless("/a", b"x", pause=0.2), seconds=BRIEF),
    "H140": lambda w: w.raw(b"", silent=True, scheme="https", seconds=BRIEF),
    "H141": lambda w: w.raw(chunks(b"X: " + b"a" * 200_000 + b"\r\n\r\n")),
    "H142": lambda w: w.raw(chunks(b"X: a\r\n" * 10_000 + b"\r\n")),
    "H143": lambda w: w.raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000),
    "H144": lambda w: w.raw(ARTICLE.encode()),
    "H145": lambda w: w.raw(chunks(b"Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n")),
    "H147": lambda w: w.page(ARTICLE, "video/mp4"),
    "H148": lambda w: w.page(b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "H150": lambda w: w.page(ARTICLE, "image/png"),
    "H151": lambda w: w.page(b"%PDF-1.7 /JS", "application/pdf"),
    "H153": lambda w: w.page(f"<h1>夜间图书馆</h1><p>{CHINESE}</p>".encode("gb18030"), "text/html"),
    "H154": lambda w: w.page(codecs.BOM_UTF16_LE + f"<meta charset=utf-8>{ARTICLE}".encode("utf-16-le")),
    "H156": lambda w: w.page(ARTICLE, "text/html; charset=rot13"),
    "H158": lambda w: w.page(ARTICLE.replace("Monday", "Mon&#xD800;day")),
    "H164": lambda w: w.add(w.site.endless("/a")),
    "H165": lambda w: w.page("", status=401, headers={"WWW-Authenticate": "Basic"}),
    "H166": lambda w: w.page("", status=403, headers={"cf-mitigated": "challenge"}),
    "H168": lambda w: w.page("<h1>Page not found</h1><p>Sorry, there is nothing here.</p>"),
    "H170": lambda w: w.page("", status=429, headers={"Retry-After": "86400"}),
    "H172": lambda w: w.page("", status=503, headers={"Retry-After": "Fri, 01 Jan 2038 00:00:00 GMT"}),
    "H173": lambda w: w.page("", status=304),
    "H176": lambda w: w.page("<div>" * 100_000 + ARTICLE),
    "H177": lambda w: w.page(ARTICLE + "<a href=/>x</a>" * 190_000),
    "H184": lambda w: w.page(
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>{ARTICLE}<p>{PROSE}&x;'
    ),
    "H186": lambda w: w.feed("<item/>" * 3_600_000),
    "H187": lambda w: w.feed("<![CDATA[" + "x" * 20_000_000),
    "H188": lambda w: w.follow(rss(f"<item {ATTRIBUTES}><title>One</title></item>")),
    "H189": lambda w: w.follow(rss("<item><title>a & b <b>c</title>" * 160_000)[:5_000_000]),
    "H191": lambda w: w.follow(
        rss("<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Gate shut</title></item>")
    ),
    "H192": lambda w: w.later(),
    "H194": lambda w: w.follow(
        rss("".join(f"<item><guid>same</guid><title>{n}</title></item>" for n in range(9)))
    ),
    "H198": lambda w: w.opml(10_000),
    "H199": lambda w: w.page(f"<script type='application/ld+json'>{'[' * 100_000}</script>{ARTICLE}"),
    "H200": lambda w: w.file("../../etc/passwd.txt", f"Tidal gate stays shut\n\n{PROSE}".encode()),
    "H201": lambda w: w.file("a.txt", f"Tidal gate stays shut\n\n{PROSE}".encode("utf-16")),
    "H201 packed": lambda w: w.file("a.txt", gzip.compress(PROSE.encode())),
    "H201 program": lambda w: w.file("a.txt", b"MZ\x90\x00" + bytes(500)),
    "H202": lambda w: w.file("a.pdf", locked(pdf(), "secret")),
    "H205": lambda w: w.text("  \n"),
    "H205 emoji": lambda w: w.text("🎉🎉🎉"),
    "H205 address": lambda w: w.text("http://127.0.0.1:8080/a"),
}
