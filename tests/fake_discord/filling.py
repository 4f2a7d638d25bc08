"""A modal as a person fills it in, and sends it off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord import payloads
from tests.fake_discord.commanding import CannotDo
from tests.fake_discord.modal_limits import FILE_UPLOAD, INPUT, LABEL, ROW, TEXT_INPUT

if TYPE_CHECKING:
    from tests.fake_discord.state import State
    from tests.fake_discord.world import Channel, File

TEXT_VALUED = frozenset({TEXT_INPUT, 21})


def modal_data(
    state: State, channel: Channel, modal: dict[str, Any], given: dict[str, Any]
) -> dict[str, Any]:
    """The interaction data of this modal, with values by label or custom_id: texts, files, choices.

    A field not given keeps the value that it shows. Raises CannotDo for what the modal doesn't take.
    """
    left = dict(given)
    resolved: dict[str, Any] = {}
    components = [_filled(state, channel, part, left, resolved) for part in modal["components"]]
    if left:
        raise CannotDo(f"the modal {modal['title']!r} has no fields {sorted(left)}")
    data = {"custom_id": modal["custom_id"], "components": components}
    return data | ({"resolved": resolved} if resolved else {})


def _filled(
    state: State, channel: Channel, part: dict[str, Any], left: dict[str, Any], resolved: dict[str, Any]
) -> dict[str, Any]:
    if part["type"] == LABEL:
        field = part["component"]
        sent = _value(state, channel, field, _take(field, part["label"], left), resolved)
        return {"type": LABEL, "id": part.get("id", 0), "component": sent}
    if part["type"] == ROW:
        field = part["components"][0]
        return {
            "type": ROW,
            "components": [_value(state, channel, field, _take(field, field["label"], left), resolved)],
        }
    return {"type": part["type"], "id": part.get("id", 0)}


def _take(field: dict[str, Any], label: str, left: dict[str, Any]) -> Any:
    for name in (field["custom_id"], label):
        if name in left:
            return left.pop(name)
    return field.get("value") or field.get("default")


def _value(
    state: State, channel: Channel, field: dict[str, Any], value: Any, resolved: dict[str, Any]
) -> dict[str, Any]:
    sent = {"type": field["type"], "id": field.get("id", 0), "custom_id": field["custom_id"]}
    if field["type"] in TEXT_VALUED:
        _check_text(field, value or "")
        return sent | {"value": value or ""}
    if field["type"] == FILE_UPLOAD:
        return sent | {"values": _upload(state, channel, field, value or [], resolved)}
    return sent | ({"values": list(value)} if isinstance(value, list) else {"value": bool(value)})


def _check_text(field: dict[str, Any], text: str) -> None:
    if not text and field.get("required", True):
        raise CannotDo(f"field {field['custom_id']!r} is required")
    low, high = field.get("min_length") or 0, field.get("max_length") or INPUT
    if text and not low <= len(text) <= high:
        raise CannotDo(f"field {field['custom_id']!r} takes {low} to {high} characters, not {len(text)}")


def _upload(
    state: State, channel: Channel, field: dict[str, Any], files: list[File], resolved: dict[str, Any]
) -> list[str]:
    low = field.get("min_values", 1) if field.get("required", True) else 0
    high = field.get("max_values", 1)
    if not low <= len(files) <= high:
        raise CannotDo(f"field {field['custom_id']!r} takes {low} to {high} files, not {len(files)}")
    for file in files:
        state.keep(file, channel)
        resolved.setdefault("attachments", {})[str(file.id)] = payloads.attachment(file)
    return [str(file.id) for file in files]
