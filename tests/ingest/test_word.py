"""Word files: every paragraph, row and item in its order, and packages that mean harm."""

from __future__ import annotations

import time
import zipfile
from datetime import date

import pytest

from ingest.documents.package import MAX_MEMBERS
from ingest.errors import IngestError, NoArticle
from ingest.file_errors import DamagedFile, EncryptedFile, MislabelledFile, UnpacksTooLarge, UnsupportedFile
from ingest.reading import read_file
from tests.ingest import sample_files as files

LATER = "The town council meets on Thursday to decide who pays for the new lamps along the quay of the old harbour."


def story(data, name="paper.docx"):
    (one,) = read_file(name, data).split.stories
    return one


def lines(data):
    return story(data).text.split("\n\n")


def test_heading_paragraphs_lists_and_tables_in_their_order():
    def fill(document):
        document.add_heading("What it cost", 2)
        for item in ("New hinges from Halvik", "Paint, twice"):
            document.add_paragraph(item, style="List Bullet")
        table = document.add_table(rows=2, cols=2)
        for at, text in enumerate(("Part", "Crowns", "Hinges", "31 million")):
            table.cell(at // 2, at % 2).text = text
        document.add_paragraph(LATER)

    assert lines(files.word(fill)) == [
        files.TITLE,
        *files.PARAGRAPHS,
        "What it cost",
        "New hinges from Halvik",
        "Paint, twice",
        "Part Crowns",
        "Hinges 31 million",
        LATER,
    ]


def test_what_the_file_says_of_itself():
    known = story(files.word(author="Oda Brandt", title="", named="A gate and its keeper")).particulars
    assert (known.title, known.author) == ("A gate and its keeper", "Oda Brandt")
    assert (known.published.value, known.published.basis) == (date(2025, 4, 25), "file")


def test_several_stories_that_tell_their_outlets_are_several():
    pieces = (
        files.FIRST,
        files.SECOND,
        "Council meets about lamps on the quay",
        "The Tram Bell, 3 June 2025",
        LATER,
    )
    one, two = read_file("digest.docx", files.word(paragraphs=pieces)).split.stories
    assert two.particulars.outlet == "The Tram Bell"
    assert LATER not in one.text


def test_revisions_controls_and_breaks():
    body = files.body_of(files.word())
    run = "<w:r><w:t>{}</w:t></w:r>"
    inserted = (
        f"<w:p><w:ins w:id='1' w:author='a'>{run.format(LATER)}</w:ins>"
        "<w:del w:id='2' w:author='a'><w:r><w:delText> Never said.</w:delText></w:r></w:del></w:p>"
        f"<w:sdt><w:sdtContent><w:p>{run.format('One line')}<w:r><w:br/></w:r>{run.format('and another')}</w:p>"
        "</w:sdtContent></w:sdt>"
    )
    data = files.repacked(
        files.word(), {"word/document.xml": body.replace(b"<w:sectPr", inserted.encode() + b"<w:sectPr", 1)}
    )
    assert lines(data)[-3:] == [LATER, "One line", "and another"]


def entity_bomb():
    levels = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 12))
    head = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">{levels}]>'
    body = files.body_of(files.word()).split(b"?>", 1)[1].replace(b"Both hinges", b"&l11;")
    return files.repacked(files.word(), {"word/document.xml": head.encode() + body})


def outside_entity():
    head = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    body = files.body_of(files.word()).split(b"?>", 1)[1].replace(b"Both hinges", b"&x;")
    return files.repacked(files.word(), {"word/document.xml": head + body})


HOSTILE = {
    "bomb": (lambda: files.repacked(files.word(), {"word/media/a.bin": bytes(40_000_000)}), UnpacksTooLarge),
    "many": (
        lambda: files.repacked(files.word(), {f"a{at}": b"" for at in range(MAX_MEMBERS)}),
        UnpacksTooLarge,
    ),
    "cut": (lambda: files.word()[:-2_000], DamagedFile),
    "entities": (entity_bomb, DamagedFile),
    "outside": (outside_entity, DamagedFile),
    "no xml": (lambda: files.repacked(files.word(), {"word/document.xml": b"<w:p"}), DamagedFile),
    "no types": (lambda: files.repacked(files.word(), {"[Content_Types].xml": b"<a/>"}), DamagedFile),
    "deep": (
        lambda: files.repacked(files.word(), {"word/document.xml": b"<a>" * 100_000 + b"</a>" * 100_000}),
        DamagedFile,
    ),
    "no words": (lambda: files.word(title="", paragraphs=("Home", "Sport")), NoArticle),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_soon_in_one_named_error(name):
    make, error = HOSTILE[name]
    data, begun = make(), time.monotonic()
    with pytest.raises(error):
        read_file("paper.docx", data)
    assert time.monotonic() - begun < 5


def test_a_directory_that_lies_about_sizes_unpacks_no_more_than_it_says():
    data = bytearray(files.repacked(files.word(), {"word/document.xml": b" " * 30_000_000}))
    for at in (data.rfind(b"word/document.xml") - 46 + 24,):
        data[at : at + 4] = (1_000).to_bytes(4, "little")
    with pytest.raises(IngestError):
        read_file("paper.docx", bytes(data))


@pytest.mark.parametrize("name", ["paper.txt", "paper.docx", "paper.PDF", "paper", "paper.bin"])
def test_an_ending_that_lies_is_seen_through(name):
    assert story(files.word(), name).particulars.title == files.TITLE
    assert story(files.pdf(), name).particulars.title == files.TITLE


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.pdf", b"just words", MislabelledFile),
        ("a.docx", b"just words", MislabelledFile),
        ("a.docx", b"PK\x03\x04" + bytes(40), MislabelledFile),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), UnsupportedFile),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            EncryptedFile,
        ),
    ],
)
def test_what_is_neither_what_it_says_nor_readable(name, data, error):
    with pytest.raises(error):
        read_file(name, data)


def test_a_sheet_is_no_text():
    import io

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("xl/workbook.xml", "<a/>")
    for name, error in (("a.xlsx", UnsupportedFile), ("a.docx", MislabelledFile)):
        with pytest.raises(error):
            read_file(name, out.getvalue())


def test_a_page_saved_under_another_ending_is_a_page():
    page = (
        f"<!doctype html><html><body><article><h1>{files.TITLE}</h1><p>{files.FIRST}</p><p>{files.SECOND}</p>"
    )
    assert story(page.encode(), "paper.pdf").particulars.title == files.TITLE
