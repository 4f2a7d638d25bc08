"""`articles text` prints what is stored, and nothing made of it."""

from __future__ import annotations


def test_the_stored_text_is_printed_as_it_is(verbatim, tmp_path):
    text = (
        "The sign reads :house: and [bold]open[/bold] in large letters, for all who come by the harbour road."
    )
    page = tmp_path / "sign.txt"
    page.write_text(
        f"A sign at the harbour\n\n{text} It was painted in May by two pupils of the art school.\n"
    )
    assert verbatim("add", page).status == 0
    assert text in verbatim("articles", "text", 1).out
    assert text in " ".join(verbatim("articles", "show", 1).out.split())
