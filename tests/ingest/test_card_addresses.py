"""A card whose link leads back to its own page has no address: else it would be the page's article."""

from __future__ import annotations

import pytest

from ingest.extract import extract_html

BASE = "https://site.example/a"
BODY = (
    "The council of {place} decided on Monday that the old {thing} will be opened to visitors from June on. "
    "Two guides have been hired, and school classes of the town pay nothing in the first year."
)


def page(href: str) -> str:
    cards = "".join(
        f'<div class="story"><h3><a href="{href}">A {thing} opens its doors in {place}</a></h3>'
        f"<span>{place} Herald</span><time>2 hours ago</time><p>{BODY.format(place=place, thing=thing)}</p></div>"
        for place, thing in (("Lindal", "lighthouse"), ("Varnby", "brewery"), ("Halvik", "tram depot"))
    )
    main = BODY.format(place="Ossel", thing="water tower")
    return f"<html><body><h1>A water tower opens in Ossel</h1><p>{main}</p><p>{main}</p>{cards}</body></html>"


@pytest.mark.parametrize("href", ["#", "", "#top", BASE, f"{BASE}#comments"])
def test_no_card_takes_its_pages_address(href):
    stories = extract_html(page(href), BASE).stories
    assert len(stories) == 4
    assert [story.particulars.url for story in stories[1:]] == [None, None, None]


def test_a_card_keeps_the_address_that_it_leads_to():
    stories = extract_html(page("/b"), BASE).stories
    assert stories[1].particulars.url == "https://site.example/b"
