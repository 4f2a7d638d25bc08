"""The benchmark of questions in Discord, for a moment: none is lost, late or answered twice."""

from __future__ import annotations

import pytest

pytest.importorskip("matplotlib", reason="the group `bench` isn't installed")

from bench import discord_load
from bench.speed_corpus import make_passages, make_questions
from bench.stored import in_english


async def test_each_question_ends_once_at_a_rate_and_in_a_storm(tmp_path):
    passages = make_passages(200, 1)
    questions = [" ".join(one.raw) + "?" for one in make_questions(passages, 20, 1)]
    async with discord_load.bot(tmp_path, in_english(passages)) as (fake, channel, members):
        times = await discord_load.steady(channel, members, questions, rate=20, seconds=1)
        assert len(times["answer"]) == 20
        assert max(times["ack"]) < discord_load.GOALS["ack_worst"]
        ends = await discord_load.storm(fake, channel, members, questions, 120)
        assert ends == {"asked": 120, "one": 120, "none": 0, "more": 0}
    discord_load.plot(times, tmp_path / "load.png")
    assert discord_load.figures(times)["ack_p50"] > 0
