"""Discord's limits on the components of a message. Source: Discord's component reference."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.fake_discord.reading import SELECTS, walk

if TYPE_CHECKING:
    from tests.fake_discord.refusals import Faults

ROW, BUTTON, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 1, 2, 9, 10, 11, 12, 13, 14, 17
IN_CONTAINER = frozenset({ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR})
ON_TOP = IN_CONTAINER | {CONTAINER}
STRING_SELECT = 3
LINK, PREMIUM = 5, 6

LEGACY_ROWS = 5
COMPONENTS = 40
TEXT_TOTAL = 4_000
ROW_BUTTONS = 5
SECTION_TEXTS = 3
GALLERY_ITEMS = 10
ALT_TEXT = 1_024
LABEL, CUSTOM_ID, URL, PLACEHOLDER = 80, 100, 512, 150
OPTIONS, OPTION_TEXT = 25, 100

Path = tuple[str | int, ...]


def check_components(faults: Faults, components: list[dict[str, Any]], files: list[str], *, v2: bool) -> None:
    if v2:
        _check_totals(faults, components)
    else:
        faults.length(("components",), components, 0, LEGACY_ROWS)
    for index, component in enumerate(components):
        _check(faults, ("components", index), component, files, ON_TOP if v2 else frozenset({ROW}))
    check_unique(faults, components)


def _check_totals(faults: Faults, components: list[dict[str, Any]]) -> None:
    every = list(walk(components))
    faults.length(("components",), every, 1, COMPONENTS)
    size = sum(len(part.get("content") or "") for part in every if part["type"] == TEXT)
    if size > TEXT_TOTAL:
        message = f"The total number of characters in text displays is {size}, more than {TEXT_TOTAL}."
        faults.add(("components",), "COMPONENT_MAX_TOTAL_TEXT_SIZE", message)


def check_unique(faults: Faults, components: list[dict[str, Any]]) -> None:
    for key in ("custom_id", "id"):
        uses = Counter(part[key] for part in walk(components) if part.get(key))
        for name, times in uses.items():
            if times > 1:
                faults.add(("components",), "COMPONENT_DUPLICATED", f"{key} {name!r} is used {times} times.")


def _check(faults: Faults, path: Path, part: dict[str, Any], files: list[str], kinds: frozenset[int]) -> None:
    kind = part["type"]
    if kind not in kinds:
        faults.add(
            (*path, "type"), "UNION_TYPE_CHOICES", f"Value must be one of {sorted(kinds)}, not {kind}."
        )
    elif kind == ROW:
        _check_row(faults, path, part)
    elif kind == SECTION:
        _check_section(faults, path, part, files)
    elif kind == TEXT:
        faults.length((*path, "content"), part.get("content"), 1, TEXT_TOTAL)
    elif kind == GALLERY:
        faults.length((*path, "items"), part.get("items"), 1, GALLERY_ITEMS)
        for index, item in enumerate(part.get("items") or []):
            _check_media(faults, (*path, "items", index, "media"), item["media"], files)
            described = item.get("description") or ""
            faults.length((*path, "items", index, "description"), described, 0, ALT_TEXT)
    elif kind == FILE:
        _check_media(faults, (*path, "file"), part["file"], files, schemes=("attachment",))
    elif kind == CONTAINER:
        for index, child in enumerate(part.get("components") or []):
            _check(faults, (*path, "components", index), child, files, IN_CONTAINER)


def _check_row(faults: Faults, path: Path, row: dict[str, Any]) -> None:
    children = row.get("components") or []
    faults.length((*path, "components"), children, 1, ROW_BUTTONS)
    if len(children) > 1 and any(child["type"] in SELECTS for child in children):
        faults.add((*path, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A select fills its row.")
    for index, child in enumerate(children):
        where = (*path, "components", index)
        if child["type"] == BUTTON:
            _check_button(faults, where, child)
        elif child["type"] in SELECTS:
            check_select(faults, where, child)
        else:
            faults.add((*where, "type"), "UNION_TYPE_CHOICES", "A row holds buttons or a select.")


def _check_section(faults: Faults, path: Path, section: dict[str, Any], files: list[str]) -> None:
    faults.length((*path, "components"), section.get("components"), 1, SECTION_TEXTS)
    for index, child in enumerate(section.get("components") or []):
        _check(faults, (*path, "components", index), child, files, frozenset({TEXT}))
    accessory = section.get("accessory")
    if not accessory:
        faults.add((*path, "accessory"), "BASE_TYPE_REQUIRED", "This field is required")
    elif accessory["type"] == BUTTON:
        _check_button(faults, (*path, "accessory"), accessory)
    elif accessory["type"] == THUMBNAIL:
        _check_media(faults, (*path, "accessory", "media"), accessory["media"], files)
    else:
        faults.add((*path, "accessory", "type"), "UNION_TYPE_CHOICES", "A button or a thumbnail stands here.")


def _check_media(
    faults: Faults,
    path: Path,
    media: dict[str, Any],
    files: list[str],
    schemes: tuple[str, ...] = ("http", "https", "attachment"),
) -> None:
    scheme, _, rest = media["url"].partition("://")
    if scheme not in schemes:
        faults.add((*path, "url"), "URL_TYPE_INVALID_SCHEME", f"Scheme must be one of {schemes}.")
    elif scheme == "attachment" and rest not in files:
        faults.add((*path, "url"), "MESSAGE_ATTACHMENT_NOT_FOUND", f"No attached file is called {rest!r}.")


def _check_button(faults: Faults, path: Path, button: dict[str, Any]) -> None:
    style = button.get("style")
    faults.number((*path, "style"), style, 1, PREMIUM)
    faults.length((*path, "label"), button.get("label"), 0, LABEL)
    if not button.get("label") and not button.get("emoji"):
        faults.add((*path, "label"), "BUTTON_COMPONENT_LABEL_OR_EMOJI", "A label or an emoji is required.")
    if style == LINK:
        faults.length((*path, "url"), button.get("url"), 1, URL)
        if not str(button.get("url")).startswith(("http://", "https://", "discord://")):
            faults.add(
                (*path, "url"), "URL_TYPE_INVALID_SCHEME", "Scheme must be one of http, https, discord."
            )
    else:
        faults.length((*path, "custom_id"), button.get("custom_id"), 1, CUSTOM_ID)
    if button.get("url") and button.get("custom_id"):
        faults.add(
            (*path, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", "A link has no custom_id."
        )


def check_select(faults: Faults, path: Path, select: dict[str, Any]) -> None:
    faults.length((*path, "custom_id"), select.get("custom_id"), 1, CUSTOM_ID)
    faults.length((*path, "placeholder"), select.get("placeholder"), 0, PLACEHOLDER)
    faults.number((*path, "min_values"), select.get("min_values"), 0, OPTIONS)
    faults.number((*path, "max_values"), select.get("max_values"), 1, OPTIONS)
    preset = len(select.get("default_values") or [])
    if preset > (select.get("max_values") or 1):
        faults.add((*path, "default_values"), "BASE_TYPE_BAD_LENGTH", f"{preset} are chosen beforehand.")
    if select["type"] == STRING_SELECT:
        check_options(faults, path, select.get("options") or [])


def check_options(faults: Faults, path: Path, options: list[dict[str, Any]], low: int = 1) -> None:
    faults.length((*path, "options"), options, low, OPTIONS)
    for index, option in enumerate(options):
        for key in ("label", "value"):
            faults.length((*path, "options", index, key), option.get(key), 1, OPTION_TEXT)
        faults.length((*path, "options", index, "description"), option.get("description"), 0, OPTION_TEXT)
    if len({option.get("value") for option in options}) < len(options):
        faults.add((*path, "options"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "Values must be unique.")
