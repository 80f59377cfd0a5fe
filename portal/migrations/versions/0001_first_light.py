"""First light: people, firms, circles, ideas, the event log; both walls' second half.

Revision: 0001.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"

# What portal_app may do; everywhere else it reads, adds, changes and removes as the policies allow.
APPEND_ONLY = ("event", "terms", "acceptance", "idea_status_change")
TABLES = (
    "acceptance", "brake", "care", "circle", "circle_member", "comment", "event", "idea", "idea_follow",
    "idea_status_change", "idea_support", "idea_voice", "invitation", "mail", "membership", "organisation", "person",
    "relay", "session", "terms", "token", "widening", "workspace",
)
# What the functions of portal_search read to find out who is asking, and what happened in commit order.
SEARCHED = (
    "acceptance", "care", "circle", "circle_member", "event", "invitation", "membership", "organisation", "person",
    "session", "token", "workspace",
)
DEFINERS = (
    "viewer_for(uuid, uuid)", "viewer_of(bytea)", "person_by_email(text)", "token_of(bytea)", "invitation_of(bytea)",
    "memberships_of(uuid)", "portal_facts()", "demo_workspace()", "demo_people()", "events_since(bigint, uuid, integer)",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    op.execute((SQL / "0001_viewer.sql").read_text())
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant {'select, insert' if table in APPEND_ONLY else 'select, insert, update, delete'} on {table} to portal_app")
    op.execute((SQL / "0001_policies.sql").read_text())
    _looking_before_anybody_is_known()


def _looking_before_anybody_is_known() -> None:
    op.execute("grant select on own_membership to portal_app")
    for table in SEARCHED:
        op.execute(f"grant select on {table} to portal_search")
        op.execute(f"create policy look_up on {table} for select to portal_search using (true)")
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    raise NotImplementedError("There is nothing before the first version; restore a backup instead.")


def _tables() -> None:
    op.create_table('brake',
    sa.Column('key_hash', sa.LargeBinary(), nullable=False),
    sa.Column('level', sa.Float(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('key_hash', name=op.f('pk_brake'))
    )
    op.create_table('event',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('xid', sa.BigInteger(), server_default=sa.text('(pg_current_xact_id()::text::bigint)'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('actor', sa.Uuid(), nullable=True),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('circle_id', sa.Uuid(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('object', sa.Uuid(), nullable=False),
    sa.Column('hushed', sa.Boolean(), nullable=False),
    sa.Column('data', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_event'))
    )
    op.create_index('ix_event_object', 'event', ['workspace_id', 'object'], unique=False)
    op.create_index('ix_event_xid_id', 'event', ['xid', 'id'], unique=False)
    op.create_table('mail',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('recipient', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_mail'))
    )
    op.create_table('person',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('password_hash', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('locale', sa.Text(), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('colour_scheme', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('email', name='uq_person_email')
    )
    op.create_table('relay',
    sa.Column('reader', sa.Text(), nullable=False),
    sa.Column('xid', sa.BigInteger(), nullable=False),
    sa.Column('event_id', sa.Uuid(), nullable=False),
    sa.PrimaryKeyConstraint('reader', name=op.f('pk_relay'))
    )
    op.create_table('workspace',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('slug', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('locale', sa.Text(), nullable=False),
    sa.Column('canton', sa.Text(), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('is_demo', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workspace')),
    sa.UniqueConstraint('slug', name='uq_workspace_slug')
    )
    op.create_table('organisation',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_organisation_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_organisation'))
    )
    op.create_index('uq_organisation_host', 'organisation', ['workspace_id'], unique=True, postgresql_where=sa.text("kind = 'host'"))
    op.create_table('token',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=True),
    sa.Column('workspace_id', sa.Uuid(), nullable=True),
    sa.Column('subject_id', sa.Uuid(), nullable=True),
    sa.Column('browser_hash', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_token_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_token')),
    sa.UniqueConstraint('token_hash', name='uq_token_token_hash')
    )
    op.create_index(op.f('ix_token_person_id'), 'token', ['person_id'], unique=False)
    op.create_index(op.f('ix_token_subject_id'), 'token', ['subject_id'], unique=False)
    op.create_table('circle',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('disclosure', sa.Text(), nullable=False),
    sa.Column('floor', sa.SmallInteger(), nullable=False),
    sa.Column('partner_id', sa.Uuid(), nullable=True),
    sa.Column('terms_version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint("(kind = 'pair') = (partner_id is not null)", name=op.f('ck_circle_pair_has_partner')),
    sa.ForeignKeyConstraint(['workspace_id', 'partner_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_circle_workspace_id_partner_id')),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_circle_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_circle')),
    sa.UniqueConstraint('workspace_id', 'id', 'floor', name='uq_circle_floor'),
    sa.UniqueConstraint('workspace_id', 'partner_id', name='uq_circle_pair')
    )
    op.create_index('uq_circle_single', 'circle', ['workspace_id', 'kind'], unique=True, postgresql_where=sa.text("kind in ('house', 'open')"))
    op.create_table('circle_member',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_circle_member_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_circle_member_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_circle_member')),
    sa.UniqueConstraint('workspace_id', 'circle_id', 'organisation_id', name='uq_circle_member')
    )
    op.create_index('ix_circle_member_organisation', 'circle_member', ['workspace_id', 'organisation_id'], unique=False)
    op.create_table('membership',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('function', sa.Text(), nullable=True),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('guest_circle_id', sa.Uuid(), nullable=True),
    sa.Column('is_trusted', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_membership_person_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'guest_circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_membership_workspace_id_guest_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_membership_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_membership')),
    sa.UniqueConstraint('workspace_id', 'organisation_id', 'person_id', name='uq_membership_person')
    )
    op.create_index('ix_membership_person', 'membership', ['person_id'], unique=False)
    op.create_table('terms',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('text_hash', sa.Text(), nullable=False),
    sa.Column('published_by', sa.Uuid(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_terms_workspace_id_circle_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_terms')),
    sa.UniqueConstraint('workspace_id', 'circle_id', 'version', name='uq_terms_version')
    )
    op.create_table('acceptance',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('text_hash', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_acceptance_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_acceptance_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_acceptance_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_acceptance')),
    sa.UniqueConstraint('workspace_id', 'circle_id', 'organisation_id', 'version', name='uq_acceptance')
    )
    op.create_table('care',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_care_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_care_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_care')),
    sa.UniqueConstraint('workspace_id', 'membership_id', 'organisation_id', name='uq_care')
    )
    op.create_table('idea',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('floor', sa.SmallInteger(), nullable=False),
    sa.Column('kept_floor', sa.SmallInteger(), server_default='0', nullable=False),
    sa.Column('requested_circle_id', sa.Uuid(), nullable=True),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('problem', sa.Text(), nullable=False),
    sa.Column('problem_html', sa.Text(), nullable=False),
    sa.Column('proposal', sa.Text(), nullable=False),
    sa.Column('proposal_html', sa.Text(), nullable=False),
    sa.Column('excerpt', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('held_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('support_count', sa.Integer(), nullable=False),
    sa.Column('voice_count', sa.Integer(), nullable=False),
    sa.Column('support_shown', sa.Integer(), sa.Computed('case when voice_count >= greatest(floor, kept_floor) then support_count else 0 end', persisted=True), nullable=False),
    sa.Column('comment_count', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('last_activity_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint("(status = 'held') = (held_at is not null)", name=op.f('ck_idea_held_since')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id', 'floor'], ['circle.workspace_id', 'circle.id', 'circle.floor'], name=op.f('fk_idea_workspace_id_circle_id_floor'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_idea_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'requested_circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_idea_workspace_id_requested_circle_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea')),
    sa.UniqueConstraint('workspace_id', 'id', 'circle_id', name='uq_idea_circle'),
    sa.UniqueConstraint('workspace_id', 'number', name='uq_idea_number')
    )
    op.create_index('ix_idea_activity', 'idea', ['workspace_id', 'last_activity_at', 'id'], unique=False)
    op.create_index('ix_idea_author', 'idea', ['workspace_id', 'author_id'], unique=False)
    op.create_index('ix_idea_held', 'idea', ['workspace_id', 'created_at', 'id'], unique=False, postgresql_where=sa.text('held_at is not null'))
    op.create_index('ix_idea_circle_activity', 'idea', ['workspace_id', 'circle_id', 'last_activity_at', 'id'], unique=False)
    op.create_index('ix_idea_circle_created', 'idea', ['workspace_id', 'circle_id', 'created_at', 'id'], unique=False)
    op.create_index('ix_idea_circle_shown', 'idea', ['workspace_id', 'circle_id', 'support_shown', 'id'], unique=False)
    op.create_index('ix_idea_circle_support', 'idea', ['workspace_id', 'circle_id', 'support_count', 'id'], unique=False)
    op.create_index('ix_idea_created', 'idea', ['workspace_id', 'created_at', 'id'], unique=False)
    op.create_index('ix_idea_shown', 'idea', ['workspace_id', 'support_shown', 'id'], unique=False)
    op.create_index('ix_idea_support', 'idea', ['workspace_id', 'support_count', 'id'], unique=False)
    op.create_table('invitation',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=True),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('invited_by', sa.Uuid(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('accepted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('accepted_by', sa.Uuid(), nullable=True),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_invitation_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'invited_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_invitation_workspace_id_invited_by')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_invitation_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_invitation'))
    )
    op.create_table('session',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('user_agent', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('last_seen_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_session_person_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_session_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session')),
    sa.UniqueConstraint('token_hash', name='uq_session_token_hash')
    )
    op.create_index(op.f('ix_session_person_id'), 'session', ['person_id'], unique=False)
    op.create_table('comment',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('said_in', sa.Uuid(), nullable=True),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('body_html', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('is_official', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_comment_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_comment_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_comment_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'said_in'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_comment_workspace_id_said_in')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_comment'))
    )
    op.create_index('ix_comment_idea', 'comment', ['workspace_id', 'idea_id', 'created_at', 'id'], unique=False)
    op.create_table('idea_follow',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_follow_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_follow_workspace_id_membership_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_follow')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'membership_id', name='uq_idea_follow_person')
    )
    op.create_index('ix_idea_follow_membership', 'idea_follow', ['workspace_id', 'membership_id'], unique=False)
    op.create_table('idea_status_change',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('actor_id', sa.Uuid(), nullable=False),
    sa.Column('from_status', sa.Text(), nullable=True),
    sa.Column('to_status', sa.Text(), nullable=False),
    sa.Column('sentence', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'actor_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_status_change_workspace_id_actor_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_status_change_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_status_change'))
    )
    op.create_index('ix_idea_status_change_idea', 'idea_status_change', ['workspace_id', 'idea_id', 'created_at', 'id'], unique=False)
    op.create_table('idea_support',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('said_in', sa.Uuid(), nullable=True),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('need', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_support_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_idea_support_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_idea_support_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'said_in'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_idea_support_workspace_id_said_in')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_support')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'membership_id', name='uq_idea_support_person')
    )
    op.create_index('ix_idea_support_membership', 'idea_support', ['workspace_id', 'membership_id'], unique=False)
    op.create_table('idea_voice',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('heads', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_idea_voice_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_idea_voice_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_voice')),
    sa.UniqueConstraint('workspace_id', 'idea_id', 'organisation_id', name='uq_idea_voice_firm')
    )
    op.create_table('widening',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('to_circle_id', sa.Uuid(), nullable=False),
    sa.Column('requested_by', sa.Uuid(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('answered_by', sa.Uuid(), nullable=True),
    sa.Column('accepted', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id', 'circle_id'], ['idea.workspace_id', 'idea.id', 'idea.circle_id'], name=op.f('fk_widening_workspace_id_idea_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'requested_by'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_widening_workspace_id_requested_by')),
    sa.ForeignKeyConstraint(['workspace_id', 'to_circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_widening_workspace_id_to_circle_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_widening'))
    )
    op.create_index('uq_widening_open', 'widening', ['workspace_id', 'idea_id'], unique=True, postgresql_where=sa.text('answered_at is null'))
