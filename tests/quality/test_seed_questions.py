"""The page that carries four stories, asked: the right words of the right outlet, or an honest absence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.answering import CANDIDATES
from ingest.indexing import index
from ingest.reading import read_file
from retrieval.index import Snapshot
from retrieval.ranking import search
from retrieval.verdict import find

ANSWERED = [
    ("Who launched the Shenzhou-20 spaceship?", "Shenzhou-20", "Borneo Post"),
    (
        "With how many countries has China signed agreements on the lunar research station?",
        "17 countries",
        "Borneo Post",
    ),
    ("What did Xi say outer space is?", "domain shared by humanity", "Borneo Post"),
    ("When will the Chang'e-7 and Chang'e-8 probes be launched?", "next three years", "Borneo Post"),
    ("What have BDS services been used for?", "precision agriculture", "Borneo Post"),
    ("Where did the Shenzhou-20 spaceship blast off?", "Jiuquan", "Borneo Post"),
    ("Who is in the group photo at Beijing Aerospace Control Center?", "Shenzhou-19", "Borneo Post"),
    ("What is the name of the carrier rocket?", "Long March-2F", "Borneo Post"),
    ("Can foreign astronauts go to China's space station?", "foreign astronaut participation", "Borneo Post"),
    ("When does the space show Encounters in the Milky Way open?", "June 9", "The Star"),
    ("How many speakers does the new sound system have?", "34 speakers", "The Star"),
    ("Who is the curator of the show?", "Jackie Faherty", "The Star"),
    ("How many visitors have seen the museum's space shows?", "15 million", "The Star"),
    ("Who is Vivian Trakinski?", "producer of the show", "The Star"),
    ("How large is the AI Special Economic Zone in Vientiane?", "150 hectares", "The Star"),
    ("What will Laos' Ministry of Technology study?", "feasibility study", "The Star"),
    ("Who invested in Neuralink?", "Sequoia Capital", "Malaysian Reserve"),
    ("How many people received brain chips?", "five individuals", "Malaysian Reserve"),
    ("What is the Breakthrough Devices Programme?", "voluntary programme", "Malaysian Reserve"),
    ("how much did neuralink raise in 2023", "280 million", "Malaysian Reserve"),
]
OF_OTHER_SUBJECTS = [
    "Who won the football world cup?",
    "What is the price of palm oil today?",
    "How do I bake sourdough bread?",
    "Who is the president of France?",
]
UNANSWERED = [
    "When will China land astronauts on Mars?",
    "Who is Neuralink's chief financial officer?",
    "How much did the space show cost?",
    "How heavy is the Shenzhou-20 spaceship?",
    "How many countries invested in Neuralink?",
    "How many people work at Neuralink?",
    "What did Xi say about Taiwan?",
]


@pytest.fixture(scope="module")
def ask():
    data = os.environ.get("VERBATIM_EVAL_DATA")
    seed = Path(data).parent / "seed" / "daily8-page.txt" if data else None
    if seed is None or not seed.exists():
        pytest.skip("the seed page is outside the project")
    stories = read_file(seed.name, seed.read_bytes()).split.stories
    texts = {(number, 1): story.text for number, story in enumerate(stories)}
    snapshot = Snapshot(
        (number, 1, index(story.particulars.title, story.text, story.blocks))
        for number, story in enumerate(stories)
    )

    def asked(question):
        finding = find(question, search(snapshot, question, CANDIDATES), texts, snapshot)
        return finding, [stories[excerpt.article_id].particulars.outlet for excerpt in finding.excerpts]

    return asked


@pytest.mark.parametrize(("question", "words", "outlet"), ANSWERED)
def test_what_the_page_says_is_quoted_from_its_own_outlet(ask, question, words, outlet):
    finding, outlets = ask(question)
    assert finding.verdict in {"answer", "closest"}
    assert words in " ".join(finding.excerpts[0].text.split())
    assert outlets[0] == outlet


@pytest.mark.parametrize("question", OF_OTHER_SUBJECTS)
def test_other_subjects_are_refused(ask, question):
    finding, _ = ask(question)
    assert finding.verdict == "none"
    assert finding.missing


@pytest.mark.parametrize("question", UNANSWERED)
def test_what_the_page_leaves_open_is_never_called_answered(ask, question):
    finding, _ = ask(question)
    assert finding.verdict in {"closest", "none"}
