"""Messages and forms as Discord shows them, near enough for a look: payloads become HTML."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.gallery_text import as_html

if TYPE_CHECKING:
    from tests.fake_discord.world import Message

STYLE = Path(__file__).with_name("gallery.css").read_text(encoding="utf-8")
TEXT = 10
PRIVATE = "Only you can see this"


class Page:
    """One picture: what was said and shown, in order. `names` gives what stands for an id."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names
        self.parts: list[str] = []

    def html(self) -> str:
        return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><body>{''.join(self.parts)}"

    def said(self, name: str, words: str) -> None:
        """What a person typed."""
        self.parts.append(self._message(name, f"<div>{as_html(words, self.names)}</div>", "person"))

    def used(self, name: str, command: str) -> None:
        self.parts.append(f'<div class="said">{escape(name)} used <mark>{escape(command)}</mark></div>')

    def message(self, message: Message) -> None:
        files = {f"attachment://{file.name}": file for file in message.files}
        body = [self._component(one, files) for one in message.components]
        if message.content:
            body.insert(0, f"<div>{as_html(message.content, self.names)}</div>")
        shown = str(message.components)
        body += [f'<div class="file">{escape(name[13:])}</div>' for name in files if name not in shown]
        if message.ephemeral:
            body.append(f'<div class="private">{PRIVATE}</div>')
        self.parts.append(self._message("Verbatim", "".join(body), "bot"))

    def form(self, modal: dict[str, Any]) -> None:
        fields = "".join(self._field(one) for one in modal["components"])
        self.parts.append(f'<div class="form"><h2>{escape(modal["title"])}</h2>{fields}</div>')

    def _message(self, name: str, body: str, kind: str) -> str:
        app = '<span class="app">APP</span>' if kind == "bot" else ""
        head = f'<div><span class="name">{escape(name)}</span>{app}</div>'
        face = f'<div class="avatar">{escape(name[0].upper())}</div>'
        return f'<div class="message {kind}">{face}{head}<div>{body}</div></div>'

    def _field(self, label: dict[str, Any]) -> str:
        if label["type"] == TEXT:
            return f"<p>{as_html(label['content'], self.names)}</p>"
        inner = label.get("component") or (label.get("components") or [{}])[0]
        words = label.get("label") or inner.get("label") or ""
        hint = f"<small>{escape(label['description'])}</small>" if label.get("description") else ""
        long = " long" if inner.get("style") == 2 else ""
        value = (
            inner.get("value")
            or inner.get("placeholder")
            or ("Drop files" if inner.get("type") == 19 else "")
        )
        return f'<label>{escape(words)}</label>{hint}<div class="field{long}">{escape(value)}</div>'

    def _component(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        render = {
            1: self._row,
            2: self._button,
            9: self._section,
            10: self._text,
            11: self._image,
            12: self._gallery,
            13: self._file,
            14: self._line,
            17: self._container,
        }.get(one["type"], self._select)
        return render(one, files)

    def _within(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        return "".join(self._component(inner, files) for inner in one.get("components", ()))

    def _row(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        return f'<div class="row">{self._within(one, files)}</div>'

    def _button(self, one: dict[str, Any], _files: dict[str, Any]) -> str:
        label = one.get("label") or (one.get("emoji") or {}).get("name") or ""
        off = " off" if one.get("disabled") else ""
        return f'<span class="button s{one["style"]}{off}">{escape(label)}</span>'

    def _select(self, one: dict[str, Any], _files: dict[str, Any]) -> str:
        chosen = [option["label"] for option in one.get("options", ()) if option.get("default")]
        chosen += [self.names.get(value["id"], value["id"]) for value in one.get("default_values", ())]
        words = ", ".join(chosen) or one.get("placeholder") or ""
        return f'<div class="select"><span>{escape(words)}</span><span>⌄</span></div>'

    def _section(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        beside = self._component(one["accessory"], files)
        return f'<div class="section"><div>{self._within(one, files)}</div>{beside}</div>'

    def _text(self, one: dict[str, Any], _files: dict[str, Any]) -> str:
        return f"<div>{as_html(one['content'], self.names)}</div>"

    def _image(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        file = files.get(one["media"]["url"])
        source = f"data:image/png;base64,{b64encode(file.data).decode()}" if file else one["media"]["url"]
        return f'<img src="{escape(source)}" alt="{escape(one.get("description") or "")}">'

    def _gallery(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        return "".join(self._image(item, files) for item in one["items"])

    def _file(self, one: dict[str, Any], _files: dict[str, Any]) -> str:
        return f'<div class="file">{escape(one["file"]["url"].removeprefix("attachment://"))}</div>'

    def _line(self, one: dict[str, Any], _files: dict[str, Any]) -> str:
        return "<hr>" if one.get("divider", True) else '<hr class="none">'

    def _container(self, one: dict[str, Any], files: dict[str, Any]) -> str:
        colour = one.get("accent_color")
        edge = f' style="border-left-color:#{colour:06x}"' if colour is not None else ""
        return f'<div class="card"{edge}>{self._within(one, files)}</div>'
