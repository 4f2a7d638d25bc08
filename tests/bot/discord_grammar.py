"""A reader of Discord's Markdown, written from how its clients behave and not from `bot/cards/escape.py`.

`read` gives what a person sees and what else the source does: bold, links, mentions, timestamps, emoji.
It is generous: where clients differ or a rule is uncertain, markup counts as read, so that text which is
safe here is safe in all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

PINGS = {"user", "role", "everyone"}


@dataclass(frozen=True)
class Effect:
    """What Discord does with `text[start:end]` of the reading; `target` is an address or an id."""

    name: str
    start: int
    end: int
    target: str = ""


@dataclass
class Reading:
    text: str = ""
    effects: list[Effect] = field(default_factory=list)

    def names(self):
        return {effect.name for effect in self.effects}

    def shown(self, name):
        return [self.text[e.start : e.end] for e in self.effects if e.name == name]

    def spans(self, name):
        return [(e.start, e.end) for e in self.effects if e.name == name]

    def targets(self, name):
        return [e.target for e in self.effects if e.name == name]


# Rules for a line's head. The first group is what stands behind the mark.
LINES = [
    ("heading", re.compile(r" *#{1,3}[ \t]+(.+)")),
    ("subtext", re.compile(r" *-#[ \t]+(.+)")),
    ("list", re.compile(r"[ \t]*(?:[*+-]|\d+\.)[ \t]+(.*)")),
]
QUOTE = re.compile(r" *> (.*)")
REST_QUOTE = re.compile(r" *>>> (.*)", re.DOTALL)

# Rules within a line, tried in this order at every place. A group named `inner` is read in its turn.
INLINE = [
    ("fence", re.compile(r"```(?P<raw>.+?)```", re.DOTALL)),
    ("code", re.compile(r"(?P<ticks>`+)(?P<raw>.+?)(?<!`)(?P=ticks)(?!`)", re.DOTALL)),
    ("escape", re.compile(r"\\(?P<raw>[^0-9A-Za-z\s])")),
    ("link", re.compile(r"<(?P<raw>(?P<target>(?:https?|discord|mailto|tel):[^\s>]+))>")),
    ("link", re.compile(r"\[(?P<inner>(?:\[[^\]]*\]|[^]\[])+)\]\(<?(?P<target>(?:\([^)]*\)|[^\s)])+?)>?\)")),
    ("link", re.compile(r"(?P<raw>(?P<target>(?:https?|discord|steam)://[^\s<]*[^\s<.,:;\"')\]]))")),
    ("user", re.compile(r"<@!?(?P<target>\d+)>")),
    ("role", re.compile(r"<@&(?P<target>\d+)>")),
    ("channel", re.compile(r"<#(?P<target>\d+)>")),
    ("guild", re.compile(r"<id:(?P<target>\w+)>")),
    ("everyone", re.compile(r"(?P<raw>@(?:everyone|here))")),
    ("command", re.compile(r"</(?P<raw>[^:<>]+):(?P<target>\d+)>")),
    ("time", re.compile(r"<t:(?P<target>-?\d+(?::[tTdDfFsSR])?)>")),
    ("emoji", re.compile(r"<a?:(?P<raw>\w+):(?P<target>\d+)>")),
    ("emoji", re.compile(r":(?P<raw>[^\s:]+?):")),
    ("emoji", re.compile(r"(?P<raw>¯\\_\(ツ\)_/¯)")),
    ("bold", re.compile(r"\*\*(?P<inner>(?:\\.|[^\\])+?)\*\*(?!\*)", re.DOTALL)),
    ("underline", re.compile(r"__(?P<inner>(?:\\.|[^\\])+?)__(?!_)", re.DOTALL)),
    ("italic", re.compile(r"\*(?=\S)(?P<inner>(?:\*\*|\\.|[^*\\])+?)\*(?!\*)", re.DOTALL)),
    ("italic", re.compile(r"_(?P<inner>(?:__|\\.|[^\\_])+?)_(?!\w)", re.DOTALL)),
    ("strike", re.compile(r"~~(?P<inner>(?:\\.|[^\\])+?)~~", re.DOTALL)),
    ("spoiler", re.compile(r"\|\|(?P<inner>(?:\\.|[^\\])+?)\|\|", re.DOTALL)),
]


def read(source):
    """What Discord shows of `source`. Control characters but tabs and line breaks are not shown."""
    reading = Reading()
    _blocks(re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "", source), reading)
    return reading


def _blocks(source, reading):
    lines = source.split("\n")
    plain: list[str] = []
    for number, line in enumerate(lines):
        if rest := REST_QUOTE.fullmatch("\n".join(lines[number:])):
            _flush(plain, reading)
            _effect("quote", reading, _blocks, rest[1])
            return
        if QUOTE.fullmatch(line):
            if number == 0 or not QUOTE.fullmatch(lines[number - 1]):
                _flush(plain, reading)
                _effect("quote", reading, _blocks, _quoted(lines[number:]))
                if number + len(_quoted(lines[number:]).split("\n")) < len(lines):
                    reading.text += "\n"
            continue
        for name, rule in LINES:
            if match := rule.fullmatch(line):
                _flush(plain, reading)
                _effect(name, reading, _inline, match[1])
                reading.text += "\n" if number < len(lines) - 1 else ""
                break
        else:
            plain.append(line + "\n" if number < len(lines) - 1 else line)
    _flush(plain, reading)


def _quoted(lines):
    inside = []
    for line in lines:
        if not (match := QUOTE.fullmatch(line)):
            break
        inside.append(match[1])
    return "\n".join(inside)


def _flush(plain, reading):
    _inline("".join(plain), reading)
    plain.clear()


def _effect(name, reading, parse, inner, target=""):
    start = len(reading.text)
    parse(inner, reading)
    reading.effects.append(Effect(name, start, len(reading.text), target))


def _inline(source, reading):
    place = 0
    while place < len(source):
        for name, rule in INLINE:
            if match := rule.match(source, place):
                _matched(name, match, reading)
                place = match.end()
                break
        else:
            reading.text += source[place]
            place += 1


def _matched(name, match, reading):
    found = match.groupdict()
    if name == "escape":
        reading.text += found["raw"]
    elif "inner" in found:
        # A label that holds an address is shown as it stands, brackets, address and all.
        if name == "link" and re.search(r"https?://", found["inner"]):
            reading.text += match[0]
        else:
            _effect(name, reading, _inline, found["inner"], found.get("target", ""))
    else:
        start = len(reading.text)
        reading.text += found.get("raw", match[0])
        reading.effects.append(Effect(name, start, len(reading.text), found.get("target", "")))
