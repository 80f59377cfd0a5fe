"""The job queue, in a schema of its own: it holds ids only, and no policy reaches it.

Revision: 0002, after 0001.
"""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.execute("create schema jobs")
    op.execute("set local search_path to jobs, public")
    op.execute((SQL / "0002_jobs.sql").read_text())
    op.execute("set local search_path to public")
    op.execute("grant usage on schema jobs to portal_app")
    op.execute("grant select, insert, update, delete on all tables in schema jobs to portal_app")
    op.execute("grant usage, select on all sequences in schema jobs to portal_app")
    # So that /readyz can compare the version with the code.
    op.execute("grant select on public.alembic_version to portal_app")


def downgrade() -> None:
    op.execute("drop schema jobs cascade")
