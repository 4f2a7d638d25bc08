"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="help-json")]
Outlet = Annotated[str | None, typer.Option("--outlet", help="help-outlet")]
ArticleId = Annotated[int, typer.Argument(help="help-article-id", metavar="ID")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="help-yes")]
FeedId = Annotated[int, typer.Argument(help="help-feed-id", metavar="ID")]
