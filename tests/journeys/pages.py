"""Articles of our own that the journeys add."""

from __future__ import annotations

LOCK = """The harbour lock of Old Varnby opens again

The harbour lock of Old Varnby opens again

Varnby Post25-04-2025

The first dredger passes the new gates of the lock at Old Varnby. – Coastwire photo
VARNBY (April 25): Ships can pass the harbour lock of Old Varnby again after nine years, the port authority said on Friday.
The lock was closed in 2016 when a flood bent both of its gates. Repairs cost 48 million crowns, twice as much as planned.
"We had to build the gates anew, and then the flood came back," harbour master Ilse Maren told reporters at the quay. – Coastwire


Our picks

Choir of four hundred voices fills the tram depot
Choir of four hundred voices fills the tram depot

The Tram Bell

3 hours ago

  • The Tram Bell

Choir of four hundred voices fills the tram depot

HALVIK: Four hundred singers filled the tram depot of Halvik on Sunday evening while eleven trams waited outside until the last bar. Conductor Oda Brandt said that the depot has the longest echo in the country. Tickets for the next concert in June are sold out. – Coastwire
"""

FILLER = (
    "The committee of the harbour quarter met for the {n}th time and wrote down what every house wants from the "
    "new lock, from quieter pumps to a bench with a view of the gates."
)


def seed_sized(chars: int = 9_677) -> str:
    """The page above, its main story grown so that the whole has exactly `chars` characters."""
    head, tail = LOCK.split('"We had to build', 1)
    number = 2
    while len(head) + len(tail) + 300 < chars:
        head += FILLER.format(n=number) + "\n"
        number += 1
    head += "And so it went on" + " and on" * 200
    text = (
        head[: chars - len(tail) - len('"We had to build') - 2].rstrip() + ".\n" + '"We had to build' + tail
    )
    return text.ljust(chars, "\n")[:chars]
