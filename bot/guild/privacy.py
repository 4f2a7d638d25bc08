"""What is kept of one member, in every library: told as a file, and deleted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.quotes.budget import member_digest

if TYPE_CHECKING:
    from datetime import datetime

    from bot.app import App
    from storage.database import Store
    from storage.members import MemberRow


async def export_member(app: App, member_id: int, now: datetime) -> bytes | None:
    """JSON; None where nothing is kept."""
    async with app.database.reading() as store:
        rows = await store.members.kept(member_id, await _digests(store, member_id))
    return to_json(member_id, rows, now) if rows else None


def to_json(member_id: int, rows: list[MemberRow], now: datetime) -> bytes:
    """Keys are fixed English; a member's id is a string, as Discord writes it."""
    kept = [{"library": row.library_key, "kind": row.kind, **row.values} for row in rows]
    value = {"member": str(member_id), "exported_at": now.isoformat(), "kept": kept}
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


async def forget_member(app: App, member_id: int) -> None:
    async with app.database.writing() as store:
        await store.members.forget(member_id, await _digests(store, member_id))
    await app.askers.forget_member(member_id)
    app.conversations.forget_member(member_id)
    app.proposing.forget_member(member_id)


async def _digests(store: Store, member_id: int) -> list[str]:
    return [member_digest(library, member_id) for library in await store.libraries.all()]
