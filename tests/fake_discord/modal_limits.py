"""Discord's limits on a modal. Source: Discord's component reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fake_discord.component_limits import check_options, check_select, check_unique
from tests.fake_discord.reading import SELECTS
from tests.fake_discord.refusals import Faults

if TYPE_CHECKING:
    from tests.fake_discord.component_limits import Path

ROW, TEXT_INPUT, TEXT, LABEL, FILE_UPLOAD = 1, 4, 10, 18, 19
CHOOSERS = {21: 2, 22: 1}
"""Radio groups and checkbox groups, and how many options they have at least."""
CHECKBOX = 23
TITLE, CUSTOM_ID, LABEL_TEXT, DESCRIPTION, PLACEHOLDER = 45, 100, 45, 100, 100
COMPONENTS = 5
INPUT = 4_000
FILES = 10


def check_modal(modal: dict[str, Any]) -> None:
    """Raises Refusal unless Discord would show this modal."""
    faults = Faults()
    components = modal.get("components") or []
    faults.length(("title",), modal.get("title"), 1, TITLE)
    faults.length(("custom_id",), modal.get("custom_id"), 1, CUSTOM_ID)
    faults.length(("components",), components, 1, COMPONENTS)
    for index, component in enumerate(components):
        _check_top(faults, ("components", index), component)
    check_unique(faults, components)
    faults.raise_any()


def _check_top(faults: Faults, path: Path, part: dict[str, Any]) -> None:
    if part["type"] == LABEL:
        faults.length((*path, "label"), part.get("label"), 1, LABEL_TEXT)
        faults.length((*path, "description"), part.get("description"), 0, DESCRIPTION)
        _check_field(faults, (*path, "component"), part["component"])
    elif part["type"] == ROW:
        faults.length((*path, "components"), part.get("components"), 1, 1)
        for child in part.get("components") or []:
            faults.length((*path, "components", 0, "label"), child.get("label"), 1, LABEL_TEXT)
            if child["type"] == TEXT_INPUT:
                _check_input(faults, (*path, "components", 0), child)
            else:
                faults.add(
                    (*path, "components", 0, "type"), "UNION_TYPE_CHOICES", "A row holds a text input here."
                )
    elif part["type"] == TEXT:
        faults.length((*path, "content"), part.get("content"), 1, INPUT)
    else:
        faults.add((*path, "type"), "UNION_TYPE_CHOICES", f"A modal doesn't hold type {part['type']} here.")


def _check_field(faults: Faults, path: Path, part: dict[str, Any]) -> None:
    kind = part["type"]
    faults.length((*path, "custom_id"), part.get("custom_id"), 1, CUSTOM_ID)
    if kind == TEXT_INPUT:
        if part.get("label"):
            faults.add((*path, "label"), "BASE_TYPE_FORBIDDEN", "The label stands on the label component.")
        _check_input(faults, path, part)
    elif kind in SELECTS:
        check_select(faults, path, part)
    elif kind == FILE_UPLOAD:
        faults.number((*path, "min_values"), part.get("min_values"), 0, FILES)
        faults.number((*path, "max_values"), part.get("max_values"), 1, FILES)
    elif kind in CHOOSERS:
        check_options(faults, path, part.get("options") or [], CHOOSERS[kind])
    elif kind != CHECKBOX:
        faults.add((*path, "type"), "UNION_TYPE_CHOICES", f"A label doesn't hold type {kind}.")


def _check_input(faults: Faults, path: Path, part: dict[str, Any]) -> None:
    faults.length((*path, "custom_id"), part.get("custom_id"), 1, CUSTOM_ID)
    faults.length((*path, "placeholder"), part.get("placeholder"), 0, PLACEHOLDER)
    faults.length((*path, "value"), part.get("value"), 0, INPUT)
    faults.number((*path, "style"), part.get("style"), 1, 2)
    faults.number((*path, "min_length"), part.get("min_length"), 0, INPUT)
    faults.number((*path, "max_length"), part.get("max_length"), 1, INPUT)
