"""Words that pages put around a story's particulars, in several languages: labels, bylines, times."""

from __future__ import annotations

import regex

BYLINE = regex.compile(
    r"^(?:by|oleh|por|par|von|di|da|door|written by|penulis|auteur|autor|автор)\s*:?\s+(?P<rest>\p{Lu}.*)$",
    regex.IGNORECASE,
)
CARRIED = regex.compile(r"^(?:via|from)\s+(?=\p{Lu})", regex.IGNORECASE)
_OUTLET_LABELS = (
    "outlet|source|publisher|publication|medio|media|medium|媒体|媒體|fuente|fonte|sumber|quelle|kilde|källa|bron"
    "|źródło|zdroj|kaynak|источник|джерело|来源|來源|出处|出處|出典|提供|출처|المصدر|स्रोत|ที่มา|nguồn"
)
_DATE_LABELS = "date|published|fecha|tanggal|datum|data|时间|時間|日期|发布时间|發布時間"
ADDRESS = regex.compile(r"^https?://\S+$")
SAYS = regex.compile(
    r"\s+(?:wrote|writes|reported|reports|escribió|informó|melaporkan|menulis|schrieb|schreibt|berichtet"
    r"|a écrit)$",
    regex.IGNORECASE,
)
"""`The Ledger wrote on May 3`."""
LABEL = regex.compile(
    rf"^(?:(?P<outlet>{_OUTLET_LABELS})|(?P<date>{_DATE_LABELS})"
    r"|(?P<label>via|agency|author|by|updated|url|link|title))\s*[:：]\s*(?P<value>\S.*)$",
    regex.IGNORECASE,
)
BUTTONS = regex.compile(
    r"(?:\s*[|·•]?\s*(?:share|save|tweet|print|e-?mail|copy link|read more|compartir|guardar|leer más|bagikan"
    r"|kongsi|simpan|teilen|merken|drucken|mehr lesen|partager|分享|收藏|评论|阅读全文|展开全文))+$",
    regex.IGNORECASE,
)
"""What a page puts on one line with a card."""
TIME_WORDS = regex.compile(
    r"\b(?:published|posted|updated|last updated|first published|publicado|actualizado|diterbitkan|disiarkan"
    r"|publié|veröffentlicht|time|on|at)\b\s*:?"
    r"|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b\.?,?|(?:星期|周|週)[一二三四五六日天]"
    r"|\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?\b|\btime(?=\d)",
    regex.IGNORECASE,
)
"""What stands around a date and is no part of an outlet's name: its label, its weekday, its hour."""
FOR = regex.compile(r"^(?P<author>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}) for (?P<outlet>\p{Lu}.*)$")
"""`Nora Quill for The Ledger`: who wrote a story, and for which paper."""
BEFORE_DATE = regex.compile(
    r"[\s,|•·–—-]*\b(?:on|at|el|am|le|den|il|em|pada|dated|posted|updated|publicado|diterbitkan|publié"
    rf"|veröffentlicht|{_DATE_LABELS})\s*[:：]?\s*$",
    regex.IGNORECASE,
)
ROLE = regex.compile(
    r"\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|photographer|wartawan|redactor)\b",
    regex.IGNORECASE,
)
