"""The modals and commands that Discord refuses are refused; each limit is met from both sides."""

from __future__ import annotations

import pytest

from tests.fake_discord.command_limits import check_choices, check_commands
from tests.fake_discord.modal_limits import check_modal
from tests.fake_discord.refusals import Refusal

TEXT = {"type": 10, "content": "a"}
BUTTON = {"type": 2, "style": 1, "label": "Go", "custom_id": "go"}


def row(*children: dict) -> dict:
    return {"type": 1, "components": list(children)}


def field(**changes) -> dict:
    return {
        "type": 18,
        "label": "Words",
        "component": {"type": 4, "custom_id": "words", "style": 2} | changes,
    }


def files(low: int = 0, high: int = 10) -> dict:
    return {
        "type": 18,
        "label": "F",
        "component": {"type": 19, "custom_id": "f", "min_values": low, "max_values": high},
    }


def modal(*components: dict, **changes) -> dict:
    return {"title": "A form", "custom_id": "form", "components": list(components)} | changes


@pytest.mark.parametrize(
    "one",
    [
        modal(field()),
        modal(field(max_length=4000), files()),
        modal(*[field(custom_id=f"{n}") for n in range(5)]),
        modal(TEXT, field() | {"label": "a" * 45, "description": "b" * 100}, title="a" * 45),
        modal(row({"type": 4, "custom_id": "a", "style": 1, "label": "Old"})),
    ],
)
def test_a_modal_up_to_its_limits_is_shown(one):
    check_modal(one)


@pytest.mark.parametrize(
    "one",
    [
        modal(),
        modal(*[field(custom_id=f"{n}") for n in range(6)]),
        modal(field(), title="a" * 46),
        modal(field(), title=""),
        modal(field(), custom_id=""),
        modal(field() | {"label": "a" * 46}),
        modal(field() | {"label": ""}),
        modal(field() | {"description": "a" * 101}),
        modal(field(max_length=4001)),
        modal(field(max_length=0)),
        modal(field(min_length=-1)),
        modal(field(label="Words")),
        modal(field(placeholder="a" * 101)),
        modal(field(value="a" * 4001)),
        modal(field(custom_id="")),
        modal(field(), field()),
        modal(files(-1)),
        modal(files(0, 11)),
        modal(files(0, 0)),
        modal(row(BUTTON)),
        modal(BUTTON),
        modal(field() | {"component": BUTTON}),
        modal({"type": 9, "components": []}),
    ],
)
def test_a_modal_beyond_its_limits_is_not(one):
    with pytest.raises(Refusal):
        check_modal(one)


def command(name: str = "ask", **changes) -> dict:
    return {"type": 1, "name": name, "description": "Ask"} | changes


def option(name: str = "question", **changes) -> dict:
    return {"type": 3, "name": name, "description": "What"} | changes


def menu(name: str) -> dict:
    return {"type": 3, "name": name}


LONG_ELSEWHERE = [option(f"o{n}", description_localizations={"id": "a" * 100}) for n in range(20)]
"""Options that are short in English: a command is counted in the language that has most."""


@pytest.mark.parametrize(
    "commands",
    [
        [],
        [command("a" * 32, description="b" * 100)],
        [command("问-_'1"), command("प्रश्न")],
        [command(options=[option(f"o{n}") for n in range(25)])],
        [menu(f"Menu {n}") for n in range(5)],
        [command(options=[option(choices=[{"name": f"{n}", "value": f"{n}"} for n in range(25)])])],
        [command(options=[option("a", required=True), option("b")])],
        [command("ask"), menu("ask")],
        [command(options=[option("g", type=2, options=[option("s", type=1, options=[option()])])])],
        [command(f"c{n}") for n in range(100)],
        [command(name_localizations={"es-ES": "preguntar"}, description_localizations={"id": "a" * 100})],
        [command(), command("tell", name_localizations={"id": "tanya"})],
        [menu("Ask") | {"name_localizations": {"es-419": "Preguntar por esto"}}],
    ],
)
def test_commands_up_to_their_limits_are_registered(commands):
    check_commands(commands)


@pytest.mark.parametrize(
    "commands",
    [
        [command("")],
        [command("a" * 33)],
        [command("Ask")],
        [command("ask me")],
        [command("ask!")],
        [command(description="")],
        [command(description="a" * 101)],
        [command(options=[option(description="")])],
        [command(options=[option(f"o{n}") for n in range(26)])],
        [menu(f"Menu {n}") for n in range(6)],
        [menu("a" * 33)],
        [menu("Read") | {"description": "no"}],
        [command(), command()],
        [command(options=[option("a"), option("b", required=True)])],
        [command(options=[option(), option()])],
        [command(options=[option(choices=[{"name": f"{n}", "value": f"{n}"} for n in range(26)])])],
        [command(options=[option(choices=[{"name": "a" * 101, "value": "a"}])])],
        [
            command(
                options=[option("a", type=2, options=[option("b", type=2, options=[option("c", type=1)])])]
            )
        ],
        [
            command(
                options=[
                    option(
                        f"o{n}",
                        description="a" * 100,
                        choices=[{"name": "b" * 99, "value": f"{m}" + "c" * 90} for m in range(9)],
                    )
                    for n in range(25)
                ]
            )
        ],
        [command(f"c{n}") for n in range(101)],
        [command(name_localizations={"es": "preguntar"})],
        [command(name_localizations={"es-ES": "Preguntar"})],
        [command(description_localizations={"id": "a" * 101})],
        [command(options=[option(name_localizations={"zh-CN": "问 题"})])],
        [command(), command("tell", name_localizations={"id": "ask"})],
        [command(options=[option("a", name_localizations={"id": "b"}), option("b")])],
        [menu("Ask") | {"name_localizations": {"es-419": "a" * 33}}],
        [
            command(
                options=[
                    option(
                        "g",
                        type=2,
                        options=[option(f"s{s}", type=1, options=LONG_ELSEWHERE) for s in range(4)],
                    )
                ]
            )
        ],
    ],
)
def test_commands_beyond_their_limits_are_not(commands):
    with pytest.raises(Refusal) as refusal:
        check_commands(commands)
    assert refusal.value.body["code"] == 50035


def test_a_completion_offers_25_choices_and_no_more():
    choices = [{"name": f"{n}", "value": n} for n in range(26)]
    check_choices(choices[:25])
    with pytest.raises(Refusal):
        check_choices(choices)
