"""An article, a quote of it, and hostile ones; how a card is read and what holds of every card."""

from __future__ import annotations

from datetime import UTC, date, datetime

from discord import ui
from hypothesis import strategies as st

from bot.locale import load
from bot.quotes.answers import Quote
from storage.model import Article, Kind, Particulars, Published
from tests.bot.discord_grammar import PINGS, read
from tests.bot.test_escape import NASTY
from tests.fake_discord.component_limits import check_components
from tests.fake_discord.refusals import Faults

SAY = load()
TODAY = date(2026, 11, 23)
TEXT = "Two thirds of the reef has regrown.\nNobody expected that so soon."
REEF = Particulars(
    title="The reef is back",
    outlet="Reef News",
    via="Daily8",
    agency="AAP",
    author="Ann Lee",
    published=Published(date(2025, 4, 25), "day", "card"),
    url="https://reef.example/back",
)
QUOTE = Quote(
    text=TEXT,
    kind=Kind.BODY,
    particulars=REEF,
    article_id=12,
    version=1,
    start=40,
    end=40 + len(TEXT),
    score=3.0,
    rank_score=2.0,
    matches=((0, 3), (18, 22)),
    link="https://reef.example/back#:~:text=Two%20thirds%20of",
)
ARTICLE = Article(
    id=12, version=1, particulars=REEF, chars=9677, captions=2, added_at=datetime(2026, 1, 1, tzinfo=UTC)
)


def texts(view):
    return [item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay)]


def readings(view):
    return [read(text) for text in texts(view)]


def shown(view):
    return "\n".join(reading.text for reading in readings(view))


def quotes_in(view):
    return [quote for reading in readings(view) for quote in reading.shown("quote")]


def buttons(view):
    return [item for item in view.walk_children() if isinstance(item, ui.DynamicItem)]


def assert_sendable(view):
    assert all(text.strip() for text in texts(view))
    assert view.timeout is None
    faults = Faults()
    check_components(faults, view.to_components(), [], v2=True)
    faults.raise_any()
    for reading in readings(view):
        assert not reading.names() & (PINGS | {"emoji", "channel", "command", "guild", "spoiler", "fence"})


names = st.one_of(st.none(), st.sampled_from(NASTY), st.text(max_size=400))
publications = st.one_of(
    st.builds(Published, raw=names),
    st.builds(Published, st.dates(), st.just("day"), st.just("card")),
    st.builds(
        Published,
        st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        st.just("instant"),
        st.just("meta"),
    ),
)
particulars = st.builds(
    Particulars,
    title=st.one_of(st.sampled_from(NASTY), st.text(max_size=400)),
    outlet=names,
    via=names,
    agency=names,
    author=names,
    published=publications,
    dateline=names,
    url=st.one_of(st.none(), st.text(max_size=1_500).map(lambda rest: "https://a.example/" + rest)),
)
