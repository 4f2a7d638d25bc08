"""An entry is known again, and no two are taken for one."""

from __future__ import annotations

from dataclasses import replace

from ingest.feeds.identity import Memory, identify
from ingest.feeds.model import Entry
from storage.feed_model import KeptEntry

SITE = "https://varnby.example/"


def entry(number, guid="id-{}", **more):
    known = {"title": f"Story {number}", "text": f"Words of {number}.", "url": f"{SITE}{number}"}
    return Entry(guid=guid and guid.format(number), **known | more)


def kept(*entries):
    return [
        KeptEntry(one.key, one.url, one.digest, "taken", article_id=at)
        for at, one in enumerate(identify(entries))
    ]


def found(before, *now):
    """For each of the entries now, the number of the one before that it is, or None."""
    current = identify(now)
    memory = Memory(before, current)
    return [known.article_id if (known := memory.find(one)) else None for one in current]


def test_an_entry_is_known_by_its_guid_through_edits_and_moves():
    before = kept(entry(0), entry(1))
    assert found(before, entry(1, title="Edited"), entry(0, url=f"{SITE}moved")) == [1, 0]


def test_an_entry_is_known_by_its_address_whatever_tracks_it():
    before = kept(entry(0, guid=None))
    assert found(before, entry(0, guid=None, url=f"{SITE}0?utm_source=rss#top", title="Edited")) == [0]


def test_one_guid_for_all_tells_nothing():
    entries = [entry(n, guid="same") for n in range(3)]
    before = kept(*entries)
    assert len(before) == 3
    assert found(before, *reversed(entries)) == [2, 1, 0]


def test_a_feed_of_one_entry_with_one_guid_for_each():
    before = kept(entry(0, guid="same"))
    assert found(before, entry(1, guid="same")) == [None]
    current = identify([entry(1, guid="same")])
    memory = Memory(before, current)
    assert memory.predecessor(current[0]).article_id == 0
    again = [
        *before,
        KeptEntry(memory.key_of(current[0]), current[0].url, current[0].digest, "taken", article_id=1),
    ]
    assert found(again, entry(1, guid="same")) == [1]
    assert found(again, entry(2, guid="same")) == [None]


def test_guids_that_change_bring_nothing_back():
    before = kept(entry(0), entry(1))
    assert found(before, entry(0, guid="tag:new,{}"), entry(1, guid="tag:new,{}")) == [0, 1]


def test_two_guids_at_one_address_are_two_entries():
    live = [entry(n, url=f"{SITE}live#{n}") for n in range(2)]
    assert len(identify(live)) == 2
    assert found(kept(live[0]), *live) == [0, None]


def test_without_guid_and_address_the_words_are_what_it_is():
    bare = entry(0, guid=None, url=None)
    assert found(kept(bare), bare, replace(bare, text="Other words.")) == [0, None]


def test_an_entry_that_stands_twice_is_one():
    assert len(identify([entry(0), entry(0)])) == 1


def test_a_stamp_that_all_entries_share_is_no_edit():
    def digests(stamps):
        return [one.digest for one in identify([entry(n, revised=stamp) for n, stamp in enumerate(stamps)])]

    assert digests(["monday", "monday"]) == digests(["tuesday", "tuesday"])
    assert digests(["monday", "sunday"]) != digests(["tuesday", "sunday"])
