"""An article's picture on an answer: once, described, and never in the way of the words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from discord import ui

from bot.cards.answer import answer_card
from tests.bot.card_samples import QUOTE, REEF, SAY, TODAY, assert_sendable, quotes_in
from tests.bot.test_cards import answer

CAPTIONS = ("*A*\nreef @here", "fish " * 300)


def pictures(view):
    found = [item for item in view.walk_children() if isinstance(item, ui.Thumbnail)]
    return [(item.media.url, item.description) for item in found]


def test_each_article_has_its_picture_once_where_pictures_are_on():
    one, two = (
        replace(REEF, image=f"https://a.example/{n}.jpg", image_caption=words)
        for n, words in enumerate(CAPTIONS)
    )
    quotes = (
        replace(QUOTE, particulars=one),
        replace(QUOTE, particulars=one),
        replace(QUOTE, particulars=two, article_id=13),
    )
    view = answer_card(answer(*quotes), SAY, TODAY, images=True)
    assert_sendable(view)
    assert quotes_in(view) == [QUOTE.text] * 3
    (first, short), (second, long) = pictures(view)
    assert (first, second) == ("https://a.example/0.jpg", "https://a.example/1.jpg")
    assert (short, len(long)) == ("*A* reef @here", 256)
    assert pictures(answer_card(answer(*quotes), SAY, TODAY)) == []


@pytest.mark.parametrize("image", [None, "javascript:alert(1)", "https://a.example/" + "x" * 1_000])
def test_a_picture_that_discord_would_not_take_is_left_out(image):
    view = answer_card(
        answer(replace(QUOTE, particulars=replace(REEF, image=image))), SAY, TODAY, images=True
    )
    assert pictures(view) == []
    assert quotes_in(view) == [QUOTE.text]
