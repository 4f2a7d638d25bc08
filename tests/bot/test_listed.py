"""What admins type between commas, in any script."""

from __future__ import annotations

import pytest

from bot.feeds.following import listed


@pytest.mark.parametrize(
    "said", ["boats, trams", "boats，trams", "boats、trams", "boats، trams", " boats ,, trams,"]
)
def test_commas_of_every_script_part_words(said):
    assert listed(said) == ["boats", "trams"]


def test_nothing_said_is_nothing():
    assert listed(None) == listed(" , ") == []
