"""Words that are not the stored ones are never shown."""

from __future__ import annotations

import pytest

from bot.quotes.quoting import NotVerbatim, check
from tests.bot.card_samples import QUOTE, TEXT


def test_the_check_compares_what_is_shown_and_what_is_stored():
    stored = "x" * 40 + TEXT
    check(QUOTE, stored, TEXT)
    check(QUOTE, None, TEXT)
    with pytest.raises(NotVerbatim):
        check(QUOTE, stored, TEXT + " ")
    with pytest.raises(NotVerbatim):
        check(QUOTE, "y" + stored, TEXT)
    with pytest.raises(NotVerbatim):
        check(QUOTE, "", TEXT)
