"""What a line is, told by its own shape."""

from __future__ import annotations

import pytest

from ingest.stories.lines import Line, read_lines

PROSE = "The tidal gate will stay shut all winter, the board said, because both of its hinges have rusted through at last."


def line(text):
    return Line(0, text, 0)


def test_gaps_and_blanks():
    lines = read_lines("  one\u00a0 two \n\n\n\tthree\n")
    assert [(one.number, one.text, one.gap) for one in lines] == [(0, "one two", 0), (1, "three", 2)]


@pytest.mark.parametrize("text", [PROSE, PROSE[:-1] + "? – Xinhua", "图书馆本月起每周五夜间开放到十一点，第一晚就有三百多名居民前来读书，馆员不得不临时增加座位。"])  # fmt: skip
def test_prose(text):
    assert line(text).is_prose
    assert line(text).is_sentence


@pytest.mark.parametrize(
    "text", [PROSE[:-1], "Short and ended.", "We use cookies. " + PROSE, PROSE + " – AFP photo"]
)
def test_no_prose(text):
    assert not line(text).is_prose


@pytest.mark.parametrize("dash", ["-", "–", "—", "―", "--"])
def test_credit_behind_any_dash(dash):
    assert line(f"They went home. {dash} BERNAMA-XINHUA").credit == "BERNAMA-XINHUA"


@pytest.mark.parametrize("text", ["Gate at dawn, seen from above. – Xinhua photo", "The gate. (Photo: J. Roe)", "The gate at dawn (Reuters)"])  # fmt: skip
def test_captions(text):
    assert line(text).is_caption
    assert line(text).credit is None


@pytest.mark.parametrize(
    "text", ["Gate shut for winter", "青溪镇古桥修缮完工", '"Why now?" ask the fishermen']
)
def test_titles(text):
    assert line(text).may_be_title


@pytest.mark.parametrize(
    "text", ["Share", "Topics:", "The gate was shut.", "Related Articles", "12 34", "a " * 200]
)
def test_no_titles(text):
    assert not line(text).may_be_title
