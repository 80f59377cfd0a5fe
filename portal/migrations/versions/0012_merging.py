"""Ideas to the end: merged and taken apart again, dated, named by stages.

Revision: 0012, after 0011.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"

TABLES = ("idea_stage",)
CHECKS = {
    "merged_into": "(status = 'merged') = (merged_into_id is not null)",
    "first_of_month": "target_month is null or extract(day from target_month) = 1",
}
DEFINERS = ("merge_take_in(uuid)", "merge_let_go(uuid, uuid[])", "merge_settle(uuid)")
# What goes along with a merge; only the functions above do it.
MOVED = {
    "idea": "support_count, voice_count, comment_count",
    "idea_support": "idea_id, circle_id, origin_id",
    "idea_follow": "idea_id, circle_id, origin_id",
    "comment": "idea_id, circle_id, origin_id",
    "file": "idea_id, circle_id, origin_id",
    "idea_voice": "heads",
    "search_entry": "idea_id, circle_id, words",
    **dict.fromkeys(("comment_version", "comment_reaction", "comment_tally", "mention"), "idea_id, circle_id"),
}

def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _tables()
    for table in TABLES:
        op.execute(f"alter table {table} enable row level security")
        op.execute(f"alter table {table} force row level security")
        op.execute(f"grant select, insert, update, delete on {table} to portal_app")
    for table, columns in MOVED.items():
        op.execute(f"grant select, update ({columns}) on {table} to portal_merge")
        op.execute(f"create policy merge_see on {table} for select to portal_merge using (true)")
        op.execute(f"create policy merge_move on {table} for update to portal_merge using (true)")
    op.execute("grant select, insert on idea_voice, search_word to portal_merge")
    op.execute("create policy merge_see on search_word for select to portal_merge using (true)")
    for table in ("idea_voice", "search_word"):
        op.execute(f"create policy merge_add on {table} for insert to portal_merge with check (true)")
    op.execute((SQL / "0012_merging.sql").read_text())
    op.execute("grant create on schema public to portal_merge")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_merge")
    op.execute("revoke create on schema public from portal_merge")


def _tables() -> None:
    op.create_table('idea_stage',
    sa.Column('workspace_id', sa.Uuid(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('archived_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['workspace_id'], ['workspace.id'], name=op.f('fk_idea_stage_workspace_id')),
    sa.PrimaryKeyConstraint('workspace_id', 'id', name=op.f('pk_idea_stage')),
    sa.UniqueConstraint('workspace_id', 'status', 'name', name='uq_idea_stage_name')
    )
    op.add_column('comment', sa.Column('origin_id', sa.Uuid(), nullable=True))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_comment_origin on comment (workspace_id, origin_id) where origin_id is not null")
    op.create_foreign_key("fk_comment_workspace_id_origin_id", "comment", "idea", ['workspace_id', 'origin_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    op.add_column('file', sa.Column('origin_id', sa.Uuid(), nullable=True))
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index ix_file_origin on file (workspace_id, origin_id) where origin_id is not null"
    )
    op.create_foreign_key("fk_file_workspace_id_origin_id", "file", "idea", ['workspace_id', 'origin_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    op.add_column('idea', sa.Column('stage_id', sa.Uuid(), nullable=True))
    op.add_column('idea', sa.Column('target_month', sa.Date(), nullable=True))
    op.add_column('idea', sa.Column('merged_into_id', sa.Uuid(), nullable=True))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_idea_merged on idea (workspace_id, merged_into_id) where merged_into_id is not null")
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_idea_roadmap on idea (workspace_id, target_month, id) where target_month is not null")
    op.create_foreign_key("fk_idea_workspace_id_merged_into_id", "idea", "idea", ['workspace_id', 'merged_into_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    op.create_foreign_key("fk_idea_workspace_id_stage_id", "idea", "idea_stage", ['workspace_id', 'stage_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    for name, rule in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_idea_{name}"), "idea", rule, postgresql_not_valid=True)
    op.add_column('idea_follow', sa.Column('origin_id', sa.Uuid(), nullable=True))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_idea_follow_origin on idea_follow (workspace_id, origin_id) where origin_id is not null")
    op.create_foreign_key("fk_idea_follow_workspace_id_origin_id", "idea_follow", "idea", ['workspace_id', 'origin_id'], ['workspace_id', 'id'], postgresql_not_valid=True)
    op.add_column('idea_support', sa.Column('origin_id', sa.Uuid(), nullable=True))
    op.execute("-- squawk-ignore require-concurrent-index-creation\n"
               "create index ix_idea_support_origin on idea_support (workspace_id, origin_id) where origin_id is not null")
    op.create_foreign_key("fk_idea_support_workspace_id_origin_id", "idea_support", "idea", ['workspace_id', 'origin_id'], ['workspace_id', 'id'], postgresql_not_valid=True)


def downgrade() -> None:
    raise NotImplementedError("Ideas that were merged would be lost; restore a backup instead.")
