"""Logs hold no secret, and stay off standard output."""

from __future__ import annotations

import json
import logging

import pytest
import structlog

from bot.config import LogSettings
from bot.logs import configure, redact

TOKEN = "MTAxMDEwMTAxMDEwMTAxMDEw" + ".GabcDE." + "x" * 38
HOOK = "y" * 80


@pytest.fixture(autouse=True)
def _restored():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_tokens_are_hidden_wherever_they_stand():
    assert redact(f"Bot {TOKEN}, that was it") == "Bot [hidden], that was it"
    assert redact(f"/webhooks/1/{HOOK}/messages") == "/webhooks/1/[hidden]/messages"
    assert redact("an article of 2025-04-25") == "an article of 2025-04-25"


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_log_line_holds_a_token(capsys, form):
    configure(LogSettings(format=form))
    structlog.get_logger("ours").info("started", token=TOKEN)
    logging.getLogger("theirs").warning("POST /webhooks/1/%s", HOOK)
    try:
        int(TOKEN)
    except ValueError:
        structlog.get_logger("ours").exception("failed")
    said = capsys.readouterr()
    assert said.out == ""
    assert TOKEN not in said.err
    assert HOOK not in said.err
    assert "ValueError" in said.err


def test_json_lines_are_json(capsys):
    configure(LogSettings(format="json"))
    structlog.get_logger("ours").info("started", guilds=2)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["guilds"], line["level"]) == ("started", 2, "info")


def test_the_level_is_kept_to(capsys):
    configure(LogSettings(level="error"))
    structlog.get_logger("ours").warning("hardly")
    logging.getLogger("trafilatura").warning("hardly")
    assert capsys.readouterr().err == ""
