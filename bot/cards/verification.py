"""Somebody's quotation beside the stored words: where it stands, or what was altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import ui

from bot.cards.escape import BOLD, QUOTED, escape, render_quote, unrender
from bot.cards.frame import MAX_CHARS, Accent, Component, card
from bot.cards.particulars import SEPARATOR, SUBTEXT, masked_link, source_line, title
from bot.quotes import quoting
from storage.model import Kind, Particulars

if TYPE_CHECKING:
    from datetime import date

    from bot.locale import Messages
    from bot.stored.verifying import Verification

STRUCK = "~~"
MAX_PLACES = 6
"""Articles that are named one by one."""
MAX_WORDS = 2_000
"""Characters of the difference, marks included; a longer one would leave no room for where it stands."""
ROOM_FOR_PLACES = MAX_CHARS - MAX_WORDS - 300
ACCENTS = {"exact": Accent.FOUND, "altered": Accent.NEAR, "absent": Accent.NOTHING}


def verification_card(
    found: Verification, say: Messages, today: date, *, withheld: bool = False
) -> ui.LayoutView:
    """At most 4,000 characters. `withheld`: the member has been shown enough of that article."""
    parts: list[Component] = [ui.TextDisplay(f"**{say('verified-' + found.status)}**")]
    if found.status == "altered":
        parts.append(ui.TextDisplay(_altered(found, say, withheld=withheld)))
    if found.status != "absent":
        parts += [ui.Separator(), ui.TextDisplay(_places(found, say, today))]
    return card(parts, ACCENTS[found.status])


def _altered(found: Verification, say: Messages, *, withheld: bool) -> str:
    if withheld:
        return say("verified-withheld")
    words = render_difference(found)
    if len(words) > MAX_WORDS:
        return say("verified-long")
    return f"{words}\n{SUBTEXT}{say('verified-marks')}"


def render_difference(found: Verification) -> str:
    """A block quote: the asked words that are not stored struck through, the stored ones in their place bold.

    Raises NotVerbatim where the words without the struck ones would not be the stored words.
    """
    stored = "".join(kept for kept, _ in found.pieces)
    if stored != found.stored or unrender(render_quote(stored, ())) != stored:
        raise quoting.NotVerbatim(f"article {found.article_id}: a difference can't be shown exactly")
    return QUOTED + "".join(_piece(*pair) for pair in found.pieces).replace("\n", "\n" + QUOTED)


def _piece(stored: str, asked: str) -> str:
    if stored == asked:
        return escape(stored)
    struck, bold = _marked(asked, STRUCK), _marked(stored, BOLD)
    between = " " if struck and bold and not struck[-1].isspace() and not bold[0].isspace() else ""
    return struck + between + bold


def _marked(words: str, mark: str) -> str:
    """Each line of `words` between marks; Discord reads none that a blank stands within."""
    return "\n".join(_marked_line(line, mark) for line in words.split("\n"))


def _marked_line(line: str, mark: str) -> str:
    inner = line.strip()
    if not inner:
        return line
    before, after = line[: line.index(inner)], line[line.index(inner) + len(inner) :]
    return f"{before}{mark}{escape(inner)}{mark}{after}"


def _places(found: Verification, say: Messages, today: date) -> str:
    """As many of the places as fit, and how many more there are; links give way first."""
    every = (found, *found.others)
    for count in range(min(len(every), MAX_PLACES), 0, -1):
        for landing in (_landing, _plain_link, _no_link):
            lines = [_place(one, say, today, landing(one, say)) for one in every[:count]]
            more = [say("cards-more", count=len(every) - count)] if count < len(every) else []
            if len(words := "\n".join([*lines, *more])) <= ROOM_FOR_PLACES:
                return words
    return say("cards-more", count=len(every))


def _landing(one: Verification, say: Messages) -> str | None:
    return masked_link(say("cards-link"), one.link) or _plain_link(one, say)


def _plain_link(one: Verification, say: Messages) -> str | None:
    return masked_link(say("cards-link"), one.particulars.url if one.particulars else None)


def _no_link(_one: Verification, _say: Messages) -> None:
    return None


def _place(one: Verification, say: Messages, today: date, link: str | None) -> str:
    known = one.particulars or Particulars("")
    kind = [say(f"cards-kind-{one.kind}")] if one.kind is not Kind.BODY else []
    facts = [title(known, say), *kind, *([link] if link else [])]
    return f"{source_line(known, say, today)}\n{SUBTEXT}{SEPARATOR.join(facts)}"
