"""Texts as a wire sends them, made of invented news, and what outlets do to them. The same seed, the same text."""

from __future__ import annotations

from random import Random

TOWNS = [
    "Varnby",
    "Halvik",
    "Ostrau",
    "Lindmoor",
    "Kesteven",
    "Port-Alin",
    "Sundmark",
    "Brelle",
    "Tarnow",
    "Quay-End",
    "Mirov",
    "Eskdale",
]
PEOPLE = (
    "Ilse Maren",
    "Oda Brandt",
    "Tomas Wick",
    "Lene Aho",
    "Karl Vester",
    "Mina Droste",
    "Ivo Salk",
    "Runa Holt",
)
THINGS = (
    "lock",
    "tram depot",
    "ferry",
    "library",
    "dam",
    "lighthouse",
    "market hall",
    "tunnel",
    "observatory",
    "mill",
)
DOES = (
    "opens again",
    "closes for repairs",
    "is sold",
    "gets a new roof",
    "is moved by rail",
    "floods",
    "is lit at night",
)
WHO = (
    "the port authority",
    "the town council",
    "the ministry of works",
    "the harbour master",
    "the builders' union",
)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FRAMES = (
    "The {thing} of {town} {does} after {n} years, {who} said on {day}.",
    "{who} told reporters in {town} on {day} that the {thing} would cost {n} million crowns.",
    '"We had to begin anew, and then came the {day} flood," {person} told reporters at the {thing}.',
    "According to {who}, {n} workers from {town} and {town} took part, {m} of them at night.",
    "{person} of {town} has led the work since {year} and retires in {year}.",
    "In the first {n} months of the year {m} people visited the {thing}, {n} per cent more than in {year}.",
    "The {thing} was built in {year} by {person}, who came from {town} with {m} workers.",
    "{who} expects {m} visitors on {day} and asks them to come by train from {town}.",
    "A plan to move the {thing} to {town} failed in {year} because {who} had no money for it.",
    "It is the first time since {year} that a {thing} in the region {does}, {person} said.",
    "{person}, who lives beside the {thing}, said that the noise from {town} ends at {n} in the evening.",
    "The next meeting of {who} in {town} is on {day}; {person} will speak about the {thing}.",
)
SYLLABLES = [
    "ba",
    "de",
    "fi",
    "go",
    "lu",
    "mar",
    "nen",
    "or",
    "pes",
    "ran",
    "sil",
    "tu",
    "vel",
    "wen",
    "ost",
    "ka",
    "rim",
]
VOCABULARY = 4_000
FRAMED = 0.4
"""Share of the sentences that another text may have too but for its names and numbers."""
SITE = "Read more stories of the region in our newsletter, which comes every morning before breakfast."


def sentence(random):
    return _framed(random) if random.random() < FRAMED else _free(random)


def _free(random):
    """Made-up words, a few of them very common, as in any language."""
    words = [_word(int(VOCABULARY ** random.random())) for _ in range(random.randint(8, 24))]
    return " ".join(words).capitalize() + "."


def _word(rank):
    random = Random(rank)  # noqa: S311
    return "".join(random.choice(SYLLABLES) for _ in range(1 + len(str(rank))))


def _framed(random):
    frame = random.choice(FRAMES)
    while "{" in frame:
        start, end = frame.index("{"), frame.index("}")
        frame = frame[:start] + _filling(frame[start + 1 : end], random) + frame[end + 1 :]
    return frame[0].upper() + frame[1:]


def _filling(name, random):
    lists = {"thing": THINGS, "town": TOWNS, "does": DOES, "who": WHO, "day": DAYS, "person": PEOPLE}
    if name in lists:
        return random.choice(lists[name])
    return str(
        {"n": random.randint(2, 90), "m": random.randint(100, 9_000), "year": random.randint(1890, 2031)}[
            name
        ]
    )


def wire(seed, sentences=None):
    """A headline and 8 to 40 sentences."""
    random = Random(seed)  # noqa: S311
    told = [sentence(random) for _ in range(sentences or random.randint(8, 40))]
    return [f"The {random.choice(THINGS)} of {random.choice(TOWNS)} {random.choice(DOES)}", *told]


def cut(text, share):
    return text[: max(2, round(len(text) * (1 - share)))]


def cut_inside(text, share, random):
    kept = sorted(random.sample(range(1, len(text)), max(1, round((len(text) - 1) * (1 - share)))))
    return [text[0], *(text[at] for at in kept)]


def edited(text, share, random):
    """Every so many sentences changed by a word or two."""
    return [_reworded(one, random) if random.random() < share else one for one in text]


def _reworded(told, random):
    words = told.split()
    words[random.randrange(len(words))] = "meanwhile"
    words.insert(random.randrange(len(words)), "reportedly")
    return " ".join(words)


def appended(text, share, random):
    return [*text, *(sentence(random) for _ in range(round(len(text) * share)))]


def retitled(text, random):
    return [sentence(random), *text[1:]]


def copies(seed):
    """By name, what outlets make of the text of this seed."""
    random = Random(f"copy {seed}")  # noqa: S311
    text = wire(seed)
    return {
        **{f"cut by {share:.0%}": cut(text, share) for share in (0.2, 0.4, 0.6)},
        **{f"cut inside by {share:.0%}": cut_inside(text, share, random) for share in (0.2, 0.4, 0.6)},
        **{f"{share:.0%} of the sentences edited": edited(text, share, random) for share in (0.3, 0.6)},
        **{f"{share:.0%} appended": appended(text, share, random) for share in (0.5, 1.5)},
        "another headline": retitled(text, random),
        "cut by 40%, retitled, a site's line": [*retitled(cut(text, 0.4), random), SITE],
        "half, in a text ten times as long": appended(cut(text, 0.5), 10, random),
    }


def written(text):
    return "\n\n".join(text)
