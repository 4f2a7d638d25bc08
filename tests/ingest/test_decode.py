"""Bytes become text, whatever they claim to be."""

from __future__ import annotations

import codecs

import pytest

from ingest.decode import clean, decode
from ingest.errors import BinaryInput, EmptyInput

WORDS = "Déjà vu à l'étang: «la crue» était là, naïve et sans pitié."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks(codec):
    assert decode(WORDS.encode(codec)) == WORDS


def test_big_endian_mark():
    assert decode(codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be")) == WORDS


@pytest.mark.parametrize("declared", ["latin-1", "cp1252"])
def test_declared(declared):
    assert decode(WORDS.encode(declared), declared) == WORDS


def test_meta():
    page = f"<html><head><meta charset='windows-1252'></head><p>{WORDS}"
    assert decode(page.encode("cp1252")) == page


@pytest.mark.parametrize("lie", ["latin-1", "utf-16", "no-such-charset", "utf-7", "rot13"])
def test_utf8_before_a_lie(lie):
    assert decode(WORDS.encode(), lie) == WORDS


def test_newlines_and_controls():
    assert decode(b"one\r\ntwo\rthree\x07 four") == "one\ntwo\nthree four"
    assert clean("half \ud800character") == "half character"


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_nothing(data):
    with pytest.raises(EmptyInput):
        decode(data)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"%PDF-1.7 x", b"PK\x03\x04x", b"words\x00words", bytes(range(1, 32)) * 9]
)
def test_no_text(data):
    with pytest.raises(BinaryInput):
        decode(data)
