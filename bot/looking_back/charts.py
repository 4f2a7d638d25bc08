"""A picture of days: their questions by verdict, and below them the articles that were added.

In it stand numbers and dates alone, which every font has, so that no language's letters become boxes; what
the colours mean is said beside it. The plan is pure; only `draw` knows the library that paints.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.looking_back.figures import Day

Box = tuple[float, float, float, float]

SIZE = (1_100, 660)
"""Pixels: twice what Discord shows a card's picture in, for screens of fine pixels."""
GROUND, RULE, AXIS, INK = "#f6f7f9", "#dfe3e8", "#9aa3ad", "#4b5560"
ANSWER, CLOSEST, NONE, ADDED = "#4aa57a", "#e3b341", "#b9c0c8", "#5b8fc7"
FONT_SIZE = 24
LEFT, RIGHT = 90, 1_070
ASKED_PANEL, ADDED_PANEL = (40, 350), (430, 580)
"""Top and bottom of the two panels."""
DATES_AT = 596
WIDEST = 90
"""Of a bar: a day alone fills no wall."""
DATE_WIDTH = 140
THINNEST = 2
"""Of a bar that would be too low to see."""
MOST_TICKS, MOST_DATES = 4, 5


@dataclass(frozen=True, slots=True)
class Label:
    """`anchor` is Pillow's: which point of the text stands at the place."""

    x: float
    y: float
    text: str
    anchor: str


@dataclass(slots=True)
class Plan:
    """Where everything stands, in pixels from the top left."""

    bars: list[tuple[Box, str]] = field(default_factory=list)
    rules: list[tuple[Box, str]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


def plan(days: Sequence[Day]) -> Plan:
    """`days` in order, at least one."""
    made = Plan()
    asked = [((day.answer, ANSWER), (day.closest, CLOSEST), (day.none, NONE)) for day in days]
    added = [((day.added, ADDED),) for day in days]
    _panel(made, asked, *ASKED_PANEL)
    _panel(made, added, *ADDED_PANEL)
    for number in dated(len(days)):
        x = min(_middle(number, len(days)), SIZE[0] - DATE_WIDTH / 2)
        made.labels.append(Label(x, DATES_AT, days[number].day.isoformat(), "mt"))
    return made


def _panel(made: Plan, stacks: Sequence[Sequence[tuple[int, str]]], top: float, bottom: float) -> None:
    marks = ticks(max(sum(count for count, _ in stack) for stack in stacks))
    scale = (bottom - top) / marks[-1]
    for mark in marks:
        y = bottom - mark * scale
        made.rules.append(((LEFT, y, RIGHT, y), RULE if mark else AXIS))
        made.labels.append(Label(LEFT - 14, y, f"{mark:,}", "rm"))
    half = min((RIGHT - LEFT) / len(stacks) * 0.7, WIDEST) / 2
    for number, stack in enumerate(stacks):
        middle, foot = _middle(number, len(stacks)), bottom
        for count, colour in stack:
            if count:
                head = foot - max(count * scale, THINNEST)
                made.bars.append(((middle - half, head, middle + half, foot), colour))
                foot = head


def _middle(number: int, count: int) -> float:
    return LEFT + (RIGHT - LEFT) * (number + 0.5) / count


def ticks(most: int) -> list[int]:
    """Round numbers from 0 to `most` or just above it, at most five."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if step * MOST_TICKS >= most:
                return list(range(0, max(most, 1) + step, step))[: -(-max(most, 1) // step) + 1]
        power *= 10


def dated(count: int) -> list[int]:
    """Which of so many days are named: the last, and as many before it at equal distances as fit."""
    step = -(-count // MOST_DATES)
    return sorted(range(count - 1, -1, -step))


def draw(made: Plan) -> bytes:
    """As PNG. It takes some ten milliseconds: not for the event loop."""
    image = Image.new("RGB", SIZE, GROUND)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(FONT_SIZE)
    for box, colour in made.rules:
        pen.line(box, colour, width=2)
    for box, colour in made.bars:
        pen.rectangle([round(edge) for edge in box], colour)
    for label in made.labels:
        pen.text((label.x, label.y), label.text, INK, font, anchor=label.anchor)
    file = BytesIO()
    image.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()
