"""PDF files: paragraphs from lines, what stands on every page, what the file says of itself."""

from __future__ import annotations

import time
import zlib
from datetime import date

import pytest

from ingest.documents.model import Deadline
from ingest.documents.portable import read_portable
from ingest.errors import (
    DamagedFile,
    EmptyInput,
    EncryptedFile,
    FileTooComplex,
    FileTooLarge,
    ImageOnly,
    IngestError,
    NoArticle,
    TooManyPages,
)
from ingest.reading import read_file
from storage.model import Particulars
from tests.ingest import sample_files as files

SECONDS = 5.0


def story(data, name="paper.pdf", given=None):
    (one,) = read_file(name, data, given).split.stories
    return one


def paragraphs(data):
    one = story(data)
    return [one.text[block.start : block.end] for block in one.blocks if block.kind == "body"]


def expected(texts=files.PARAGRAPHS):
    return [files.latin(text) for text in texts]


@pytest.mark.parametrize("align", ["J", "L"])
@pytest.mark.parametrize("gap", [0, 3])
def test_paragraphs_are_put_together_from_their_lines(align, gap):
    data = files.pdf(align=align, gap=gap)
    assert paragraphs(data) == expected()
    assert story(data).particulars.title == files.TITLE
    assert story(data).text.startswith(files.TITLE)


def test_what_comes_on_every_page_is_left_out_and_paragraphs_go_on_over_pages():
    said = [f"Page {at} of the protocol is {text}" for at in range(12) for text in files.PARAGRAPHS]
    data = files.pdf(said, head="Varnby Harbour Gazette, No. 9", numbered=True)
    assert paragraphs(data) == expected(said)
    assert paragraphs(files.pdf(said)) == expected(said)


def test_a_running_head_that_is_the_title_costs_no_title():
    assert story(files.pdf(files.PARAGRAPHS * 12, head=files.TITLE)).particulars.title == files.TITLE


def test_hyphens_at_line_ends():
    lines = [
        "The harbour board of Port Ellery said on Monday that the repairs of the tidal gate had been expen-",
        "sive, and that the well-known foundry of Halvik, which is well-",
        "known for its bells, cast the hinges. The board had asked the governments of Varnby and of Baden-",
        "Ellery for help, both of which declined for want of money in their own harbours this year.",
    ]
    (text,) = paragraphs(files.set_lines(lines))
    assert "had been expensive, and" in text
    assert "is well-known for" in text
    assert "Baden-Ellery for" in text


def test_an_indent_begins_a_paragraph():
    from ingest.documents.layout import Row, paragraphs_of

    long = (
        "The board will test the gate again in October, before the first storms of the autumn come in here."
    )
    rows = [Row(0, long, 62.0 if at % 2 == 0 else 50.0, 700.0 - 14 * at, 11.0) for at in range(6)]
    found, title = paragraphs_of(rows)
    assert found == [f"{long} {long}"] * 3
    assert title is None


def test_columns_as_they_are_set_go_on_from_one_to_the_next():
    from ingest.documents.layout import Row, paragraphs_of

    left = [
        Row(0, "The board of the harbour said that both of the", 50, 700 - 14 * at, 11) for at in range(5)
    ]
    right = [
        Row(0, "hinges had rusted through and were to be cast", 300, 700 - 14 * at, 11) for at in range(5)
    ]
    found, _ = paragraphs_of([*left, *right])
    assert len(found) == 1


def test_a_chinese_line_has_no_blank_at_its_end():
    from ingest.documents.layout import Row, paragraphs_of

    rows = [
        Row(0, "埃勒里港的潮汐闸门周一九年来首次开启港务局表示", 50, 700 - 14 * at, 11) for at in range(2)
    ]
    assert paragraphs_of(rows)[0] == [rows[0].text * 2]


def test_the_masthead_is_no_title_and_without_a_large_line_the_file_names_it():
    head = [("Varnby Post", 30, 20), ("The gate of Ellery opens again", 18, 40)]
    lines = [*head, ("", 11, 20), *[files.FIRST[at : at + 95] for at in range(0, len(files.FIRST), 95)]]
    assert story(files.set_lines(lines)).particulars.title == "The gate of Ellery opens again"
    named = story(files.pdf(title="", named="The gate opens at last"))
    assert named.particulars.title == "The gate opens at last"
    assert "at last" not in named.text
    assert story(files.pdf(title="", named="gate_final.docx")).particulars.title.startswith("The tidal gate")


