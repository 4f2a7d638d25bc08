"""How Discord says no: a status, a code of its own, and for a malformed body the field and its fault."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """An answer other than 2xx, in the shape that Discord gives it."""

    def __init__(self, status: int, code: int, message: str, errors: dict[str, Any] | None = None) -> None:
        super().__init__(f"{status} {code} {message} {errors or ''}")
        self.status = status
        self.body: dict[str, Any] = {"code": code, "message": message}
        if errors:
            self.body["errors"] = errors


def unauthorized() -> Refusal:
    return Refusal(401, 0, "401: Unauthorized")


def unknown(what: str) -> Refusal:
    codes = {
        "Channel": 10003,
        "Member": 10007,
        "Message": 10008,
        "User": 10013,
        "Webhook": 10015,
        "Interaction": 10062,
    }
    return Refusal(404, codes[what], f"Unknown {what}")


def already_acknowledged() -> Refusal:
    return Refusal(400, 40060, "Interaction has already been acknowledged.")


def token_expired() -> Refusal:
    return Refusal(401, 50027, "Invalid Webhook Token")


def missing_access() -> Refusal:
    return Refusal(403, 50001, "Missing Access")


def missing_permissions() -> Refusal:
    return Refusal(403, 50013, "Missing Permissions")


def cannot_send_to_user() -> Refusal:
    return Refusal(403, 50007, "Cannot send messages to this user")


def empty_message() -> Refusal:
    return Refusal(400, 50006, "Cannot send an empty message")


class Faults:
    """Collects what is wrong with a body, by path, to refuse it all at once as Discord does."""

    def __init__(self) -> None:
        self._found: list[tuple[tuple[str | int, ...], str, str]] = []

    def add(self, path: tuple[str | int, ...], code: str, message: str) -> None:
        self._found.append((path, code, message))

    def length(self, path: tuple[str | int, ...], value: str | list[Any] | None, low: int, high: int) -> None:
        """A fault unless `low` to `high` characters or entries long; None has none."""
        size = len(value or ())
        if not low <= size <= high:
            self.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length, not {size}.")

    def number(self, path: tuple[str | int, ...], value: int | None, low: int, high: int) -> None:
        if value is not None and not low <= value <= high:
            self.add(path, "NUMBER_TYPE_RANGE", f"Must be between {low} and {high}, not {value}.")

    def raise_any(self) -> None:
        if self._found:
            raise Refusal(400, 50035, "Invalid Form Body", self._tree())

    def _tree(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for path, code, message in self._found:
            node = tree
            for key in path:
                node = node.setdefault(str(key), {})
            node.setdefault("_errors", []).append({"code": code, "message": message})
        return tree
