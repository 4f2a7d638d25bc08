"""How fast questions in Discord are acknowledged and answered, and that each ends in one answer or apology.

    uv run --group bench python bench/discord_load.py [--rate 50] [--seconds 60] [--storm 1000]

Real discord.py against the tests' own Discord, both in this one process, over a library of 2,000 made-up
passages: the times hold the fake's work too. Figures and a picture go to bench/out/discord_load.*.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.figure import Figure

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.speed_corpus import make_passages, make_questions
from bench.stored import fill, in_english
from bot.app import open_app
from bot.client import VerbatimClient
from bot.config import DATABASE_NAME, Settings
from bot.locale import load
from tests.fake_discord.driver import fake_discord

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tests.fake_discord.driver import FakeDiscord, Member
    from tests.fake_discord.exchange import Exchange
    from tests.fake_discord.world import Channel, Message

OUT = Path(__file__).parent / "out"
PASSAGES, QUESTIONS, MEMBERS, SEED = 2_000, 500, 200, 7
PATIENCE = 60.0
GOALS = {"ack_p99": 0.250, "answer_p99": 0.750, "ack_worst": 3.0}
"""Seconds."""
STATUSES = (429, 500, 502, 504)
PATHS = ("/callback$", "/messages/@original$", "/messages$", "/typing$")
BETWEEN_RECONNECTS = 100


@asynccontextmanager
async def bot(
    data: Path, passages: list[list[str]]
) -> AsyncIterator[tuple[FakeDiscord, Channel, list[Member]]]:
    """A bot in a guild that has these passages."""
    async with open_app(Settings(), data, load()) as app:
        await fill(app, passages)
    async with fake_discord() as fake:
        guild = fake.guild("Load")
        with closing(sqlite3.connect(data / DATABASE_NAME)) as database, database:
            database.execute("UPDATE library SET key = ?", (f"discord:{guild.id}",))
        members = [fake.member(guild, f"member {number}") for number in range(MEMBERS)]
        async with open_app(Settings(), data, load()) as app, fake.running(VerbatimClient(app)):
            channel = fake.channel(guild)
            await members[0].slash(channel, "ask", question="What stands in the first passage?")
            yield fake, channel, members


async def steady(
    channel: Channel, members: Sequence[Member], questions: Sequence[str], rate: float, seconds: float
) -> dict[str, list[float]]:
    """Questions at a steady rate, whether or not the ones before are answered. Seconds of each."""
    begun, told = time.monotonic(), []
    for number in range(round(rate * seconds)):
        await asyncio.sleep(max(0.0, begun + number / rate - time.monotonic()))
        who = members[number % len(members)]
        exchange = who.slash(channel, "ask", question=questions[number % len(questions)])
        told.append(asyncio.create_task(_timed(exchange)))
    times = await asyncio.gather(*told)
    return {"ack": [ack for ack, _ in times], "answer": [answer for _, answer in times]}


async def _timed(exchange: Exchange) -> tuple[float, float]:
    await exchange.settled(PATIENCE)
    return exchange.ack_seconds or PATIENCE, time.monotonic() - exchange.started


async def storm(
    fake: FakeDiscord, channel: Channel, members: Sequence[Member], questions: Sequence[str], count: int
) -> dict[str, int]:
    """Commands and mentions by turns while Discord fails and reconnects; in how many messages each ended."""
    asked: list[Exchange | Message] = []
    for number in range(count):
        if number % 5 == 0:
            fake.fail(PATHS[number // 5 % len(PATHS)], STATUSES[number // 20 % len(STATUSES)])
        if number % BETWEEN_RECONNECTS == BETWEEN_RECONNECTS - 1:
            fake.state.gateway.drop()
        who, question = members[number % len(members)], questions[number % len(questions)]
        if number % 2:
            asked.append(await who.message(channel, question, mention_bot=True))
        else:
            asked.append(who.slash(channel, "ask", question=question))
        await asyncio.sleep(0.02)
    with suppress(AssertionError):  # who got nothing is counted below
        await fake.state.changes.until(
            lambda: all(_ends(one, channel) for one in asked), lambda: "", PATIENCE
        )
    ends = [_ends(one, channel) for one in asked]
    return {"asked": count, "one": ends.count(1), "none": ends.count(0), "more": sum(end > 1 for end in ends)}


def _ends(one: Exchange | Message, channel: Channel) -> int:
    """The messages that a question ended in."""
    if hasattr(one, "is_settled"):
        return len(one.messages) if one.is_settled else 0
    return sum(reply.reference is one and not reply.deleted for reply in channel.messages.values())


def figures(times: dict[str, list[float]]) -> dict[str, float]:
    """Seconds."""
    shares = {"p50": 50, "p99": 99, "worst": 100}
    return {
        f"{kind}_{name}": round(float(np.percentile(values, share)), 4)
        for kind, values in times.items()
        for name, share in shares.items()
    }


def plot(times: dict[str, list[float]], path: Path) -> None:
    figure = Figure(figsize=(8, 4))
    axes = figure.subplots()
    for kind, values in times.items():
        axes.plot(np.sort(values) * 1_000, np.linspace(0, 100, len(values)), label=kind)
    axes.set(xlabel="milliseconds", ylabel="per cent of questions", xscale="log")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, bbox_inches="tight")


async def measure(rate: float, seconds: float, storms: int) -> tuple[dict[str, list[float]], dict[str, int]]:
    passages = make_passages(PASSAGES, SEED)
    questions = [" ".join(one.raw) + "?" for one in make_questions(passages, QUESTIONS, SEED)]
    with tempfile.TemporaryDirectory() as folder:
        async with bot(Path(folder), in_english(passages)) as (fake, channel, members):
            times = await steady(channel, members, questions, rate, seconds)
            ends = await storm(fake, channel, members, questions, storms)
    return times, ends


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--rate", type=float, default=50, help="questions a second")
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--storm", type=int, default=1_000, help="questions while Discord fails")
    given = arguments.parse_args()
    times, ends = asyncio.run(measure(given.rate, given.seconds, given.storm))
    found = {"rate": given.rate, "seconds": given.seconds, **figures(times), "storm": ends}
    OUT.mkdir(exist_ok=True)
    (OUT / "discord_load.json").write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    plot(times, OUT / "discord_load.png")
    missed = [f"{name} {found[name]:.3f} s > {goal} s" for name, goal in GOALS.items() if found[name] > goal]
    print(json.dumps(found, indent=2), *missed, sep="\n")
    sys.exit(bool(missed or ends["one"] != ends["asked"]))


if __name__ == "__main__":
    main()
