"""Which articles may answer, as a question's own words say: an outlet's, or those of a time."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from bot.questions.periods import find_period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class Scope:
    """Which articles may answer: an outlet's, those of the days from `since` to `as_of`, both counted in."""

    outlet: str | None = None
    since: date | None = None
    as_of: date | None = None

    def without(self, other: Scope) -> Scope:
        """What this says that the other says nothing of: outlet, time, or neither."""
        dated = other.since or other.as_of
        return Scope(
            None if other.outlet else self.outlet,
            None if dated else self.since,
            None if dated else self.as_of,
        )

    def and_also(self, other: Scope) -> Scope:
        """Both, this one's outlet and this one's time first."""
        more = other.without(self)
        return Scope(self.outlet or more.outlet, self.since or more.since, self.as_of or more.as_of)


WHOLE_LIBRARY = Scope()


class Scoped(NamedTuple):
    """A question without the words that say which articles may answer, and what they say."""

    question: str
    scope: Scope


_TELL = (
    r"(?:report(?:ed)?|said|say|written|write|wrote|published?|told|tell|cover(?:ed)?|print(?:ed)?|carried|carry"
    r"|mention(?:ed)?|claim(?:ed)?)"
)
_TOLD = r"(?:reported|reports|says|said|wrote|writes|written|published|told|covered|printed|carried|appeared)"
_ABOUT = r"(?:\s+(?P<about>about|of|on(?!\s+\d)))?"
_STORIES = r"(?:articles?|stories|story|reports?|reporting|coverage|news)"
_OUTLET_SAID = (
    r"(?:,\s*)?\baccording\s+to\s+{name}(?!['’]s)\s*,?",
    rf"\b(?:has|have|had|did|does|do)\s+{{name}}(?:\s+(?:ever|already|also|recently))?\s+{_TELL}\b{_ABOUT}",
    rf"(?<!\bof ){{name}}\s+(?:ha(?:s|ve)\s+)?{_TOLD}\b{_ABOUT}",
    rf"{{name}}['’]s?\s+{_STORIES}\b{_ABOUT}",
    rf"\b{_TOLD}\s+(?:in|by|on)\s+{{name}}(?!['’]s){_ABOUT}",
    rf"\b{_STORIES}\s+(?:in|by|of|from)\s+{{name}}(?!['’]s){_ABOUT}",
)
_IN_OUTLET = r"(?:,\s*)?\bin\s+{name}(?!['’]s)\s*,?"
_FROM_OUTLET = _IN_OUTLET.replace("in", "from", 1)
_MAY_NAME_OUTLET = re.compile(rf"\b(?:according|in|{_TELL}|{_TOLD}|{_STORIES})\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"(?P<what>\bwhat(?:['’]s)?)\s+(?:(?:was|were|is|has|have|had|did|do|does|been|being|the|they|newspapers?|papers?"
    rf"|press|media)\s+)*report(?:ed|s)?\b{_ABOUT}",
    re.IGNORECASE,
)
_WHAT_ABOUT = re.compile(r"^(\W*what)\s+(?:about|on)\b", re.IGNORECASE)
_SPEAKS_OF_STORIES = re.compile(rf"\b{_STORIES}\b", re.IGNORECASE)


def may_name_outlet(question: str) -> bool:
    """Whether it is worth looking up which outlets there are."""
    return _MAY_NAME_OUTLET.search(question) is not None


def outlet_called(name: str, outlets: Sequence[str]) -> str | None:
    """The outlet of that name, its capitals and its article aside."""
    wanted = _key(name.strip(" \t\n?!.,"))
    alike = [outlet for outlet in outlets if wanted and _key(outlet) == wanted]
    return _written(name.strip(" \t\n?!.,"), alike[0], alike) if alike else None


def read_scope(question: str, outlets: Sequence[str], today: date) -> Scoped:
    """What a question's words say of the articles that may answer. `today` is that of the library's zone.

    An outlet that isn't stored is no outlet; its name stays a word of the question.
    """
    asked = _outlet(question, outlets)
    reported = asked.scope.outlet is not None or _REPORTED.search(question) is not None
    dated = reported or _SPEAKS_OF_STORIES.search(question) is not None
    period = find_period(asked.question, today, dated=dated)
    if period:
        left = _tidy(asked.question[: period.start] + " " + asked.question[period.end :])
        left = _REPORTED.sub(lambda match: f"{match['what']} of", left)
        asked = Scoped(left, replace(asked.scope, since=period.since, as_of=period.as_of))
    left = _WHAT_ABOUT.sub(r"\1 of", asked.question) if reported else asked.question
    return Scoped(left, asked.scope)


def _outlet(question: str, outlets: Sequence[str]) -> Scoped:
    """The outlet that the question's words ask, and the question without them."""
    for outlet in sorted(outlets, key=lambda outlet: -len(_key(outlet))):
        match = next(_asked(question, outlet), None)
        if match is None:
            continue
        about = " of " if match.groupdict().get("about") else " "
        left = _tidy(question[: match.start()] + about + question[match.end() :])
        return Scoped(left, Scope(_written(match["name"], outlet, outlets)))
    return Scoped(question, WHOLE_LIBRARY)


def _asked(question: str, outlet: str) -> Iterator[re.Match[str]]:
    """Where the words ask an outlet: with a capital beside it, its name is a part of another one's."""
    if not _key(outlet):
        return
    stories = _SPEAKS_OF_STORIES.search(question) is not None
    for pattern in (*_OUTLET_SAID, _IN_OUTLET, *([_FROM_OUTLET] if stories else [])):
        before, after = pattern.split("{name}")
        name = _name(outlet, needs_article=pattern is _IN_OUTLET)
        for match in re.finditer(f"(?i:{before}){name}(?i:{after})", question):
            if not _is_part_of_name(question, match):
                yield match


def _is_part_of_name(question: str, match: re.Match[str]) -> bool:
    """The Star Wars; the Halvik Times, where the outlet is The Times."""
    after = re.match(r"\s+(\w)", question[match.end("name") :])
    before = re.search(r"\W(\w)[\w'’-]*\s+$", question[: match.start("name")])
    shouted = question.isupper()
    return not shouted and any(beside is not None and beside[1].isupper() for beside in (after, before))


def _name(outlet: str, *, needs_article: bool) -> str:
    """A pattern for the name, its capitals as the outlet writes them: the star of a show is no newspaper."""
    words = _bare(outlet).split()
    article = r"(?:[Tt]he|THE)\s+"
    optional = "" if needs_article and len(words) == 1 and words != outlet.split() else "?"
    written = r"\s+".join(map(_capital, words))
    return rf"(?P<name>(?<!\w)(?<![Tt]he )(?<!THE )(?:{article}){optional}{written}(?!\w|-\w))"


def _capital(word: str) -> str:
    if word[0].isupper():
        return f"{re.escape(word[0])}(?i:{re.escape(word[1:])})"
    return f"(?i:{re.escape(word)})"


def _bare(outlet: str) -> str:
    return re.sub(r"^the\s+", "", outlet.strip(), flags=re.IGNORECASE)


def _key(outlet: str) -> str:
    return _bare(outlet).casefold()


def _written(name: str, outlet: str, outlets: Sequence[str]) -> str:
    """Of the outlets with this name the one written as it is here, else the first."""
    alike = [other for other in outlets if _key(other) == _key(outlet)]
    wanted = " ".join(name.split()).casefold()
    return next((other for other in alike if other.casefold() == wanted), alike[0])


def _tidy(question: str) -> str:
    return re.sub(r"\s+([?.,!;])", r"\1", " ".join(question.split())).lstrip(",; ")
