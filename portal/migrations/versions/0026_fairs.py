"""Joint fairs: the catalogue, appearances that belong to several firms, their agreement, plan and budget.

Revision: 0026, after 0025.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
TABLES = (
    "fair",
    "fair_edition",
    "organiser_deadline",
    "joint_appearance",
    "participation",
    "fair_goal",
    "fair_agreement",
    "fair_agreement_party",
    "fair_task",
    "budget_line",
    "budget_share",
)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    op.execute((SQL / "0026_fairs.sql").read_text())


def downgrade() -> None:
    op.execute("drop function reads_appearance(uuid, uuid) cascade")
    for table in reversed(TABLES):
        op.drop_table(table)


def _tables() -> None:
    op.create_table('fair',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('city', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair'))
    )
    op.create_table('fair_edition',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('fair_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('organiser', sa.Text(), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint('first_day <= last_day', name=op.f('ck_fair_edition_days_in_order')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_edition_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'fair_id'], ['fair.workspace_id', 'fair.id'], name=op.f('fk_fair_edition_workspace_id_fair_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_edition_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_edition'))
    )
    op.create_index('ix_fair_edition_fair', 'fair_edition', ['workspace_id', 'fair_id', 'first_day'], unique=False)
    op.create_table('organiser_deadline',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('edition_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_organiser_deadline_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'edition_id'], ['fair_edition.workspace_id', 'fair_edition.id'], name=op.f('fk_organiser_deadline_workspace_id_edition_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_organiser_deadline_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_organiser_deadline'))
    )
    op.create_index('ix_organiser_deadline_edition', 'organiser_deadline', ['workspace_id', 'edition_id', 'due_on'], unique=False)
    op.create_table('joint_appearance',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('edition_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('firm_ids', sa.ARRAY(sa.Uuid()), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('form', sa.Text(), nullable=False),
    sa.Column('needs_customs', sa.Boolean(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('step_to', sa.Text(), nullable=True),
    sa.Column('step_firm_ids', sa.ARRAY(sa.Uuid()), server_default='{}', nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('started_on', sa.Date(), nullable=False),
    sa.Column('hall', sa.Text(), nullable=False),
    sa.Column('stand_number', sa.Text(), nullable=False),
    sa.Column('stand_area', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_joint_appearance_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_joint_appearance_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'edition_id'], ['fair_edition.workspace_id', 'fair_edition.id'], name=op.f('fk_joint_appearance_workspace_id_edition_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_joint_appearance_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_joint_appearance')),
    sa.UniqueConstraint('workspace_id', 'id', 'circle_id', name='uq_joint_appearance_circle')
    )
    op.create_index('ix_joint_appearance_edition', 'joint_appearance', ['workspace_id', 'edition_id'], unique=False)
    op.create_index('ix_joint_appearance_first_day', 'joint_appearance', ['workspace_id', 'first_day', 'id'], unique=False)
    op.create_table('participation',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_participation_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_participation_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_participation')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'organisation_id', name='uq_participation_firm')
    )
    op.create_table('fair_goal',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('target', sa.BigInteger(), nullable=False),
    sa.Column('reached', sa.BigInteger(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_goal_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_goal_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_goal_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_goal'))
    )
    op.create_index('ix_fair_goal_appearance', 'fair_goal', ['workspace_id', 'appearance_id', 'created_at', 'id'], unique=False)
    op.create_table('fair_agreement',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('form', sa.Text(), nullable=False),
    sa.Column('is_partnership', sa.Boolean(), nullable=False),
    sa.Column('lead_mode', sa.Text(), nullable=False),
    sa.Column('payments', sa.Text(), nullable=False),
    sa.Column('withdrawal', sa.Text(), nullable=False),
    sa.Column('competition', sa.Text(), nullable=False),
    sa.Column('brand_use', sa.Text(), nullable=False),
    sa.Column('results', sa.Text(), nullable=False),
    sa.Column('ending', sa.Text(), nullable=False),
    sa.Column('approval_days', sa.Integer(), nullable=False),
    sa.Column('accepted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_agreement_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_agreement_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_agreement_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_agreement')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'number', name='uq_fair_agreement_number')
    )
    op.create_table('fair_agreement_party',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('agreement_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('benefit', sa.Text(), nullable=False),
    sa.Column('cap', sa.BigInteger(), nullable=True),
    sa.Column('membership_id', sa.Uuid(), nullable=True),
    sa.Column('accepted_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'agreement_id'], ['fair_agreement.workspace_id', 'fair_agreement.id'], name=op.f('fk_fair_agreement_party_workspace_id_agreement_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_agreement_party_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_agreement_party_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_fair_agreement_party_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_agreement_party')),
    sa.UniqueConstraint('workspace_id', 'agreement_id', 'organisation_id', name='uq_fair_agreement_party_firm')
    )
    op.create_table('fair_task',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('phase', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('side', sa.Text(), nullable=False),
    sa.Column('lead_side', sa.Text(), nullable=False),
    sa.Column('needs_both', sa.Boolean(), nullable=False),
    sa.Column('waits_for', sa.ARRAY(sa.Text()), server_default='{}', nullable=False),
    sa.Column('assignee_id', sa.Uuid(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('template_due_on', sa.Date(), nullable=False),
    sa.Column('ruled_by', sa.Text(), nullable=False),
    sa.Column('is_tight', sa.Boolean(), nullable=False),
    sa.Column('host_ticked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('partner_ticked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_fair_task_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'assignee_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_fair_task_workspace_id_assignee_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_fair_task')),
    sa.UniqueConstraint('workspace_id', 'appearance_id', 'code', name='uq_fair_task_code')
    )
    op.create_index('ix_fair_task_due', 'fair_task', ['workspace_id', 'appearance_id', 'due_on', 'id'], unique=False)
    op.create_table('budget_line',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('is_shared', sa.Boolean(), nullable=False),
    sa.Column('planned', sa.BigInteger(), nullable=False),
    sa.Column('committed', sa.BigInteger(), nullable=False),
    sa.Column('actual', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('vat_rate', sa.Integer(), nullable=False),
    sa.Column('vat_mode', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('payer_id', sa.Uuid(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint("is_shared or key = 'own'", name=op.f('ck_budget_line_own_has_own_key')),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_budget_line_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_budget_line_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_budget_line_workspace_id_organisation_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'payer_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_budget_line_workspace_id_payer_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_budget_line')),
    sa.UniqueConstraint('workspace_id', 'id', 'appearance_id', name='uq_budget_line_appearance')
    )
    op.create_index('ix_budget_line_appearance', 'budget_line', ['workspace_id', 'appearance_id', 'created_at', 'id'], unique=False)
    op.create_table('budget_share',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('appearance_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('line_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('weight', sa.BigInteger(), nullable=False),
    sa.Column('cap', sa.BigInteger(), nullable=True),
    sa.Column('planned', sa.BigInteger(), nullable=False),
    sa.Column('actual', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'appearance_id', 'circle_id'], ['joint_appearance.workspace_id', 'joint_appearance.id', 'joint_appearance.circle_id'], name=op.f('fk_budget_share_workspace_id_appearance_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'line_id', 'appearance_id'], ['budget_line.workspace_id', 'budget_line.id', 'budget_line.appearance_id'], name=op.f('fk_budget_share_workspace_id_line_id_appearance_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_budget_share_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_budget_share')),
    sa.UniqueConstraint('workspace_id', 'line_id', 'organisation_id', name='uq_budget_share_firm')
    )
