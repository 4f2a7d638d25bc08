"""Discord's Markdown becomes HTML, by the reader that the tests read cards with."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from tests.bot.discord_grammar import read

if TYPE_CHECKING:
    from tests.bot.discord_grammar import Effect

TAGS = {
    "heading": ("<h3>", "</h3>"),
    "subtext": ("<small>", "</small>"),
    "list": ("<li>", "</li>"),
    "quote": ("<blockquote>", "</blockquote>"),
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strike": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "fence": ("<pre>", "</pre>"),
    "link": ("<a>", "</a>"),
    "command": ("<mark>/", "</mark>"),
    "user": ("<mark>", "</mark>"),
    "role": ("<mark>", "</mark>"),
    "channel": ("<mark>", "</mark>"),
    "time": ("<mark>", "</mark>"),
}
BLOCKS = ("heading", "subtext", "list", "quote")


def as_html(source: str, names: dict[str, str]) -> str:
    """`names` gives what stands for an id: a member's name, a channel's."""
    reading = read(source)
    opening: dict[int, list[Effect]] = {}
    closing: dict[int, list[Effect]] = {}
    for effect in sorted(reading.effects, key=lambda e: (e.start, -e.end, e.name not in BLOCKS)):
        if effect.name in TAGS and effect.end > effect.start:
            opening.setdefault(effect.start, []).append(effect)
            closing.setdefault(effect.end, []).insert(0, effect)
    html, skip = [], 0
    for at, letter in enumerate([*reading.text, ""]):
        html += [TAGS[effect.name][1] for effect in closing.get(at, ())]
        for effect in opening.get(at, ()):
            html.append(TAGS[effect.name][0])
            if name := _named(effect, reading.text[effect.start : effect.end], names):
                html.append(escape(name))
                skip = effect.end
        if at >= skip:
            html.append(escape(letter))
    return _without_breaks("".join(html)).replace("\n", "<br>")


def _named(effect: Effect, source: str, names: dict[str, str]) -> str | None:
    """What Discord shows in place of a mark such as `<#1>` or `<t:0:R>`."""
    if effect.name == "time":
        _, seconds, *style = source.strip("<>").split(":")
        moment = datetime.fromtimestamp(int(seconds), UTC)
        return _from_now(moment) if style == ["R"] else f"{moment:%-d %B %Y %H:%M}"
    return names.get(effect.target) if effect.target else None


def _from_now(moment: datetime) -> str:
    minutes = round((moment - datetime.now(UTC)).total_seconds() / 60)
    if not minutes:
        return "just now"
    return f"in {minutes} minutes" if minutes > 0 else f"{-minutes} minutes ago"


def _without_breaks(html: str) -> str:
    """A block ends its own line."""
    for name in BLOCKS:
        html = html.replace(TAGS[name][1] + "\n", TAGS[name][1])
    return html
