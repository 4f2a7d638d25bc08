"""PDF files: paragraphs from lines, what stands on every page, what the file says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.file_errors import EncryptedFile
from ingest.reading import read_file
from storage.model import Particulars
from tests.ingest import sample_files as files


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


def test_a_line_of_addresses_is_no_title_and_of_two_titles_the_larger_is_it():
    head = [
        ("Nils Aker of Ellery (nils@quay.example)", 20, 20),
        ("Gate is open again", 26, 40),
        ("And so it stays", 18, 40),
    ]
    body = [("", 11, 20), *[files.FIRST[at : at + 95] for at in range(0, len(files.FIRST), 95)]]
    assert story(files.set_lines([*head, *body])).particulars.title == "Gate is open again"


def test_a_long_document_with_dates_in_it_loses_nothing():
    notes = [
        ("Minutes of the board", "Varnby, 3 June 2025", "(none)"),
        ("Second reading", "4 June 2025", "1 2 3"),
    ]
    said = [
        text for head in notes for text in (*head, files.FIRST, "Item", "Table of costs 12 13", files.SECOND)
    ]
    kept = " ".join(story(files.pdf(said, gap=4)).text.split())
    for text in (files.FIRST, files.SECOND, "Table of costs 12 13", "Second reading"):
        assert kept.count(text) >= 1


def test_numbers_and_heads_of_chapters_are_left_out_and_rows_of_figures_stay():
    from ingest.documents.furniture import without_furniture
    from ingest.documents.layout import Row

    def page(number, head, foot):
        name = "ABCDEFGH"[number]
        words = (
            "12 13 14",
            f"{name} said so.",
            f"{name} met again.",
            f"Nobody but {name} came.",
            f"{name} left.",
        )
        rows = [
            Row(number, head, 50, 800, 9),
            *(Row(number, t, 50, 700 - 14 * at, 11) for at, t in enumerate(words)),
        ]
        return [*rows, Row(number, foot, 50, 40, 9)]

    heads = [
        f"Chapter {1 + number // 4}: {'Hinges' if number < 4 else 'Money'} {number}" for number in range(8)
    ]
    feet = ["i", "ii", "iii", "iv", "Page 5 of 8", "- 6 -", "7", "8"]
    kept = without_furniture([row for at in range(8) for row in page(at, heads[at], feet[at])])
    assert {row.y for row in kept} == {700, 686, 672, 658, 644}


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
