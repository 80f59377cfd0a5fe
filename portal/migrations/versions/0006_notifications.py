"""Notifications: who is told what, by which way, and what the addresses in mails stand for.

Revision: 0006, after 0005.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"

TABLES = (
    "notice_token", "notification", "notice_letter", "notice_setting", "notice_preference", "notice_mute",
    "circle_follow",
)
# What is looked up before it is known for whom: read by the functions below only.
SEARCHED = (
    "idea", "comment", "idea_support", "idea_follow", "widening", "circle_follow", "notification", "notice_letter",
    "notice_token",
)
DEFINERS = (
    "notice_event(uuid, uuid)", "notice_people(uuid, uuid, text[], boolean)", "notices_due(integer)",
    "notice_token_of(bytea)",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    for table in SEARCHED:
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy tell on {table} for select to portal_search using (true)")
    op.execute((SQL / "0006_notifications.sql").read_text())
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
    for table in SEARCHED:
        op.execute(f"drop policy tell on {table}")
    for table in TABLES:
        op.drop_table(table)


def _tables() -> None:
    op.create_table('circle_follow',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_circle_follow_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_circle_follow_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_circle_follow')),
    sa.UniqueConstraint('workspace_id', 'circle_id', 'membership_id', name='uq_circle_follow_person')
    )
    op.create_index('ix_circle_follow_membership', 'circle_follow', ['workspace_id', 'membership_id'], unique=False)
    op.create_table('notice_letter',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('is_digest', sa.Boolean(), nullable=False),
    sa.Column('attempts', sa.SmallInteger(), nullable=False),
    sa.Column('retry_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notice_letter_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notice_letter'))
    )
    op.create_index('ix_notice_letter_membership', 'notice_letter', ['workspace_id', 'membership_id'], unique=False)
    op.create_index('ix_notice_letter_retry', 'notice_letter', ['retry_at'], unique=False, postgresql_where=sa.text('retry_at is not null'))
    op.create_table('notice_preference',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('topic', sa.Text(), nullable=False),
    sa.Column('in_portal', sa.Boolean(), nullable=False),
    sa.Column('by_mail', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notice_preference_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notice_preference')),
    sa.UniqueConstraint('workspace_id', 'membership_id', 'topic', name='uq_notice_preference_topic')
    )
    op.create_table('notice_setting',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('rhythm', sa.Text(), nullable=False),
    sa.Column('quiet_from', sa.SmallInteger(), nullable=True),
    sa.Column('quiet_until', sa.SmallInteger(), nullable=True),
    sa.Column('shows_content', sa.Boolean(), nullable=False),
    sa.CheckConstraint('(quiet_from is null) = (quiet_until is null)', name=op.f('ck_notice_setting_quiet')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notice_setting_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notice_setting')),
    sa.UniqueConstraint('workspace_id', 'membership_id', name='uq_notice_setting_person')
    )
    op.create_table('notice_mute',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('way', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_notice_mute_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notice_mute_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notice_mute')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'membership_id', name='uq_notice_mute_person')
    )
    op.create_index('ix_notice_mute_membership', 'notice_mute', ['workspace_id', 'membership_id'], unique=False)
    op.create_table('notice_token',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=True),
    sa.Column('circle_id', sa.Uuid(), nullable=True),
    sa.Column('topic', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('refused_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_notice_token_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notice_token_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notice_token')),
    sa.UniqueConstraint('workspace_id', 'token_hash', name='uq_notice_token_hash')
    )
    op.create_index('ix_notice_token_hash', 'notice_token', ['token_hash'], unique=False)
    op.create_index('ix_notice_token_idea', 'notice_token', ['workspace_id', 'idea_id', 'circle_id'], unique=False)
    op.create_index('ix_notice_token_membership', 'notice_token', ['workspace_id', 'membership_id'], unique=False)
    op.create_table('notification',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('event_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('comment_id', sa.Uuid(), nullable=True),
    sa.Column('step_id', sa.Uuid(), nullable=True),
    sa.Column('widening_id', sa.Uuid(), nullable=True),
    sa.Column('actor_id', sa.Uuid(), nullable=True),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('said_in', sa.Uuid(), nullable=True),
    sa.Column('in_portal', sa.Boolean(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('letter_id', sa.Uuid(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'actor_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notification_workspace_id_actor_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'comment_id'], ['comment.workspace_id', 'comment.id'], name=op.f('fk_notification_workspace_id_comment_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'event_id'], ['event.workspace_id', 'event.id'], name=op.f('fk_notification_workspace_id_event_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_notification_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'letter_id'], ['notice_letter.workspace_id', 'notice_letter.id'], name=op.f('fk_notification_workspace_id_letter_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_notification_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_notification_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'said_in'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_notification_workspace_id_said_in')),
    sa.ForeignKeyConstraint(['workspace_id', 'step_id'], ['idea_status_change.workspace_id', 'idea_status_change.id'], name=op.f('fk_notification_workspace_id_step_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'widening_id'], ['widening.workspace_id', 'widening.id'], name=op.f('fk_notification_workspace_id_widening_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_notification')),
    sa.UniqueConstraint('workspace_id', 'membership_id', 'event_id', name='uq_notification_event')
    )
    op.create_index('ix_notification_due', 'notification', ['due_at'], unique=False, postgresql_where=sa.text('due_at is not null'))
    op.create_index('ix_notification_idea', 'notification', ['workspace_id', 'idea_id', 'circle_id'], unique=False)
    op.create_index('ix_notification_letter', 'notification', ['workspace_id', 'letter_id'], unique=False, postgresql_where=sa.text('letter_id is not null'))
    op.create_index('ix_notification_list', 'notification', ['workspace_id', 'membership_id', 'at', 'id'], unique=False)
    op.create_index('ix_notification_unread', 'notification', ['workspace_id', 'membership_id'], unique=False, postgresql_where=sa.text('read_at is null and in_portal'))
