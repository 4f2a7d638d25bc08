"""A person at the terminal says which stories of an input to store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cli.terminal import interruptible
from ingest.proposals import parse_choice

if TYPE_CHECKING:
    from bot.cli.terminal import Terminal
    from bot.locale import Messages
    from ingest.proposals import Proposal, Proposed


def is_asked_about(proposal: Proposal, *, is_alone: bool) -> bool:
    """Wherever there are several stories in the only input; among many inputs only where one is uncertain."""
    stories = proposal.stories
    return len(stories) > 1 and (is_alone or len(proposal.certain) < len(stories))


def ask_which(terminal: Terminal, proposal: Proposal) -> frozenset[int] | None:
    """The places of the stories to store; None, for the certain ones, at the end of input."""
    stories, say = proposal.stories, terminal.say
    terminal.warn(say("choosing-found", count=len(stories), input=proposal.name))
    for number, one in enumerate(stories, 1):
        terminal.warn(story_lines(number, one, say))
    while True:
        try:
            with interruptible():
                words = terminal.err.input(say("choosing-prompt") + " ", markup=False)
        except EOFError:
            return None
        chosen = parse_choice(words, stories)
        if chosen is not None:
            return chosen
        terminal.warn(say("choosing-again", count=len(stories)))


def story_lines(number: int, one: Proposed, say: Messages) -> str:
    known = one.story.particulars
    outlet = known.outlet or say("outlet-unknown")
    told = {"title": known.title, "outlet": outlet, "paragraphs": len(one.paragraphs)}
    head = say("choosing-story", number=str(number), **told)
    words = say("proposing-words", first=one.first_words, last=one.last_words)
    reason = [reason_words(one.reason, say)] if one.reason else []
    return "\n   ".join([head, words, *reason])


def reason_words(reason: str, say: Messages) -> str:
    return say("proposing-unsure", reason=say(f"dropped-{reason}".replace("_", "-")))
