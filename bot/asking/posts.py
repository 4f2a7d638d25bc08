"""Which message shows which answer: noted at once, written together a little later."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.database import Database


class Posts:
    """A message is only needed when its answer is followed up, so nobody waits for it to be written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: defaultdict[str, dict[int, tuple[int, int]]] = defaultdict(dict)

    def note(self, library_key: str, question_id: int, channel_id: int, message_id: int) -> None:
        self._noted[library_key][question_id] = (channel_id, message_id)

    def forget_library(self, library_key: str) -> None:
        """Its questions' numbers are given anew to others."""
        self._noted.pop(library_key, None)

    async def write(self) -> None:
        """Raises StorageError, and then it is all still to be written."""
        noted = {key: dict(places) for key, places in self._noted.items() if places}
        if not noted:
            return
        async with self._database.writing() as store:
            for key, places in noted.items():
                await store.questions.sent(await store.libraries.get(key), places)
        for key, places in noted.items():
            for question_id, place in places.items():
                if self._noted[key].get(question_id) == place:
                    del self._noted[key][question_id]
