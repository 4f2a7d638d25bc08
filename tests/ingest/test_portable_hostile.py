"""PDF files that are damaged or mean harm: each ends in time, in one error by its name."""

from __future__ import annotations

import time
import zlib

import pytest

from ingest.documents.model import SECONDS, Deadline
from ingest.documents.portable import read_portable
from ingest.errors import EmptyInput, IngestError, NoArticle
from ingest.file_errors import DamagedFile, FileTooComplex, FileTooLarge, ImageOnly, TooManyPages
from ingest.reading import read_file
from tests.ingest import sample_files as files


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
