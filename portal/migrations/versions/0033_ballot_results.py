"""Results told in full: what the host says to them, counts that fail, checks of the chain, too few to show.

Revision: 0033, after 0032.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
DEFINERS = (
    "ballot_told(uuid)",
    "ballot_counting(uuid, uuid, integer)",
    "ballot_count_failed(uuid, uuid, text)",
    "ballot_check_next()",
)
INNER = ("ballot_alarm(uuid, uuid, text)", "ballot_wrong(uuid, uuid)")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    op.add_column("ballot", sa.Column("is_thin", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("ballot", sa.Column("count_share", sa.Integer(), server_default="0", nullable=False))
    op.add_column("ballot", sa.Column("count_tries", sa.Integer(), server_default="0", nullable=False))
    op.add_column("ballot", sa.Column("count_next_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("ballot", sa.Column("count_trouble", sa.Text(), nullable=True))
    op.add_column("ballot", sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("ballot", sa.Column("check_found", sa.Text(), nullable=True))
    _tables()
    op.execute("alter table ballot_statement enable row level security")
    op.execute("alter table ballot_statement force row level security")
    op.execute("grant select, insert on ballot_statement to portal_app")
    op.execute((SQL / "0033_ballot_results.sql").read_text())
    op.execute("grant create on schema public to portal_ballot")
    op.execute("set local role portal_ballot")
    op.execute((SQL / "0033_ballot_functions.sql").read_text())
    for function in (*DEFINERS, *INNER):
        op.execute(f"revoke all on function {function} from public")
        if function in DEFINERS:
            op.execute(f"grant execute on function {function} to portal_app")
    op.execute("set local role portal_owner")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("What the host said would be lost; restore a backup instead.")


def _tables() -> None:
    op.create_table('ballot_statement',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_ballot_statement_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_statement_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_statement_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_statement'))
    )
    op.create_index('ix_ballot_statement_created', 'ballot_statement', ['workspace_id', 'ballot_id', 'created_at', 'id'], unique=False)
