"""The messages that Discord refuses are refused; each limit is met from both sides."""

from __future__ import annotations

import pytest

from tests.fake_discord.message_limits import check_message
from tests.fake_discord.reading import buttons_of, text_of
from tests.fake_discord.refusals import Refusal
from tests.fake_discord.world import COMPONENTS_V2


def text(size: int = 1) -> dict:
    return {"type": 10, "content": "a" * size}


def button(number: int = 0, **changes) -> dict:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": f"go:{number}"} | changes


def link(url: str, **changes) -> dict:
    return {"type": 2, "style": 5, "label": "Go", "url": url} | changes


def row(*children: dict) -> dict:
    return {"type": 1, "components": list(children)}


def select(size: int = 1, **changes) -> dict:
    options = [{"label": f"{n}", "value": f"{n}"} for n in range(size)]
    return {"type": 3, "custom_id": "pick", "options": options} | changes


def section(texts: int = 1, **changes) -> dict:
    return {"type": 9, "components": [text()] * texts, "accessory": link("https://a.example/")} | changes


def box(*children: dict) -> dict:
    return {"type": 17, "components": list(children)}


def image(url: str) -> dict:
    return {"media": {"url": url}}


def v2(*components: dict, **body) -> dict:
    return {"flags": COMPONENTS_V2, "components": list(components)} | body


TAKEN = {
    "content": {"content": "a" * 2000},
    "embed": {"embeds": [{"title": "a" * 256, "description": "b" * 4096}]},
    "embeds in all": {"embeds": [{"description": "a" * 3000}] * 2},
    "rows": {"components": [row(*[button(5 * r + n) for n in range(5)]) for r in range(5)]},
    "select": {"components": [row(select(25))]},
    "text": v2(text(4000)),
    "texts in all": v2(box(text(2000)), section(1, components=[text(2000)])),
    "components": v2(*[text() for _ in range(40)]),
    "nested components": v2(box(*[section() for _ in range(13)])),
    "button": v2(row(button(label="a" * 80, custom_id="b" * 100))),
    "link": v2(row(link("https://a.example/".ljust(512, "a")))),
    "gallery": v2({"type": 12, "items": [image("https://a.example/")] * 10}),
    "separator": v2(text(), {"type": 14}),
}


@pytest.mark.parametrize("body", TAKEN.values(), ids=TAKEN)
def test_a_message_up_to_its_limits_is_taken(body):
    check_message(body, [])


REFUSED = {
    "content": {"content": "a" * 2001},
    "nothing": {},
    "blank components": {"content": "", "components": []},
    "embed title": {"embeds": [{"title": "a" * 257}]},
    "embed text": {"embeds": [{"description": "a" * 4097}]},
    "embeds in all": {"embeds": [{"description": "a" * 3001}] * 2},
    "eleven embeds": {"embeds": [{"title": "a"}] * 11},
    "embed fields": {"embeds": [{"fields": [{"name": "a", "value": "b"}] * 26}]},
    "empty field": {"embeds": [{"fields": [{"name": "", "value": "b"}]}]},
    "six rows": {"components": [row(button(n)) for n in range(6)]},
    "six buttons": {"components": [row(*map(button, range(6)))]},
    "empty row": {"components": [row()]},
    "bare button": {"components": [button()]},
    "text without the flag": {"components": [text()]},
    "content beside components": v2(text(), content="a"),
    "embeds beside components": v2(text(), embeds=[{"title": "a"}]),
    "no components": v2(),
    "long text": v2(text(4001)),
    "texts in all": v2(text(2000), box(text(2001))),
    "empty text": v2(text(0)),
    "forty-one": v2(*[text() for _ in range(41)]),
    "forty-one nested": v2(box(*[section() for _ in range(13)]), text()),
    "box in a box": v2(box(box(text()))),
    "button on top": v2(button()),
    "four texts in a section": v2(section(4)),
    "section without accessory": v2(section(accessory=None)),
    "section of a row": v2(section(components=[row(button())])),
    "text as accessory": v2(section(accessory=text())),
    "long label": v2(row(button(label="a" * 81))),
    "no label": v2(row(button(label=""))),
    "long custom_id": v2(row(button(custom_id="a" * 101))),
    "no custom_id": v2(row(button(custom_id=""))),
    "same custom_id": v2(row(button(1), button(1))),
    "same custom_id apart": v2(row(button(1)), section(accessory=button(1))),
    "long link": v2(row(link("https://a.example/".ljust(513, "a")))),
    "script link": v2(row(link("javascript:alert(1)"))),
    "link with custom_id": v2(row(link("https://a.example/", custom_id="a"))),
    "link without url": v2(row(link(""))),
    "two selects": v2(row(select(), select(custom_id="other"))),
    "no options": v2(row(select(0))),
    "26 options": v2(row(select(26))),
    "same value": v2(row(select(options=[{"label": "a", "value": "a"}] * 2))),
    "long placeholder": v2(row(select(placeholder="a" * 151))),
    "eleven images": v2({"type": 12, "items": [image("https://a.example/")] * 11}),
    "image of no file": v2({"type": 12, "items": [image("attachment://a.png")]}),
    "image of a script": v2({"type": 12, "items": [image("data:image/png,")]}),
    "mentions both ways": {"content": "a", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
    "101 mentions": {"content": "a", "allowed_mentions": {"users": ["1"] * 101}},
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED)
def test_a_message_beyond_its_limits_is_refused(body):
    with pytest.raises(Refusal) as refusal:
        check_message(body, [])
    assert refusal.value.status == 400
    assert refusal.value.body["code"] in {50035, 50006}


def test_an_attached_image_may_be_shown():
    check_message(v2({"type": 12, "items": [image("attachment://a.png")]}), ["a.png"])


def test_a_refusal_names_the_field():
    with pytest.raises(Refusal) as refusal:
        check_message(v2(text(), section(0)), [])
    errors = refusal.value.body["errors"]["components"]["1"]["components"]["_errors"]
    assert "between 1 and 3" in errors[0]["message"]


def test_a_message_is_read_in_the_order_in_which_it_is_seen():
    body = v2(box(text(1), section(2)), row(button(label="Go"), link("https://b.example/", label="There")))
    assert text_of(body) == "a\na\na"
    assert [(one.label, one.url) for one in buttons_of(body)] == [
        ("Go", "https://a.example/"),
        ("Go", None),
        ("There", "https://b.example/"),
    ]
    assert (
        text_of({"content": "a", "embeds": [{"title": "b", "fields": [{"name": "c", "value": "d"}]}]})
        == "a\nb\nc\nd"
    )
