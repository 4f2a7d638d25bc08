"""Which admin did what, a page at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from discord import ui
from discord.utils import format_dt

from bot.cards.escape import plain
from bot.cards.frame import Accent, card
from bot.cards.particulars import SEPARATOR, SUBTEXT
from bot.guild.auditing import ALL, deed_words
from bot.guild.setting_words import label, value_words
from bot.guild.settings import SETTING
from storage.members import FORMER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.locale import Messages
    from storage.audit import Deed

MAX_SUBJECT = 150
"""Characters. Twenty lines of it fit a card."""


def audit_card(deeds: Sequence[Deed], say: Messages, *, page: int, total: int) -> ui.LayoutView:
    """`page` counts from 1."""
    if not deeds:
        return card([ui.TextDisplay(say("audit-empty"))], Accent.NOTHING)
    below = SUBTEXT + say("audit-page", total=total, page=str(page))
    return card([ui.TextDisplay("\n".join(_line(deed, say) for deed in deeds)), ui.TextDisplay(below)])


def _line(deed: Deed, say: Messages) -> str:
    words = deed_words(deed.action, _subject(deed, say), say)
    return SEPARATOR.join([format_dt(deed.done_at, "f"), _who(deed.member_id, say), words])


def _who(member_id: int, say: Messages) -> str:
    return say("audit-former") if member_id == FORMER else f"<@{member_id}>"


def _subject(deed: Deed, say: Messages) -> str:
    if deed.article_id is not None:
        number = say("audit-article", id=str(deed.article_id))
        title = plain(deed.subject, MAX_SUBJECT) if deed.subject else None
        return say("audit-title", title=title, number=number) if title else number
    if deed.action == SETTING and deed.subject:
        return _setting(deed.subject, say)
    return say("audit-all") if deed.subject == ALL else plain(deed.subject or "", MAX_SUBJECT)


def _setting(subject: str, say: Messages) -> str:
    name, _, value = subject.partition(" ")
    return say(
        "audit-set", name=label(name, say), value=value_words(json.loads(value), name, say, MAX_SUBJECT)
    )
