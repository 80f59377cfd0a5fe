"""Ballots: what is put to the vote, who may vote, and votes that nobody reads before the end.

Revision: 0022, after 0021.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
RIGHTS = {
    "ballot": "select, insert, update",
    "ballot_option": "select, insert",
    "ballot_firm": "select",
    "ballot_voter": "select",
    "ballot_paper": "select",
    "ballot_result": "select",
    # Sealed: no right at all.
    "ballot_secret": None,
    "ballot_vote": None,
    "ballot_chain": None,
}
DEFINERS = (
    "ballot_open(uuid, text)",
    "ballot_cast(uuid, text)",
    "ballot_own(uuid)",
    "ballot_close_due()",
    "ballot_uncounted()",
    "ballot_settle(uuid, uuid, text)",
    "ballot_end(uuid, text)",
    "ballot_links(uuid)",
)
INNER = ("ballot_append(uuid, uuid, text, text)",)


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table, rights in RIGHTS.items():
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        if rights:
            op.execute(f"grant {rights} on {table} to portal_app")
    op.execute((SQL / "0022_ballots.sql").read_text())
    op.execute("grant create on schema public to portal_ballot")
    for function in (*DEFINERS, *INNER):
        op.execute(f"revoke all on function {function} from public")
        if function in DEFINERS:
            op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_ballot")
    op.execute("revoke create on schema public from portal_ballot")


def downgrade() -> None:
    raise NotImplementedError("Votes would be lost; restore a backup instead.")


def _tables() -> None:
    op.create_table('ballot',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('author_id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('weighting', sa.Text(), nullable=False),
    sa.Column('secrecy', sa.Text(), nullable=False),
    sa.Column('is_binding', sa.Boolean(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('settings', sa.Text(), nullable=False),
    sa.Column('closes_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('definition', sa.Text(), nullable=True),
    sa.Column('definition_hash', sa.Text(), nullable=True),
    sa.Column('electorate_hash', sa.Text(), nullable=True),
    sa.Column('commitment', sa.Text(), nullable=True),
    sa.Column('firm_count', sa.Integer(), nullable=False),
    sa.Column('person_count', sa.Integer(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('published_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('seed', sa.Text(), nullable=True),
    sa.Column('box_root', sa.Text(), nullable=True),
    sa.Column('chain_head', sa.Text(), nullable=True),
    sa.Column('annulled_because', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.CheckConstraint("(status = 'annulled') = (annulled_because is not null)", name=op.f('ck_ballot_annulled')),
    sa.CheckConstraint("(status = 'draft') or (definition is not null)", name=op.f('ck_ballot_frozen')),
    sa.ForeignKeyConstraint(['workspace_id', 'author_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_ballot_workspace_id_author_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'circle_id'], ['circle.workspace_id', 'circle.id'], name=op.f('fk_ballot_workspace_id_circle_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot')),
    sa.UniqueConstraint('workspace_id', 'id', 'circle_id', name='uq_ballot_circle')
    )
    op.create_index('ix_ballot_circle_closes', 'ballot', ['workspace_id', 'circle_id', 'closes_at', 'id'], unique=False)
    op.create_index('ix_ballot_closes', 'ballot', ['workspace_id', 'closes_at', 'id'], unique=False)
    op.create_table('ballot_chain',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('type', sa.Text(), nullable=False),
    sa.Column('payload_hash', sa.Text(), nullable=False),
    sa.Column('prev', sa.Text(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id'], ['ballot.workspace_id', 'ballot.id'], name=op.f('fk_ballot_chain_workspace_id_ballot_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_chain')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'prev', name='uq_ballot_chain_prev'),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'seq', name='uq_ballot_chain_seq')
    )
    op.create_table('ballot_firm',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('weight', sa.Integer(), nullable=False),
    sa.Column('has_voted', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_firm_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_firm_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_firm')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'organisation_id', name='uq_ballot_firm')
    )
    op.create_table('ballot_option',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('idea_id', sa.Uuid(), nullable=True),
    sa.Column('effort', sa.Integer(), nullable=False),
    sa.Column('estimated_by', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_option_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'idea_id'], ['idea.workspace_id', 'idea.id'], name=op.f('fk_ballot_option_workspace_id_idea_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_option')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'position', name='uq_ballot_option_position')
    )
    op.create_table('ballot_paper',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('leaf', sa.Text(), nullable=False),
    sa.Column('nonce', sa.Text(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('strength', sa.Integer(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=True),
    sa.Column('membership_id', sa.Uuid(), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_paper_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_ballot_paper_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_paper_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_paper')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'leaf', name='uq_ballot_paper')
    )
    op.create_table('ballot_result',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('result', sa.Text(), nullable=False),
    sa.Column('result_hash', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_result_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_result')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', name='uq_ballot_result')
    )
    op.create_table('ballot_secret',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('seed', sa.Text(), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('head', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id'], ['ballot.workspace_id', 'ballot.id'], name=op.f('fk_ballot_secret_workspace_id_ballot_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_secret')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', name='uq_ballot_secret')
    )
    op.create_table('ballot_vote',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('voter_key', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('nonce', sa.Text(), nullable=False),
    sa.Column('leaf', sa.Text(), nullable=False),
    sa.Column('head', sa.Text(), nullable=False),
    sa.Column('cast_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id'], ['ballot.workspace_id', 'ballot.id'], name=op.f('fk_ballot_vote_workspace_id_ballot_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_ballot_vote_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_vote_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_vote')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'voter_key', name='uq_ballot_vote')
    )
    op.create_table('ballot_voter',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ballot_id', sa.Uuid(), nullable=False),
    sa.Column('circle_id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.Uuid(), nullable=False),
    sa.Column('membership_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['workspace_id', 'ballot_id', 'circle_id'], ['ballot.workspace_id', 'ballot.id', 'ballot.circle_id'], name=op.f('fk_ballot_voter_workspace_id_ballot_id_circle_id'), onupdate='CASCADE'),
    sa.ForeignKeyConstraint(['workspace_id', 'membership_id'], ['membership.workspace_id', 'membership.id'], name=op.f('fk_ballot_voter_workspace_id_membership_id')),
    sa.ForeignKeyConstraint(['workspace_id', 'organisation_id'], ['organisation.workspace_id', 'organisation.id'], name=op.f('fk_ballot_voter_workspace_id_organisation_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_ballot_voter')),
    sa.UniqueConstraint('workspace_id', 'ballot_id', 'membership_id', name='uq_ballot_voter')
    )
