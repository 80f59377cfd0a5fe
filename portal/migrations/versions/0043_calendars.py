"""Calendar feeds, and what each has handed out.

Revision: 0043, after 0042.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = ("calendar_feed", "calendar_entry")
LOOKED_UP = ("calendar_feed",)
DEFINERS = ("calendar_feed_of(bytea)",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    for table in LOOKED_UP:
        op.execute(f"grant select on {table} to portal_search")
    op.execute((SQL / "0043_calendars.sql").read_text())
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    op.execute("set local role portal_search")
    for function in DEFINERS:
        op.execute(f"drop function {function}")
    op.execute("set local role portal_owner")
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('calendar_feed',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('scope', sa.Text(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=True),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("(scope = 'appearance') = (appearance_id is not null)", name=op.f('ck_calendar_feed_appearance_has_one')),
    sa.CheckConstraint("(scope = 'firm') = (organisation_id is not null)", name=op.f('ck_calendar_feed_firm_has_one')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id'], ['joint_appearance.workspace_id', 'joint_appearance.id'], name=op.f('fk_calendar_feed_workspace_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_calendar_feed_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_calendar_feed_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_calendar_feed'))
    )
    op.create_index('ix_calendar_feed_token_hash', 'calendar_feed', ['token_hash'], unique=False)
    op.create_index('uq_calendar_feed_of', 'calendar_feed', ['workspace_id', 'membership_id', 'scope', sa.text('coalesce(appearance_id, organisation_id, workspace_id)')], unique=True)
    op.create_table('calendar_entry',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('feed_id', sa.Uuid(), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('mark', sa.LargeBinary(), nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('starts', sa.Text(), nullable=False),
    sa.Column('gone_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'feed_id'], ['calendar_feed.workspace_id', 'calendar_feed.id'], name=op.f('fk_calendar_entry_workspace_id_feed_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_calendar_entry_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_calendar_entry')),
    sa.UniqueConstraint('workspace_id', 'feed_id', 'uid', name='uq_calendar_entry_uid')
    )
