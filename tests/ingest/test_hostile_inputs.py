"""A list of hostile inputs with the outcome expected of each, kept outside the project, one row at a time."""

from __future__ import annotations

import json
import os
import socket
import time
from pathlib import Path

import pytest
from aiohttp.abc import AbstractResolver

from ingest.merging import Merger
from storage.database import Database
from tests.ingest.hostile_world import MADE, World

DATA = os.environ.get("VERBATIM_EVAL_DATA")
FILE = Path(DATA).parent / "security" / "hostile_inputs.json" if DATA else None
ROWS = json.loads(FILE.read_text(encoding="utf-8"))["inputs"] if FILE and FILE.exists() else []

CODES = {
    "reject_url": {"bad_address"},
    "block_address": {"private_address"},
    "error_redirects": {"too_many_redirects"},
    "not_followed": {"stored"},
    "error_too_large": {"too_large", "bad_encoding"},
    "error_encoding": {"bad_encoding"},
    "error_timeout": {"fetch_timeout", "page_too_complex", "feed_too_complex"},
    "error_limit": {"too_many_feeds"},
    "ok_plain": {"read"},
    "ok_distinct": {"read"},
    "clamp": {"clamped"},
    "error_http": {"fetch_failed", "http_status", "blocked"},
    "error_tls": {"fetch_failed"},
    "error_blocked": {"blocked"},
    "reject_type": {"wrong_type"},
    "extract_or_reject": {"stored", "wrong_type", "no_article", "damaged_file"},
    "reject_or_decode": {"stored", "binary"},
    "reject_pdf": {"encrypted_file"},
    "reject_or_reroute": {"empty", "no_article", "private_address", "fetch_failed"},
    "warn_short": {"no_article", "gate"},
    "backoff": {"blocked", "http_status"},
    "ok_decoded": {"stored"},
    "ok_fallback": {"stored"},
    "ok_replaced": {"stored"},
    "ok_inert": {"stored"},
    "ok_ignored": {"stored"},
    "ok_sanitised": {"stored"},
    "ok_or_error<5s": {"stored", "no_article", "page_too_complex", "too_large"},
}
"""Codes by which each outcome shows. A packing that was never asked for is refused before it can be large."""
LONGEST = {"H132": 10, "H139": 3, "H140": 3, "H188": 10, "H189": 10}


class Names(AbstractResolver):
    """Resolves every name to the addresses given, and remembers the names."""

    def __init__(self, addresses):
        self.addresses, self.asked = addresses, []

    async def resolve(self, host, port=0, family=socket.AF_INET):
        self.asked.append(host)
        return [
            {"hostname": host, "host": ip, "port": port, "family": family, "proto": 0, "flags": 0}
            for ip in self.addresses
        ]

    async def close(self):
        pass


@pytest.fixture
async def world(site, tmp_path, shared_reader):
    async with Database.open(tmp_path / "a.db") as database, Merger(database) as merger:
        yield World(site, database, shared_reader, merger)


def cases():
    for row in ROWS:
        made = [name for name in MADE if name.partition(" ")[0] == row["id"]]
        for name in made or [row["id"]]:
            yield pytest.param(row, name, id=name)


def expected(row):
    return set().union(*(CODES[outcome] for outcome in (row["expect"], *row.get("also_ok", ()))))


@pytest.mark.skipif(not ROWS, reason="the list is outside the project")
@pytest.mark.parametrize(("row", "name"), [*cases()])
async def test_as_expected(world, tmp_path, row, name):
    begun = time.monotonic()
    if row["category"] in {"redirect", "response", "document"}:
        came = await (world.untrusted(tmp_path) if name == "H175" else MADE[name](world))
        await world.page("<h1>Ferry sails again</h1><p>" + "The ferry of Ellery sails again on Monday. " * 5)
        check_made(row, came)
    else:
        await check_typed(world, row)
    assert time.monotonic() - begun < 5 + LONGEST.get(name, 0)


def check_made(row, came):
    assert came.code in expected(row), came
    if row["expect"] == "ok_plain":
        assert not any("<" in text for text in came.texts)
    if row["expect"] == "ok_distinct":
        assert len(set(came.texts)) == 9
    if row["expect"] == "backoff":
        assert came.details["retry_after"] >= 300
    if row["expect"] == "error_tls":
        assert came.details["reason"] == "tls"
    for text in came.texts:
        text.encode()
        assert "root:" not in text
        assert row["expect"] != "ok_decoded" or "�" not in text
    if row["expect"].startswith("ok_"):
        assert came.code != "stored" or came.texts


async def check_typed(world, row):
    """Typed, with a resolver in the world's place: every other name leads to our own machine, where none may go."""
    names = Names(row.get("dns", ["127.0.0.1"]))
    came = await world.add(row["input"], resolver=names)
    if row["expect"].startswith("fetch_host:"):
        assert (came.code, set(names.asked)) == ("private_address", {row["expect"].partition(":")[2]})
    else:
        assert came.code in expected(row), came
        assert came.code == "private_address" or names.asked == []


def test_every_row_is_made_or_named_as_not():
    rows = {row["id"] for row in ROWS if row["category"] in {"redirect", "response", "document"}}
    assert rows - {name.partition(" ")[0] for name in MADE} <= {"H175"}
