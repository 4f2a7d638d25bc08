"""Discord's limits on a message body. Source: Discord's reference on messages, embeds and components."""

from __future__ import annotations

from typing import Any

from tests.fake_discord.component_limits import check_components
from tests.fake_discord.refusals import Faults, empty_message
from tests.fake_discord.world import COMPONENTS_V2

CONTENT = 2_000
EMBEDS = 10
EMBEDS_TOTAL = 6_000
EMBED = {"title": 256, "description": 4_096}
FIELDS, FIELD_NAME, FIELD_VALUE = 25, 256, 1_024
FOOTER = 2_048
MENTION_LIST = 100
NONCE = 25


def check_message(body: dict[str, Any], files: list[str]) -> None:
    """Raises Refusal unless Discord would take this body, with attached files of these names."""
    faults = Faults()
    v2 = bool((body.get("flags") or 0) & COMPONENTS_V2)
    if v2:
        _check_alone(faults, body)
    else:
        faults.length(("content",), body.get("content"), 0, CONTENT)
        _check_embeds(faults, body.get("embeds") or [])
    check_components(faults, body.get("components") or [], files, v2=v2)
    _check_mentions(faults, body.get("allowed_mentions") or {})
    faults.length(("nonce",), str(body.get("nonce") or ""), 0, NONCE)
    faults.raise_any()
    if (
        not any(body.get(part) for part in ("content", "embeds", "components", "poll", "sticker_ids"))
        and not files
    ):
        raise empty_message()


def _check_alone(faults: Faults, body: dict[str, Any]) -> None:
    for part in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(part):
            message = "The field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            faults.add((part,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message)


def _check_embeds(faults: Faults, embeds: list[dict[str, Any]]) -> None:
    faults.length(("embeds",), embeds, 0, EMBEDS)
    for index, embed in enumerate(embeds):
        for part, limit in EMBED.items():
            faults.length(("embeds", index, part), embed.get(part), 0, limit)
        faults.length(("embeds", index, "fields"), embed.get("fields"), 0, FIELDS)
        for place, entry in enumerate(embed.get("fields") or []):
            faults.length(("embeds", index, "fields", place, "name"), entry.get("name"), 1, FIELD_NAME)
            faults.length(("embeds", index, "fields", place, "value"), entry.get("value"), 1, FIELD_VALUE)
        faults.length(("embeds", index, "footer", "text"), (embed.get("footer") or {}).get("text"), 0, FOOTER)
    if sum(map(_embed_size, embeds)) > EMBEDS_TOTAL:
        faults.add(
            ("embeds",), "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBEDS_TOTAL}"
        )


def _embed_size(embed: dict[str, Any]) -> int:
    fields = [part for entry in embed.get("fields") or [] for part in (entry.get("name"), entry.get("value"))]
    named = [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    return sum(len(part or "") for part in [embed.get("title"), embed.get("description"), *fields, *named])


def _check_mentions(faults: Faults, allowed: dict[str, Any]) -> None:
    for kind in ("users", "roles"):
        faults.length(("allowed_mentions", kind), allowed.get(kind), 0, MENTION_LIST)
        if allowed.get(kind) and kind in (allowed.get("parse") or []):
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            faults.add(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)
