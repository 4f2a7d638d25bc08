"""Logs go to standard error, one line an event, and never hold a secret."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from structlog.typing import Processor, WrappedLogger

    from bot.config import LogSettings

_TOKEN = re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}")
"""The shape of a Discord token: three dotted base64 parts."""
_INTERACTION_TOKEN = re.compile(r"(?<=/)[\w-]{60,}")
"""Interaction and webhook tokens stand in request paths."""

QUIETER = {
    "aiosqlite": logging.WARNING,
    "alembic": logging.WARNING,
    "charset_normalizer": logging.WARNING,
    "courlan": logging.ERROR,
    "htmldate": logging.ERROR,
    "pypdf": logging.CRITICAL,  # tells every slip of a file's maker; what can't be read is told to people
    "trafilatura": logging.ERROR,  # warns of every page without an article, which people are told anyway
}
"""Libraries, and from which level on they are heard."""


def redact(text: str) -> str:
    return _INTERACTION_TOKEN.sub("[hidden]", _TOKEN.sub("[hidden]", text))


def _redact_line(_logger: WrappedLogger, _name: str, line: Any) -> str:
    return redact(str(line))


def configure(settings: LogSettings) -> None:
    """Send structlog's and the libraries' logs to standard error at `settings.level`."""
    level = logging.getLevelNamesMapping()[settings.level.upper()]
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso"),
        structlog.processors.StackInfoRenderer(),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_rendering(settings.format),
                _redact_line,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for noisy, least in QUIETER.items():
        logging.getLogger(noisy).setLevel(max(level, least))


def _rendering(form: str) -> list[Processor]:
    if form == "json":
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]
