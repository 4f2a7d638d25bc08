"""An input is read once, and what a person chooses of it is stored."""

from __future__ import annotations

import pytest

from ingest.merging import Merger
from ingest.pipeline import Pipeline
from ingest.proposals import Proposal, Proposed, parse_choice
from ingest.reading import read_text
from storage.database import Database
from storage.model import Particulars

FERRY = (
    "The ferry between Ellery and Sandholm sails every half hour from Monday, because the second boat has come "
    "back from the yard with a new engine."
)
MARKET = (
    "Stallholders of the Sandholm market voted on Tuesday to open an hour earlier in summer, when the fish is "
    "landed before five and nobody wants to wait."
)
LAMPS = (
    "Workmen took down forty gas lamps along the Ellery quay this week, and the museum has asked for six of "
    "them to show beside the old lifeboat."
)
PAGE = f"""The ferry sails every half hour

Ellery Courier02-06-2025

{FERRY}
{FERRY[:-1]}, said the harbour master. – Coastwire

From our partners

{MARKET}


Lamps leave the quay
Lamps leave the quay

Sandholm Echo

3 hours ago

{LAMPS}
"""


@pytest.fixture
async def pipeline(tmp_path, shared_reader):
    async with Database.open(tmp_path / "a.db") as database, Merger(database) as merger:
        yield Pipeline(database, None, shared_reader, merger)


def test_the_uncertain_stand_among_the_certain_with_their_text():
    stories = Proposal("a", read_text(PAGE)).stories
    assert [one.reason for one in stories] == [None, "uncertain_boundary", None]
    assert MARKET in stories[1].story.text
    assert stories[1].story.particulars.outlet is None


def test_what_is_given_for_all_holds_for_the_uncertain_too():
    stories = Proposal("a", read_text(PAGE, Particulars(title="", via="Pier"))).stories
    assert {one.story.particulars.via for one in stories} == {"Pier"}


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("", {0, 2}),
        ("all", {0, 1, 2}),
        (" ALL ", {0, 1, 2}),
        ("none", set()),
        ("1,3", {0, 2}),
        ("2", {1}),
        ("1 2; 2", {0, 1}),
        ("0", None),
        ("4", None),
        ("-1", None),
        ("two", None),
        (",", None),
        ("９", None),
        ("1" * 5_000, None),
    ],
)
def test_choices(words, places):
    stories = [Proposed(None), Proposed(None, "no_title"), Proposed(None)]
    assert parse_choice(words, stories) == (None if places is None else frozenset(places))


async def test_nobody_chooses(pipeline):
    outcomes = await pipeline.add_text("local", "-", PAGE)
    assert [(one.status, one.reason) for one in outcomes] == [
        ("added", None),
        ("added", None),
        ("dropped", "uncertain_boundary"),
    ]


async def test_what_is_chosen_is_stored_and_the_rest_is_told(pipeline):
    proposal = await pipeline.propose_text("-", PAGE)
    outcomes = await pipeline.store("local", proposal, {1, 2})
    assert [(one.status, one.reason) for one in outcomes] == [
        ("added", None),
        ("added", None),
        ("dropped", "not_chosen"),
    ]
    assert outcomes[2].title == "The ferry sails every half hour"
    again = await pipeline.store("local", proposal)
    assert [one.status for one in again] == ["added", "unchanged", "dropped"]


async def test_none(pipeline):
    outcomes = await pipeline.store("local", await pipeline.propose_text("-", PAGE), frozenset())
    assert [one.status for one in outcomes] == ["dropped"] * 3
