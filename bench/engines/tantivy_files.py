"""tantivy: memory-mapped files, written by one thread. A commit is durable when it returns."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import tantivy

if TYPE_CHECKING:
    from pathlib import Path

    from bench.engines.engine import Found, Passages

HEAP = 512_000_000
"""Bytes that a writer gathers before it cuts a segment."""
SMALL_HEAP = 15_000_000
"""The least that tantivy takes; an article needs no more."""


class Tantivy:
    name, exact, single, rebuilds = "tantivy", False, True, False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        made = tantivy.SchemaBuilder().add_text_field(
            "text", tokenizer_name="whitespace", index_option="freq"
        )
        self._schema = made.add_integer_field("number", fast=True).build()
        self._writer = None

    def build(self, passages: Passages) -> None:
        self._index = tantivy.Index(self._schema, path=str(self._folder))
        writer = self._index.writer(HEAP, num_threads=1)
        self._next = 0
        self._write(writer, passages)
        writer.wait_merging_threads()

    def _write(self, writer: tantivy.IndexWriter, passages: Passages) -> None:
        for number, passage in enumerate(passages, self._next):
            writer.add_document(tantivy.Document(text=" ".join(passage), number=number))
        writer.commit()
        self._next += len(passages)
        self._open()

    def _open(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, terms: list[str], k: int) -> Found:
        one = tantivy.Query.term_query
        wanted = [
            (tantivy.Occur.Should, one(self._schema, "text", term, index_option="freq")) for term in terms
        ]
        # A count would make it score every passage that holds a term.
        hits = self._searcher.search(tantivy.Query.boolean_query(wanted), k, count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
        return [(number, score) for number, (score, _) in zip(numbers, hits, strict=True)]

    def add(self, passages: Passages) -> None:
        if self._writer is None:
            self._writer = self._index.writer(SMALL_HEAP, num_threads=1)
        self._write(self._writer, passages)

    def save(self, folder: Path) -> None:
        # A copy, since pages that this process has mapped can't be dropped from memory for a cold start.
        locks = shutil.ignore_patterns("*.lock")
        shutil.copytree(self._folder, folder, dirs_exist_ok=True, ignore=locks)

    def load(self, folder: Path) -> None:
        self._index = tantivy.Index.open(str(folder))
        self._open()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.wait_merging_threads()
