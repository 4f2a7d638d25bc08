"""A choice among uncertain stories: shown within Discord's limits, and not held for ever."""

from __future__ import annotations

import pytest

from bot.cards.frame import MAX_CHARS
from bot.cards.proposing import StoriesMenu, choice_card
from bot.errors import VerbatimError
from bot.stored.proposing import MOST, MOST_CHARS, MOST_STORIES, SECONDS, Choice, Proposing
from ingest.model import Dropped, Reading, Split, Story
from ingest.outcomes import Outcome
from ingest.proposals import Proposal
from storage.model import Block, Kind, Particulars
from tests.bot.card_samples import SAY, assert_sendable

KEY = "0" * 16


def dropped(
    title="Gulls", outlet=None, body="The gulls of Hollin left the tower on Monday.", reason="no_title"
):
    story = Story(Particulars(title, outlet=outlet), body, (Block(Kind.BODY, 0, len(body)),))
    proposal = Proposal("page", Reading(Split((), (Dropped(title, reason, story),))))
    return Outcome("page", "dropped", None, title, reason, proposal=proposal)


def choice(*outcomes, library="discord:1", member=7):
    return Choice(library, member, outcomes or (dropped(),))


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def proposing(clock):
    return Proposing(lambda: clock[0])


def code(call, *given):
    with pytest.raises(VerbatimError) as told:
        call(*given)
    return told.value.code


HOSTILE = dropped(
    "[*@here*](https://a.example) " * 9, "<@1> " * 30, "``` _word_ <#3> " * 40, "uncertain_boundary"
)
LONG = Outcome("page " * 60, "failed", None, None, "It *failed* " * 40)


@pytest.mark.parametrize("count", [1, MOST_STORIES, MOST_STORIES + 5])
def test_a_card_of_many_hostile_stories_keeps_the_limits(count):
    offered = choice(*[LONG] * 9, *[HOSTILE] * count)
    view = choice_card(KEY, offered, SAY)
    assert_sendable(view)
    assert view.content_length() <= MAX_CHARS
    (menu,) = [item.item for item in view.walk_children() if isinstance(item, StoriesMenu)]
    assert len(menu.options) == menu.max_values == min(count, MOST_STORIES)


def test_a_choice_ends_after_its_time(proposing, clock):
    key = proposing.keep(choice())
    clock[0] = SECONDS - 1
    assert proposing.choose(key, "discord:1", 7, ["0"]).chosen == {0}
    clock[0] = SECONDS
    assert code(proposing.take, key, "discord:1", 7) == "choice_over"


def test_only_so_many_choices_and_characters_are_held(proposing):
    keys = [proposing.keep(choice()) for _ in range(MOST + 1)]
    assert code(proposing.choose, keys[0], "discord:1", 7, []) == "choice_over"
    assert proposing.choose(keys[1], "discord:1", 7, ["0"]).chosen == {0}
    large = choice(dropped(body="word " * (MOST_CHARS // 10 + 1)))
    first, second = proposing.keep(large), proposing.keep(large)
    assert code(proposing.take, first, "discord:1", 7) == "choice_over"
    assert code(proposing.take, second, "discord:1", 7) == "choice_empty"
    assert proposing.keep(choice(dropped(body="word " * MOST_CHARS))) is None


def test_nothing_to_choose_is_no_choice(proposing):
    assert proposing.keep(choice(Outcome("page", "dropped", None, "Paid", "paywalled"))) is None


def test_a_library_and_a_member_are_forgotten(proposing):
    key, other, third = (proposing.keep(choice(library=f"discord:{n}", member=n)) for n in (1, 2, 3))
    proposing.forget_library("discord:1")
    proposing.forget_member(2)
    assert code(proposing.choose, key, "discord:1", 1, []) == "choice_over"
    assert code(proposing.choose, other, "discord:2", 2, []) == "choice_over"
    assert proposing.choose(third, "discord:3", 3, ["0"]).chosen == {0}
