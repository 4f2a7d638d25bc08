"""From lines to stories.

A page alternates between zones of short lines and runs of body. A zone with a head begins a story; one
without interrupts the story before it, or ends it. Where that is not certain, what follows is left out
rather than merged: a wrong merge is worse than a missing story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.dates import settles_day_first
from ingest.errors import NoArticle
from ingest.model import Dropped, Split
from ingest.stories.composing import compose
from ingest.stories.heads import find_head, leads_to_body, shares_words
from ingest.stories.lines import SENTENCE_WORDS, read_lines
from ingest.stories.particulars import is_particular, read_card
from ingest.stories.places import settle_cards, shared_above
from ingest.stories.titles import bare_titles, unbulleted
from ingest.stories.words import is_ending, is_interface, is_request
from ingest.stories.zones import Draft, Part, alternate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Story
    from ingest.stories.lines import Line

SUBHEAD_WORDS = 14
MAX_INTERRUPTION = 4
"""Lines of the page's own that may stand between two paragraphs of one story."""


def split_text(text: str) -> Split:
    """The stories of a text, in page order. Raises NoArticle where it has no body at all."""
    drafts = gather(settle_cards(alternate(unbulleted(read_lines(text)))))
    bare_titles(drafts)
    day_first = settles_day_first(text)
    stories: list[Story] = []
    dropped: list[Dropped] = []
    for draft in drafts:
        story = compose(draft, day_first=day_first)
        if draft.uncertain:
            dropped.append(Dropped(draft.title or "", draft.uncertain, story, len(stories)))
        else:
            stories.append(story)
    if not stories:
        raise NoArticle
    return Split(tuple(stories), tuple(dropped))


def gather(parts: Sequence[Part]) -> list[Draft]:
    drafts: list[Draft] = []
    begun: list[Part] = []
    for part in parts:
        if not part.body:
            continue
        if drafts and not part.is_apart and _goes_on(drafts[-1], part):
            drafts[-1].body += [*_kept(part.zone), *part.body]
            drafts[-1].about += part.after
        else:
            drafts.append(_begin(part, is_first=not drafts))
            begun.append(part)
    _look_above(drafts, begun)
    return drafts


def _look_above(drafts: Sequence[Draft], parts: Sequence[Part]) -> None:
    """Add to each draft what stands right above its title, where a card does above all of them."""
    told = [(part.zone, draft.title) for draft, part in zip(drafts, parts, strict=True) if draft.title]
    named = any(read_card(draft.about, draft.title or "").outlet for draft in drafts)
    above = 0 if named or len(told) < len(drafts) else shared_above(told)
    for draft, part in zip(drafts, parts, strict=True):
        title = next((at for at, line in enumerate(part.zone) if line.text == draft.title), 0)
        card = [line for line in part.zone[title - above : title] if line not in draft.about]
        if card:
            draft.about[:0] = card
            is_its_own = leads_to_body(draft.about, draft.title or "") and shares_words(
                draft.title or "", part.body
            )
            draft.uncertain = None if is_its_own else draft.uncertain


def _goes_on(draft: Draft, part: Part) -> bool:
    """Whether a zone merely interrupts the story before it."""
    if draft.uncertain or any(is_ending(line.text) for line in part.zone):
        return False
    if _is_interruption(part.zone):
        return len(part.zone) <= MAX_INTERRUPTION and not draft.has_ended
    return _is_list(part.zone) or _is_short(part, draft)


def _is_interruption(zone: Sequence[Line]) -> bool:
    """Lines of the page alone, or a box that begins with its request and ends with its button."""
    texts = [line.text for line in zone]
    if all(is_particular(text) or is_interface(text) for text in texts):
        return True
    return is_request(texts[0]) and is_interface(texts[-1]) and not any(map(is_particular, texts))


def _is_list(zone: Sequence[Line]) -> bool:
    """A line that announces a list, and its items."""
    first, *items = zone
    announces = first.text.endswith((":", "：")) and first.words >= SENTENCE_WORDS
    return announces and bool(items) and all(line.is_item for line in items)


def _is_short(part: Part, draft: Draft) -> bool:
    """A subhead, or words said, no further from their neighbours than those are from each other."""
    zone = part.zone
    usual = max((body.gap for body in draft.body[1:]), default=part.body[0].gap)
    if draft.has_ended or any(line.gap > max(usual, 1) for line in zone):
        return False
    if len(zone) == 1 and zone[0].may_be_title:
        return zone[0].words <= SUBHEAD_WORDS
    return len(zone) <= MAX_INTERRUPTION and all(
        line.has_end and not is_interface(line.text) and not is_particular(line.text) for line in zone
    )


def _kept(zone: Sequence[Line]) -> Sequence[Line]:
    """What belongs to a story of the zone that stands within it: a subhead, a list."""
    return () if _is_interruption(zone) else zone


def _begin(part: Part, *, is_first: bool) -> Draft:
    head = find_head(part.zone, part.body, is_first=is_first)
    if head is None:
        about = [*part.zone, *part.after]
        return Draft(None, about, list(part.body), None if is_first else "no_title")
    is_certain = head.is_certain or (bool(part.after) and shares_words(head.title, part.body))
    about = [*head.about, *part.after]
    return Draft(head.title, about, list(part.body), None if is_certain else "uncertain_boundary")
