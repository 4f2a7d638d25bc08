"""What becomes of a story, decided from the values alone: nothing here reads or writes."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Literal

from storage.identity import identity_of
from storage.wording import SAME_STORY, containment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.model import Story
    from storage.model import ArticleVersion, Particulars

_KEPT = ("published", "language", "dateline")


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds that a story may be: its purged mark, whether its outlet is blocked, and the live
    current versions like it.
    """

    purged: bool
    blocked: bool = False
    same_url: ArticleVersion | None = None
    same_text: Sequence[ArticleVersion] = ()
    same_headline: Sequence[ArticleVersion] = ()
    same_entry: ArticleVersion | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """`article_id` is the stored article that a status other than `new` and `rejected` speaks of;
    `reason` says why it is rejected. What is unchanged may have another picture in its `particulars`.
    """

    status: Literal["new", "changed", "unchanged", "duplicate", "rejected"]
    article_id: int | None = None
    particulars: Particulars | None = None
    reason: str | None = None


def decide(story: Story, known: Known) -> Decision:
    """New, changed, unchanged, duplicate or rejected.

    The same address is the same article; the same words of the same outlet are one too. Two outlets that
    print the same wire text keep an article each. Where there is no address, an edited text is known again
    by its headline, its outlet and most of its words.
    """
    if known.purged or known.blocked:
        return Decision("rejected", reason="purged" if known.purged else "outlet_blocked")
    if known.same_url is not None and _is_at(story, known.same_url):
        return _revise_at_address(story, known.same_url)
    if known.same_entry is not None and is_same_story(story, known.same_entry):
        return _revise(story, known.same_entry)
    for version in known.same_text:
        if _same_outlet(story.particulars, version.particulars):
            return _same_words(story, version)
    for version in known.same_headline:
        if _is_edit(story, version):
            return _revise(story, version)
    return Decision("new", particulars=story.particulars)


def _is_at(story: Story, stored: ArticleVersion) -> bool:
    """Whether it is the stored one's address. What looks like tracking may number articles on some site: two
    addresses that differ in it, with two stories, are two.
    """
    return story.particulars.url == stored.particulars.url or is_same_story(story, stored)


def is_same_story(story: Story, stored: ArticleVersion) -> bool:
    same_title = story.particulars.title == stored.particulars.title
    return same_title or containment(story.text, stored.text) >= SAME_STORY


def _revise_at_address(story: Story, stored: ArticleVersion) -> Decision:
    """A home page tells another story tomorrow: then nothing of the old one's outlet or author is its."""
    if is_same_story(story, stored):
        return _revise(story, stored)
    return Decision("changed", stored.article_id, story.particulars)


def _revise(story: Story, stored: ArticleVersion) -> Decision:
    old = stored.particulars
    particulars = enrich(old, story.particulars)
    if story.text == stored.text and with_image_of(old, particulars) == old:
        return Decision("unchanged", stored.article_id, particulars if particulars != old else None)
    return Decision("changed", stored.article_id, particulars)


def with_image_of(old: Particulars, known: Particulars) -> Particulars:
    """`known` with the picture of `old`: some sites serve theirs at another address each time."""
    return replace(known, image=old.image, image_caption=old.image_caption)


def _same_words(story: Story, stored: ArticleVersion) -> Decision:
    if story.particulars.url and stored.particulars.url:
        return Decision("duplicate", stored.article_id)
    if stored.particulars.url and not story.particulars.url:
        return Decision("duplicate", stored.article_id)
    return _revise(story, stored)


def _is_edit(story: Story, stored: ArticleVersion) -> bool:
    apart = story.particulars.url and stored.particulars.url
    return not apart and containment(story.text, stored.text) >= SAME_STORY


def _same_outlet(one: Particulars, other: Particulars) -> bool:
    if one.outlet is None or other.outlet is None:
        return True
    return one.outlet.casefold() == other.outlet.casefold()


def enrich(old: Particulars, new: Particulars) -> Particulars:
    """`old` with all that `new` knows. A relative time ("2 hours ago") that merely moved on is no
    news, nor is another way to write the address, which people go on clicking as it was first given.
    """
    known = {
        field.name: value
        for field in fields(new)
        if field.name not in _KEPT and (value := getattr(new, field.name)) is not None
    }
    if new.published.value is not None:
        known["published"] = new.published
    if new.image is not None:  # its own caption or none, never that of another picture
        known["image_caption"] = new.image_caption
    if old.url and new.url and identity_of(old.url) == identity_of(new.url):
        known["url"] = old.url
    return replace(old, **known, language=old.language or new.language, dateline=new.dateline or old.dateline)
