"""What a guild's admins set for it: checked values, remembered until they change."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import structlog
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from bot.cards.escape import plain
from bot.config import check_zone
from bot.errors import VerbatimError
from ingest.pipeline import utc_now

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from storage.database import Database, Store
    from storage.model import Library

log = structlog.get_logger(__name__)

SETTING = "setting"
"""The action under which a change stands in the audit."""
FRESH_SECONDS = 1.0
MAX_LISTED = 25
MAX_OUTLET = 100
MAX_SHOWN = 80

Ids = Annotated[tuple[int, ...], Field(max_length=MAX_LISTED)]
Outlet = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_OUTLET)]
Outlets = Annotated[tuple[Outlet, ...], Field(max_length=MAX_LISTED)]


class BadSetting(VerbatimError):
    """What was to be set doesn't fit; nothing was changed."""


class GuildSettings(BaseModel):
    """`quota` is the questions that a member may ask within an hour, `budget` the characters of one article
    that a member is shown within a day; it doesn't count for `own_outlets`, whose texts the guild owns.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    ask_channels: Ids = ()
    forums: Ids = ()
    admin_roles: Ids = ()
    private: bool = False
    language: str | None = Field(default=None, max_length=20)
    reply_in_thread: bool = False
    quotes: int = Field(default=3, ge=1, le=3)
    quote_chars: int = Field(default=300, ge=100, le=300)
    quota: int = Field(default=30, ge=1, le=1_000)
    budget: int = Field(default=1_500, ge=300, le=1_500)
    own_outlets: Outlets = ()
    images: bool = False
    blocked_outlets: Outlets = ()
    time_zone: str | None = None
    log_channel: int | None = None

    @field_validator("time_zone")
    @classmethod
    def known_zone(cls, name: str | None) -> str | None:
        return None if name is None else check_zone(name)

    def owns(self, outlet: str | None) -> bool:
        return _holds(self.own_outlets, outlet)

    def blocks(self, outlet: str | None) -> bool:
        return _holds(self.blocked_outlets, outlet)

    def zone(self, default: ZoneInfo) -> ZoneInfo:
        return ZoneInfo(self.time_zone) if self.time_zone else default


def _holds(outlets: tuple[str, ...], outlet: str | None) -> bool:
    return outlet is not None and outlet.casefold() in {name.casefold() for name in outlets}


@dataclass(slots=True)
class GuildSettingsCache:
    """The settings of every library. They are read again where another program changed them.

    One question asks for them several times, and a busy guild many questions: within a second they are not
    read again, but what is changed here holds at once.
    """

    database: Database
    now: Callable[[], datetime] = utc_now
    fresh_seconds: float = FRESH_SECONDS
    _known: dict[str, tuple[datetime | None, GuildSettings]] = field(default_factory=dict)
    _fresh_until: dict[str, float] = field(default_factory=dict)

    async def of(self, library_key: str) -> GuildSettings:
        """Raises StorageError."""
        if time.monotonic() < self._fresh_until.get(library_key, 0.0):
            return self._known[library_key][1]
        async with self.database.reading() as store:
            changed_at = await store.settings.changed_at(library_key)
            known = self._known.get(library_key)
            if known is None or known[0] != changed_at:
                library = await store.libraries.get(library_key)
                known = self._known[library_key] = (changed_at, await _load(store, library))
        self._fresh_until[library_key] = time.monotonic() + self.fresh_seconds
        return known[1]

    def forget_library(self, library_key: str) -> None:
        self._known.pop(library_key, None)
        self._fresh_until.pop(library_key, None)

    async def change(self, library_key: str, member_id: int, **fields: object) -> GuildSettings:
        """Set these fields and note who did. Raises BadSetting, which names the first that doesn't fit."""
        now = self.now()
        async with self.database.writing() as store:
            library = await store.libraries.ensure(library_key)
            before = await _load(store, library)
            settings = _checked({**before.model_dump(), **fields})
            for name in fields:
                if getattr(settings, name) != getattr(before, name):
                    await store.audit.record(library, member_id, SETTING, _told(settings, name), now)
            await store.settings.save(library, _kept(settings), now)
            if settings.blocked_outlets != before.blocked_outlets:
                await store.settings.block(library, settings.blocked_outlets)
        self._known[library_key] = (now, settings)
        return settings


def _checked(values: Mapping[str, Any]) -> GuildSettings:
    try:
        return GuildSettings.model_validate(values)
    except ValidationError as error:
        problem = error.errors()[0]
        name = str(problem["loc"][0])
        raise BadSetting("setting_value", name=name, value=plain(str(problem["input"]), MAX_SHOWN)) from error


def _kept(settings: GuildSettings) -> dict[str, Any]:
    return settings.model_dump(mode="json", exclude_defaults=True)


def _told(settings: GuildSettings, name: str) -> str:
    """The field's name and its new value as JSON."""
    return f"{name} {json.dumps(settings.model_dump(mode='json')[name], ensure_ascii=False)}"


async def _load(store: Store, library: Library) -> GuildSettings:
    return readable(await store.settings.load(library), library.key)


def readable(values: Mapping[str, Any], library_key: str) -> GuildSettings:
    """What can be read of stored values; the rest, which the log names, is as by default."""
    fitting: dict[str, Any] = {}
    for name, value in values.items():
        try:
            GuildSettings.model_validate({name: value})
        except ValidationError:
            log.warning("setting not readable", library=library_key, field=name)
        else:
            fitting[name] = value
    return GuildSettings.model_validate(fitting)
