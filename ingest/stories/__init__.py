"""Splits the text of a page into its stories, by the shapes of its lines, not by one site's words."""

from __future__ import annotations

from ingest.stories.given import override
from ingest.stories.split import split_text

__all__ = ["override", "split_text"]
