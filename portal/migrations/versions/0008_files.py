"""Files that people add to what they write.

Revision: 0008, after 0007.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SQL = Path(__file__).parent.parent / "sql"
DEFINERS = ("files_kept(uuid)", "files_over()")


def upgrade() -> None:
    op.execute("set local lock_timeout = '4s'")
    op.execute("set local statement_timeout = '5s'")
    _table()
    op.execute("alter table file enable row level security")
    op.execute("alter table file force row level security")
    op.execute("grant select, insert, update, delete on file to portal_app")
    op.execute((SQL / "0008_files.sql").read_text())
    op.execute("grant select on file to portal_search")
    op.execute("create policy look_up on file for select to portal_search using (true)")
    op.execute("grant create on schema public to portal_search")
    for function in DEFINERS:
        op.execute(f"revoke all on function {function} from public")
        op.execute(f"grant execute on function {function} to portal_app")
        op.execute(f"alter function {function} owner to portal_search")
    op.execute("revoke create on schema public from portal_search")


def downgrade() -> None:
    for function in DEFINERS:
        op.execute(f"drop function {function}")
    op.drop_table("file")


def _table() -> None:
    op.create_table(
        "file",
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("membership_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("idea_id", sa.Uuid(), nullable=True),
        sa.Column("comment_id", sa.Uuid(), nullable=True),
        sa.Column("circle_id", sa.Uuid(), nullable=True),
        sa.Column("said_in", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("stored", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("blob", sa.Uuid(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("view_size", sa.Integer(), nullable=True),
        sa.Column("thumb_size", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("erase_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.CheckConstraint("(idea_id is null) = (circle_id is null)", name=op.f("ck_file_placed")),
        sa.CheckConstraint("comment_id is null or idea_id is not null", name=op.f("ck_file_said")),
        sa.CheckConstraint("idea_id is null or state = 'ready'", name=op.f("ck_file_whole")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "membership_id"],
            ["membership.workspace_id", "membership.id"],
            name=op.f("fk_file_workspace_id_membership_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "organisation_id"],
            ["organisation.workspace_id", "organisation.id"],
            name=op.f("fk_file_workspace_id_organisation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "idea_id", "circle_id"],
            ["idea.workspace_id", "idea.id", "idea.circle_id"],
            name=op.f("fk_file_workspace_id_idea_id_circle_id"),
            onupdate="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "comment_id"],
            ["comment.workspace_id", "comment.id"],
            name=op.f("fk_file_workspace_id_comment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "said_in"],
            ["circle.workspace_id", "circle.id"],
            name=op.f("fk_file_workspace_id_said_in"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_file")),
    )
    op.create_index("ix_file_idea", "file", ["workspace_id", "idea_id", "created_at", "id"])
    op.create_index("ix_file_comment", "file", ["workspace_id", "comment_id", "created_at", "id"])
    op.create_index("ix_file_organisation", "file", ["workspace_id", "organisation_id"])
    op.create_index("ix_file_membership", "file", ["workspace_id", "membership_id"])
