"""The benchmark of the stored index, on a library of a few articles."""

from __future__ import annotations

import pytest

pytest.importorskip("matplotlib", reason="the group `bench` isn't installed")

from bench import stored
from bench.speed_corpus import make_passages, make_questions
from bot.app import open_app
from bot.config import Settings
from bot.locale import load


def test_blocks_are_the_paragraphs():
    title, text, blocks = stored.article_of([["one", "two"], ["three"]], 7)
    assert [text[block.start : block.end] for block in blocks] == [title, "One two.", "Three."]


async def test_a_library_is_filled_asked_grown_and_merged(tmp_path, monkeypatch):
    monkeypatch.setattr(stored, "ADDS", 3)
    monkeypatch.setattr(stored, "SEARCHES", 20)
    passages = make_passages(100 + 3 * stored.ARTICLE, 1)
    questions = [" ".join(one.raw) + "?" for one in make_questions(passages[:100], 4, 1)]
    passages = stored.in_english(passages)
    async with open_app(Settings(), tmp_path, load()) as app:
        await stored.fill(app, passages[:100])
        asked = await stored.asking(app, questions)
        added = await stored.adding(app, passages[100:])
        merged = await stored.merging(app)
    assert min(asked["searches"], asked["questions"]) > 0
    assert len(added) == 3
    assert merged["seconds"] > 0
    assert await stored.first_answer(tmp_path, questions[0]) > 0
