"""How many questions a member may ask within an hour. In memory alone: a restart forgets."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.errors import VerbatimError
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.guild.settings import GuildSettingsCache

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


class QuotaSpent(VerbatimError):
    """A member asked as much as the guild allows; `minutes` until the next question."""


@dataclass(slots=True)
class Quota:
    guilds: GuildSettingsCache
    now: Callable[[], datetime] = utc_now
    _asked: OrderedDict[tuple[str, int], deque[datetime]] = field(default_factory=OrderedDict)

    async def take(self, library_key: str, member_id: int) -> None:
        """Count one question, before any work for it. Raises QuotaSpent, which counts nothing."""
        limit, now = (await self.guilds.of(library_key)).quota, self.now()
        asked = self._asked.setdefault((library_key, member_id), deque())
        while asked and asked[0] <= now - HOUR:
            asked.popleft()
        if len(asked) >= limit:
            wait = asked[-limit] + HOUR - now
            raise QuotaSpent("quota_spent", minutes=-(-wait // MINUTE), limit=limit)
        asked.append(now)
        self._asked.move_to_end((library_key, member_id))
        self._forget(now)

    def _forget(self, now: datetime) -> None:
        """Members stand in the order of their last questions."""
        while (first := next(iter(self._asked))) and self._asked[first][-1] <= now - HOUR:
            del self._asked[first]
