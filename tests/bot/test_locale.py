"""Every sentence has an id, every id a sentence, and none is said past the locale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot import locale
from bot.quotes.answers import Reason
from ingest import errors as ingest_errors
from storage import errors as storage_errors

ROOT = Path(__file__).parents[2]
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "bot").rglob("*.py")))
WINGS = CODE + "\n".join(
    path.read_text(encoding="utf-8")
    for wing in ("ingest", "storage")
    for path in sorted((ROOT / wing).rglob("*.py"))
)


def messages():
    found = {}
    for source in locale.sources():
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def literal_ids():
    """Ids as they stand in the code."""
    return set(re.findall(r'"((?:[a-z]+-)+[a-z0-9-]*[a-z0-9])"', CODE)) & set(messages())


def test_every_id_in_the_code_has_its_sentence():
    said = re.findall(r"\b(?:say|tell)\(\s*\"([a-z][a-z0-9-]*[a-z0-9])\"", CODE)
    said += re.findall(r'(?:help|description|describe\(.*?|\w+)="((?:help|command|option)-[a-z-]+)"', CODE)
    assert sorted(set(said) - set(messages())) == []


@pytest.mark.parametrize("wing", [ingest_errors, storage_errors])
def test_every_error_has_its_sentence(wing):
    codes = {
        getattr(kind, "CODE", None) or getattr(kind, "code", None)
        for kind in vars(wing).values()
        if isinstance(kind, type)
        and issubclass(kind, ingest_errors.IngestError | storage_errors.StorageError)
    }
    wanted = {f"error-{code.replace('_', '-')}" for code in codes if isinstance(code, str)} - {
        "error-storage"
    }
    assert sorted(wanted - set(messages())) == []


def test_every_reason_of_a_refusal_has_its_sentence():
    for reason in Reason.__args__:
        for room in ("answer", "cards"):
            assert f"{room}-{reason.replace('_', '-')}" in messages()


def test_no_sentence_stands_unused():
    formed = re.compile(
        r"name-|error-|dropped-|status-|column-|stats-|help-|kind-|answer-|cards-|verify-|articles-|modal-add-|age-|date-|note-|feeds-|history-|verified-|kept-|compared-|latest-by-|press-|still-"
    )
    literal = literal_ids()
    unused = [name for name in messages() if name not in literal and not formed.match(name)]
    assert unused == []


def test_every_code_of_an_error_sentence_is_raised_somewhere():
    for name in messages():
        if name.startswith(("error-", "dropped-")) and name != "error-unexpected":
            code = name.split("-", 1)[1].replace("-", "_")
            assert f'"{code}"' in WINGS, f"{name} is never said"


def test_discords_limits_on_texts():
    say = locale.load()
    for name in messages():
        if name.startswith(("command-", "option-")) or name.endswith("-hint"):
            assert 1 <= len(say(name)) <= 100, name
        elif name.startswith("modal-"):
            assert 1 <= len(say(name)) <= 45, name


def test_an_unknown_id_and_a_missing_value_are_defects():
    say = locale.load()
    with pytest.raises(KeyError):
        say("no-such-sentence")
    with pytest.raises(KeyError):
        say("answer-not-stored")


def test_plurals():
    say = locale.load()
    assert say("reindex-done", count=1) == "One article is indexed anew."
    assert say("reindex-done", count=2) == "2 articles are indexed anew."
