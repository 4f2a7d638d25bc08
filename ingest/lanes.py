"""Many inputs at once, and no site asked for two things at a time."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import nullcontext
from typing import TYPE_CHECKING, TypeVar

from yarl import URL

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

T = TypeVar("T")

AT_ONCE = 4
"""Fetches, each from another host."""
LOCAL = ""
"""The lane of files, which wait for no network and go one after another beside the fetches."""


async def each(inputs: Sequence[str], work: Callable[[str], Awaitable[T]]) -> list[T]:
    """What `work` makes of each input, in the order of the inputs.

    An error of `work` ends all of it and is raised.
    """
    slots, made = asyncio.Semaphore(AT_ONCE), dict[int, T]()

    async def follow(lane: str, places: Sequence[int]) -> None:
        for place in places:
            async with nullcontext() if lane == LOCAL else slots:
                made[place] = await work(inputs[place])

    try:
        async with asyncio.TaskGroup() as group:
            for lane, places in _lanes(inputs).items():
                group.create_task(follow(lane, places))
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [made[place] for place in range(len(inputs))]


def _lanes(inputs: Sequence[str]) -> dict[str, list[int]]:
    lanes: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(inputs):
        lanes[_lane(name)].append(place)
    return lanes


def _lane(name: str) -> str:
    if "://" not in name:
        return LOCAL
    try:
        return (URL(name).host or "?").removeprefix("www.")
    except ValueError:  # no address: whoever fetches it says so
        return "?"
