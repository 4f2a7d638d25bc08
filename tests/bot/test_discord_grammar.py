"""The reader of Discord's Markdown must itself notice what Discord does."""

from __future__ import annotations

import pytest

from tests.bot.discord_grammar import read


@pytest.mark.parametrize(
    ("source", "text", "name"),
    [
        ("**a b**", "a b", "bold"),
        ("a *b* c", "a b c", "italic"),
        ("_b_", "b", "italic"),
        ("__b__", "b", "underline"),
        ("~~b~~", "b", "strike"),
        ("||b||", "b", "spoiler"),
        ("`a*b*`", "a*b*", "code"),
        ("```a\nb```", "a\nb", "fence"),
        ("# h", "h", "heading"),
        ("-# h", "h", "subtext"),
        ("1. one", "one", "list"),
        ("+ one", "one", "list"),
        ("> a\n> b", "a\nb", "quote"),
        (">>> a\nb", "a\nb", "quote"),
        ("x <@1> y", "x <@1> y", "user"),
        ("<@&1>", "<@&1>", "role"),
        ("<#1>", "<#1>", "channel"),
        ("@everyone", "@everyone", "everyone"),
        ("<t:1:R>", "<t:1:R>", "time"),
        (":smile:", "smile", "emoji"),
        ("<:e:1>", "e", "emoji"),
        ("</ask:1>", "ask", "command"),
        ("[a](https://b.example)", "a", "link"),
        ("https://b.example/a", "https://b.example/a", "link"),
        ("<https://b.example>", "https://b.example", "link"),
    ],
)
def test_markup_is_noticed(source, text, name):
    reading = read(source)
    assert reading.text == text
    assert reading.names() == {name}


@pytest.mark.parametrize("source", [r"\*a\*", r"\<@1\>", r"\# h", r"\@everyone", r"\:smile\:", r"1\. one"])
def test_escapes_show_the_mark_alone(source):
    reading = read(source)
    assert reading.text == source.replace("\\", "")
    assert not reading.effects


def test_touching_bolds_are_read_otherwise_than_meant():
    assert read("**a****b**").shown("bold") != ["a", "b"]


def test_a_label_that_holds_an_address_is_no_label():
    assert read("[see https://a.example](https://b.example)").text.startswith("[see ")


def test_a_quote_ends_where_its_lines_end():
    reading = read("> a\n> **b**\nc")
    assert reading.text == "a\nb\nc"
    assert reading.shown("quote") == ["a\nb"]
    assert reading.shown("bold") == ["b"]
