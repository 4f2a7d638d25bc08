"""What is said of an answer beside its quotes, a sentence each: the same in Discord and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.answers import Answer
    from bot.locale import Messages


def uncovered(answer: Answer, say: Messages, tame: Callable[[str], str] = str) -> list[str]:
    """The parts of the question that no quote answers; `tame` makes foreign words safe where they stand."""
    return [
        say(f"note-part-{part.verdict}", question=tame(part.question))
        for part in answer.parts
        if part.verdict != "answer"
    ]


def is_partly_answered(answer: Answer) -> bool:
    verdicts = {part.verdict for part in answer.parts}
    return "answer" in verdicts and len(verdicts) > 1
