"""Alembic's entry: the connection comes from `storage.migrating`, inside its transaction."""

from __future__ import annotations

from alembic import context

from storage import feed_schema, question_schema  # noqa: F401  their tables
from storage.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction holds all revisions; Alembic must not end it
)
context.run_migrations()
