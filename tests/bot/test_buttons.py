"""Buttons carry what they ask for in their id."""

from __future__ import annotations

import pytest

from bot.cards.buttons import BUTTONS, ReadInArticle, RemoveArticle


@pytest.mark.parametrize(("button", "custom_id"), [
    (ReadInArticle(2**62, 3, (10, 99)), f"verbatim:read:{2**62}:3:10:99"),
    (RemoveArticle(7), "verbatim:remove:7"),
])  # fmt: skip
async def test_a_button_is_made_again_from_its_id(button, custom_id):
    assert button.custom_id == custom_id
    assert len(custom_id) <= 100
    [kind] = [kind for kind in BUTTONS if kind.__discord_ui_compiled_template__.fullmatch(custom_id)]
    match = kind.__discord_ui_compiled_template__.fullmatch(custom_id)
    again = await kind.from_custom_id(None, button.item, match)
    assert again.custom_id == custom_id
    assert vars(again).keys() == vars(button).keys()


class Client:
    """Stands where discord.py's client does: it keeps what the buttons ask of it."""

    def __init__(self):
        self.asked = []

    async def read_in_article(self, _interaction, article_id, version, span):
        self.asked.append((article_id, version, span))

    async def remove_article(self, _interaction, article_id):
        self.asked.append(article_id)


async def test_a_pressed_button_asks_the_client():
    interaction = type("Interaction", (), {"client": Client()})()
    await ReadInArticle(1, 2, (3, 4)).callback(interaction)
    await RemoveArticle(7).callback(interaction)
    assert interaction.client.asked == [(1, 2, (3, 4)), 7]
