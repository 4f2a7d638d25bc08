"""PDF and Word files as tests need them, the hostile ones included. All of it is made as it is asked for."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import docx
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

TITLE = "Tidal gate of Port Ellery opens after nine winters"
FIRST = (
    "The tidal gate of Port Ellery opened on Monday for the first time in nine winters, the harbour board said, "
    "and forty boats that had waited outside the breakwater came in with the evening tide."
)
SECOND = (
    "Both hinges had rusted through and new ones had to be cast at a foundry in Halvik. The work took two years "
    "longer than planned and cost 31 million crowns, of which the town paid a third."
)
THIRD = (
    "“A gate that stays shut is a wall,” said harbour master Ilse Maren, who had asked for the repairs every "
    "spring. The board will test the gate again in October, before the first storms of the autumn come in."
)
PARAGRAPHS = (FIRST, SECOND, THIRD)


class Paper(FPDF):
    """Pages with a running head and a page number, as offices print them."""

    def __init__(self, head="", *, numbered=False):
        super().__init__(format="A4")
        self.head, self.numbered = head, numbered
        self.set_creation_date(datetime(2025, 4, 25, 9, 30, tzinfo=UTC))

    def header(self):
        if self.head:
            self.set_font("Helvetica", "I", 9)
            self.cell(0, 10, self.head, new_x="LMARGIN", new_y="NEXT")

    def footer(self):
        if self.numbered:
            self.set_y(-15)
            self.set_font("Helvetica", "", 9)
            self.cell(0, 10, f"Page {self.page_no()} of {{nb}}", align="C")


def pdf(
    paragraphs=PARAGRAPHS, title=TITLE, *, head="", numbered=False, author=None, named=None, align="J", gap=3
):
    """A PDF whose lines are as a word processor breaks them."""
    paper = Paper(head, numbered=numbered)
    if author:
        paper.set_author(author)
    if named:
        paper.set_title(named)
    paper.add_page()
    if title:
        paper.set_font("Helvetica", "B", 20)
        paper.multi_cell(0, 9, title, new_x="LMARGIN", new_y="NEXT")
        paper.ln(5)
    paper.set_font("Helvetica", "", 11)
    for paragraph in paragraphs:
        paper.multi_cell(0, 5.5, latin(paragraph), align=align, new_x="LMARGIN", new_y="NEXT")
        paper.ln(gap)
    return bytes(paper.output())


def latin(text):
    """The fonts that every PDF reader has know no curly quotation marks."""
    return text.translate(str.maketrans("“”’", '""\''))


def set_lines(lines, *, size=11, leading=14, top=780.0, columns=1):
    """A PDF whose every line is set where it stands: (text, size, distance above it) or a text."""
    paper = FPDF(format="A4", unit="pt")
    paper.add_page()
    y = 842 - top
    for line in lines:
        text, height, above = line if isinstance(line, tuple) else (line, size, leading)
        y += above
        paper.set_font("Helvetica", "", height)
        paper.text(50, y, text)
    return bytes(paper.output())


def rewritten(data, change):
    """The PDF after `change` had its way with a writer of it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def locked(data, user="", algorithm="AES-256"):
    return rewritten(data, lambda writer: writer.encrypt(user, "owner's own", algorithm=algorithm))


def pictures(pages=2):
    from PIL import Image

    paper = FPDF(format="A4")
    for shade in range(pages):
        paper.add_page()
        paper.image(Image.new("L", (60, 80), shade * 40), 0, 0, 210, 297)
    return bytes(paper.output())


def blank_pages(count):
    """Many pages that share one empty page object each, written by hand: it takes a moment only."""
    kids = " ".join(f"{number} 0 R" for number in range(3, count + 3))
    pages = [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * count
    return raw_pdf(b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids.encode()), *pages)


def raw_pdf(tree, *objects):
    """A PDF of these objects: 2 is the page tree, those given after it count from 3."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate((b"<</Type/Catalog/Pages 2 0 R>>", tree, *objects), 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start)
    return bytes(out)


def stream(content, extra=b""):
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), extra, content)


def word(fill=None, *, title=TITLE, paragraphs=PARAGRAPHS, author="", named="", created=None):
    document = docx.Document()
    known = document.core_properties
    known.author, known.title = author, named
    known.created = created or datetime(2025, 4, 25, 9, 30, tzinfo=UTC)
    if title:
        document.add_heading(title, 1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if fill:
        fill(document)
    return saved(document)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(data, changed):
    """The package with some of its members replaced, or added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            if name not in changed:
                after.writestr(name, before.read(name))
        for name, content in changed.items():
            after.writestr(name, content)
    return out.getvalue()


def body_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml")