def test_author_and_day_are_the_files_own_word():
    known = story(files.pdf(author="Oda Brandt")).particulars
    assert (known.author, known.published.value, known.published.precision, known.published.basis) == (
        "Oda Brandt",
        date(2025, 4, 25),
        "day",
        "file",
    )


def test_what_the_pages_and_the_person_say_goes_before_it():
    dated = files.pdf((f"By Nils Aker\n\nVarnby Post, 2 June 2025\n\n{files.FIRST}", *files.PARAGRAPHS[1:]))
    known = story(dated).particulars
    assert (known.published.value, known.published.basis) == (date(2025, 6, 2), "card")
    given = Particulars("Given", outlet="Quay", url="https://q.example/a")
    reading = read_file("a.pdf", files.pdf(), given)
    assert reading.split.stories[0].particulars.outlet == "Quay"
    assert reading.page.url == "https://q.example/a"


@pytest.mark.parametrize("author", ["admin", "jsmith", "a@b.example", "Microsoft Office User", "x" * 300])
def test_no_program_and_no_login_is_an_author(author):
    assert story(files.pdf(author=author)).particulars.author is None


def test_an_empty_password_opens_and_a_real_one_does_not():
    for algorithm in ("RC4-128", "AES-128", "AES-256"):
        assert paragraphs(files.locked(files.pdf(), "", algorithm)) == expected()
    with pytest.raises(EncryptedFile):
        read_file("paper.pdf", files.locked(files.pdf(), "wicket"))


@pytest.mark.parametrize("mended", [b"startxref\n9", b"startxref\n-"])
def test_a_damaged_directory_is_looked_past(mended):
    assert paragraphs(files.pdf().replace(b"startxref\n", mended)) == expected()


def leaf(content, extra=b""):
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return files.raw_pdf(b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, files.stream(content, extra), font)


def doubling():
    nodes = [b"<</Type/Pages/Count 1/Kids[%d 0 R %d 0 R]>>" % (at, at) for at in range(4, 40)]
    return files.raw_pdf(b"<</Type/Pages/Count 1/Kids[3 0 R 3 0 R]>>", *nodes, b"<</Type/Page>>")


HOSTILE = {
    "pictures": (files.pictures, ImageOnly),
    "5,000 pages": (lambda: files.blank_pages(5_000), TooManyPages),
    "blank": (lambda: files.blank_pages(3), EmptyInput),
    "cut early": (lambda: files.pdf()[:200], DamagedFile),
    "cut late": (lambda: files.pdf()[:-30], DamagedFile),
    "loop": (
        lambda: files.raw_pdf(b"<</Type/Pages/Kids[3 0 R]>>", b"<</Type/Pages/Kids[2 0 R]>>"),
        DamagedFile,
    ),
    "doubling": (doubling, FileTooComplex),
    "no pages": (lambda: files.raw_pdf(b"<</Type/Pages/Count 0/Kids[]>>"), DamagedFile),
    "header alone": (lambda: b"%PDF-1.7\n", DamagedFile),
    "noise": (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 400, DamagedFile),
    "bomb": (lambda: leaf(zlib.compress(b" " * 200_000_000, 9), b"/Filter/FlateDecode"), IngestError),
    "many strokes": (lambda: leaf(b"BT /F 9 Tf " + b"(a) Tj " * 700_000 + b"ET"), FileTooComplex),
    "too large": (lambda: b"%PDF-1.7\n" + b" " * 20_000_001, FileTooLarge),
    "no prose": (lambda: files.pdf(("Home", "Sport"), title="Menu of all"), NoArticle),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_soon_in_one_named_error(name):
    make, error = HOSTILE[name]
    data, begun = make(), time.monotonic()
    with pytest.raises(error):
        read_file("paper.pdf", data)
    assert time.monotonic() - begun < SECONDS


def test_cut_anywhere_a_file_is_read_or_refused_by_name():
    data = files.pdf()
    for end in range(0, len(data), 97):
        try:
            read_file("paper.pdf", data[:end] or b" ")
        except IngestError:
            continue


def test_a_file_that_takes_too_long_is_given_up():
    ticks = iter(range(0, 10_000, 7))
    slow = Deadline("paper.pdf", clock=lambda: float(next(ticks)))
    with pytest.raises(FileTooComplex):
        read_portable("paper.pdf", files.pdf(), slow)
