"""The second wall, read from the catalogue: no table without its policies, no key without its workspace."""

from collections.abc import Sequence
from typing import Any

import psycopg
import pytest

from tests.house.definers import DEFINERS, IMPORTING, MERGING, VOTING

WITHOUT_WORKSPACE = {
    "alembic_version": "which migrations ran",
    "brake": "hashes against guessing, of nobody",
    "person": "a human's one account in the installation",
    "relay": "how far the event log was read",
    "session": "a signed-in browser, belongs to the account",
    "token": "one-time tokens, some of them from before there is a workspace",
    "workspace": "the workspace itself",
}
UNGUARDED = {"alembic_version": "a version number, which /readyz compares"}
COMMANDS = ("DELETE", "INSERT", "SELECT", "UPDATE")
EVERYBODYS = {"brake", "relay"}
APPEND_ONLY = {"event", "terms", "acceptance", "idea_status_change", "ballot_statement"}
VIEWS = {"own_membership", "moderation_act", "moderation_item"}
HANDED_OUT = {"ballot_firm", "ballot_voter", "ballot_paper", "ballot_result"} | VIEWS
"""Views, and what functions of the voting role alone write."""
OWNERS = {"portal_search": "s", "portal_merge": "v", "portal_import": "v", "portal_ballot": "v"}
PINNED = ("search_path=public, pg_temp", False)
SEALED = {"ballot_secret": "lot and chain's head", "ballot_vote": "votes", "ballot_chain": "who voted when"}
"""The web role has no right to these at all."""

TABLES = """
    select c.relname, c.relrowsecurity, c.relforcerowsecurity, r.rolname as owner
      from pg_class c join pg_roles r on r.oid = c.relowner
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1
"""
POLICIES = """
    select tablename, cmd, roles::text[], permissive, coalesce(qual, '') || ' ' || coalesce(with_check, '')
      from pg_policies where schemaname = 'public'
"""
KEYS = """
    select c.conrelid::regclass::text, c.conname, c.contype::text,
           array(select a.attname::text from unnest(c.conkey) with ordinality k(n, i)
                   join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.i),
           c.confrelid::regclass::text
      from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
"""
UNIQUE_INDEXES = """
    select i.indrelid::regclass::text, i.indexrelid::regclass::text,
           pg_get_indexdef(i.indexrelid, 1, true)
      from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and i.indisunique
"""


@pytest.fixture
def ask(owner: str) -> Any:
    with psycopg.connect(owner, autocommit=True) as connection:
        yield lambda statement: connection.execute(statement).fetchall()


def test_there_are_tables_to_judge(ask: Any) -> None:
    assert {name for name, *_ in ask(TABLES)} >= {"idea", "event", "person", "membership", *WITHOUT_WORKSPACE}


def test_every_table_enables_and_forces_row_level_security(ask: Any) -> None:
    bare = [name for name, enabled, forced, _ in ask(TABLES) if not (enabled and forced)]
    assert [name for name in bare if name not in UNGUARDED] == []


def test_every_table_belongs_to_the_role_that_nobody_signs_in_with(ask: Any) -> None:
    assert {owner for *_, owner in ask(TABLES)} == {"portal_owner"}
    assert ask("select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'portal_owner'") == [
        (False, False, False)
    ]


def test_every_table_has_one_policy_for_each_command_of_the_web_role(ask: Any) -> None:
    found: dict[str, list[str]] = {}
    for table, command, roles, permissive, _ in ask(POLICIES):
        if roles == ["portal_app"]:
            assert permissive == "PERMISSIVE"
            found.setdefault(table, []).append(command)
    tables = {name for name, *_ in ask(TABLES)} - set(UNGUARDED)
    assert {name: tuple(sorted(found.get(name, []))) for name in tables} == dict.fromkeys(tables, COMMANDS)


def test_policies_are_for_the_web_role_or_for_looking_up_only(ask: Any) -> None:
    others = {(command, *roles) for _, command, roles, *_ in ask(POLICIES) if roles != ["portal_app"]}
    assert others == {
        ("SELECT", "portal_search"),
        *((right, role) for role in ("portal_merge", "portal_import") for right in ("SELECT", "UPDATE", "INSERT")),
        *((right, "portal_ballot") for right in COMMANDS),
    }


def test_settings_are_read_once_per_statement(ask: Any) -> None:
    """Unwrapped, a setting is read once per row: two and a half times slower."""
    rules = [(table, command, rule.lower()) for table, command, _, _, rule in ask(POLICIES)]
    wrapped = sum(rule.count("select cur_") for _, _, rule in rules)
    assert wrapped > len(rules) / 2
    assert [rule for rule in rules if rule[2].count("cur_") != 2 * rule[2].count("select cur_")] == []
    assert [rule for rule in rules if "current_setting" in rule[2]] == []


def test_only_what_is_nobodys_is_readable_by_anybody(ask: Any) -> None:
    assert {
        table
        for table, command, roles, _, rule in ask(POLICIES)
        if roles == ["portal_app"] and command in {"SELECT", "ALL"} and rule.strip() == "true"
    } == EVERYBODYS


def test_every_key_starts_with_the_workspace(ask: Any) -> None:
    keys = [(table, name, columns) for table, name, kind, columns, _ in ask(KEYS) if kind in "pu"]
    assert [key for key in keys if key[0] not in WITHOUT_WORKSPACE and key[2][0] != "workspace_id"] == []


def test_every_unique_index_starts_with_the_workspace(ask: Any) -> None:
    """A duplicate that is reported across workspaces tells that a hidden row exists."""
    indexes = [(table, name, first) for table, name, first in ask(UNIQUE_INDEXES) if table not in WITHOUT_WORKSPACE]
    assert [index for index in indexes if index[2] != "workspace_id"] == []


def test_every_table_can_be_pointed_to_within_its_workspace(ask: Any) -> None:
    primary = {table: columns for table, _, kind, columns, _ in ask(KEYS) if kind == "p"}
    tables = {name for name, *_ in ask(TABLES)} - set(WITHOUT_WORKSPACE)
    assert {name: tuple(primary.get(name, ())) for name in tables} == dict.fromkeys(tables, ("workspace_id", "id"))


def test_foreign_keys_stay_within_the_workspace(ask: Any) -> None:
    """Checks of foreign keys step past the policies: a single column would let one point into another workspace."""
    single = [
        (table, name, columns)
        for table, name, kind, columns, target in ask(KEYS)
        if kind == "f" and columns[0] != "workspace_id" and target not in WITHOUT_WORKSPACE
    ]
    assert single == []


def test_whatever_names_another_row_is_held_by_a_foreign_key(ask: Any) -> None:
    held = {(table, column) for table, _, kind, columns, _ in ask(KEYS) if kind == "f" for column in columns}
    named = ask(
        "select table_name, column_name from information_schema.columns join information_schema.tables "
        "using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE' "
        "and (column_name like '%\\_id' or column_name like '%\\_by') and data_type = 'uuid'"
    )
    loose = {pair for pair in named if pair not in held}
    assert loose <= {
        ("event", "circle_id"),  # the log outlives what it tells of
        ("idea_import", "file_id"),  # an import outlives its file
        ("event", "organisation_id"),
        ("event", "workspace_id"),
        ("mail", "workspace_id"),
        ("relay", "event_id"),
        ("token", "workspace_id"),  # set-up comes before the workspace
        ("token", "subject_id"),  # an invitation or a membership, by purpose
        # Who decided is written from the transaction's viewer and is not read through policies.
        ("idea_status_change", "organisation_id"),
        ("invitation", "accepted_by"),
        ("terms", "published_by"),
        ("widening", "answered_by"),
        ("widening", "organisation_id"),
    }


def test_views_look_with_the_rights_of_whoever_asks(ask: Any) -> None:
    views = ask(
        "select relname, reloptions from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"
    )
    assert [name for name, options in views if "security_invoker=true" not in (options or [])] == []


def test_functions_with_their_owners_rights_are_listed_and_pinned(ask: Any) -> None:
    definers = ask(
        "select p.proname, r.rolname, p.provolatile::text, array_to_string(p.proconfig, ';'), "
        "       has_function_privilege('public', p.oid, 'execute') "
        "from pg_proc p join pg_roles r on r.oid = p.proowner "
        "where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"
    )
    assert {name for name, *_ in definers} == DEFINERS
    pinned = {(role, volatility, *PINNED) for role, volatility in OWNERS.items()}
    # One's own vote is never looked for among all, whatever was planned when there were none.
    walks_never = ("portal_ballot", "v", "search_path=public, pg_temp;enable_seqscan=off", False)
    others = {tuple(one) for one in definers if tuple(one[1:]) not in pinned}
    assert others == {(name, *walks_never) for name in ("ballot_own", "ballot_cast")}
    assert {name for name, role, *_ in definers if role == "portal_merge"} == MERGING
    assert {name for name, role, *_ in definers if role == "portal_import"} == IMPORTING
    assert {name for name, role, *_ in definers if role == "portal_ballot"} == VOTING


def test_the_voting_role_seals_votes_and_nobody_is_it(ask: Any) -> None:
    rights = ask(
        "select table_name, privilege_type from information_schema.role_table_grants "
        "where grantee = 'portal_ballot' and privilege_type in ('UPDATE', 'DELETE')"
    )
    assert set(rights) == {("ballot_secret", "UPDATE"), ("ballot_vote", "UPDATE"), ("ballot_vote", "DELETE")}
    columns = ask(
        "select distinct table_name from information_schema.column_privileges "
        "where grantee = 'portal_ballot' and privilege_type = 'UPDATE'"
    )
    assert {table for (table,) in columns} == {
        "ballot", "ballot_firm", "ballot_secret", "ballot_vote", "idea",
    }  # fmt: skip
    assert ask("select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'portal_ballot'") == [
        (False, False, False)
    ]
    mine = "select count(*) from information_schema.role_table_grants where grantee = 'portal_app' and table_name = any"
    assert ask(f"{mine} ('{{{','.join(SEALED)}}}')") == [(0,)]


def test_the_merging_role_moves_and_counts_and_touches_no_words(ask: Any) -> None:
    rights = ask(
        "select table_name, column_name from information_schema.column_privileges "
        "where grantee = 'portal_merge' and privilege_type = 'UPDATE'"
    )
    assert {column for _, column in rights} == {
        "idea_id", "circle_id", "origin_id", "heads", "words", "support_count", "voice_count", "need", "comment_count",
    }  # fmt: skip
    assert ask("select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'portal_merge'") == [
        (False, False, False)
    ]


def test_the_looking_up_role_only_reads_and_nobody_is_it(ask: Any) -> None:
    rights = ask(
        "select distinct privilege_type from information_schema.role_table_grants where grantee = 'portal_search'"
    )
    assert rights == [("SELECT",)]
    assert ask("select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'portal_search'") == [
        (False, False, False)
    ]


def test_the_web_role_is_bound_by_everything(ask: Any) -> None:
    flags = "rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication"
    assert ask(f"select {flags} from pg_roles where rolname = 'portal_app'") == [(False,) * 5]
    assert ask("select count(*) from pg_auth_members where member = 'portal_app'::regrole") == [(0,)]
    owned = "select count(*) from pg_shdepend where refobjid = 'portal_app'::regrole and deptype = 'o'"
    assert ask(owned) == [(0,)]
    assert ask("select has_schema_privilege('portal_app', 'public', 'create')") == [(False,)]


def test_the_web_role_may_do_what_the_tables_are_for_and_no_more(ask: Any) -> None:
    granted: dict[str, set[str]] = {}
    for table, right in ask(
        "select table_name, privilege_type from information_schema.role_table_grants "
        "where grantee in ('portal_app', 'PUBLIC') and table_schema = 'public'"
    ):
        granted.setdefault(table, set()).add(right)
    assert granted.pop("alembic_version") == {"SELECT"}
    assert {table for table, rights in granted.items() if rights == {"SELECT", "INSERT"}} == APPEND_ONLY
    assert {table for table, rights in granted.items() if rights == {"SELECT"}} == HANDED_OUT
    assert set().union(*granted.values()) == {"SELECT", "INSERT", "UPDATE", "DELETE"}


@pytest.mark.parametrize(
    "statement",
    [
        "truncate idea",
        "select merge_settle('00000000-0000-7000-8000-000000000000')",
        "update event set kind = 'x'",
        "delete from event",
        "alter table idea disable row level security",
        "create table public.mine ()",
        "set role portal_owner",
        "set role portal_search",
        "set role portal_merge",
        "set role portal_import",
        "set role portal_ballot",
        "select * from ballot_vote",
        "select * from ballot_secret",
        "select * from ballot_chain",
        "insert into ballot_paper default values",
        "select ballot_append('00000000-0000-7000-8000-000000000000', '00000000-0000-7000-8000-000000000000', '', '')",
    ],
)
def test_the_database_refuses_the_web_role(app_dsn: str, statement: str) -> None:
    with psycopg.connect(app_dsn) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


async def test_without_a_viewer_no_row_is_seen(full: Sequence[str], app_dsn: str) -> None:
    with psycopg.connect(app_dsn, autocommit=True) as connection:
        seen = {table: _count(connection, table) for table in full if table not in EVERYBODYS | {*UNGUARDED, *SEALED}}
    assert seen == dict.fromkeys(seen, 0)
    assert len(seen) > 12


async def test_with_row_security_off_a_query_is_refused_instead_of_answered(full: Sequence[str], app_dsn: str) -> None:
    assert "idea" in full
    with psycopg.connect(app_dsn) as connection:
        connection.execute("set local row_security = off")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("select * from idea")


@pytest.mark.parametrize(
    "trick", ["1 / (length(title) - length(title)) = 1", "title::int = 1", "pg_sleep(0) is null and title::int > 0"]
)
async def test_tricks_on_hidden_rows_never_run(full: Sequence[str], app_dsn: str, trick: str) -> None:
    assert "idea" in full
    with psycopg.connect(app_dsn) as connection:
        assert connection.execute(f"select * from idea where {trick}").fetchall() == []  # type: ignore[arg-type] - parametrized


async def test_statistics_tell_the_web_role_nothing(full: Sequence[str], owner: str, app_dsn: str) -> None:
    assert "idea" in full
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("analyze")
    with psycopg.connect(app_dsn) as connection:
        told = connection.execute("select distinct tablename from pg_stats where schemaname = 'public'").fetchall()
    assert [table for (table,) in told if table not in UNGUARDED] == []


@pytest.fixture
async def full(world: Any) -> list[str]:
    """The tables that hold rows, in a world with something of everything."""
    await fill(world)
    tables = await (await world.db.execute(TABLES)).fetchall()
    return [name for name, *_ in tables if await world.one(f"select count(*) from {name}")]


async def fill(world: Any) -> None:
    firm = await world.partner()
    anna, staff = await world.person(firm), await world.person(world.host, "owner")
    idea = await world.idea(anna, world.open)
    await world.support(idea, anna)
    comment = await world.comment(idea, anna)
    await world.version(comment)
    await world.react(comment, anna)
    await world.mention(comment, staff)
    await world.moderators_know(idea, anna, staff)
    await world.seen(idea, anna)
    await world.file(anna, idea)
    await world.care(staff, firm)
    await world.accept(world.open, anna)
    await world.session(anna)
    await world.event("idea_submitted", idea, anna, world.open.id)
    await world.invitation(firm, staff)
    await world.follow(idea, anna)
    await world.follow_tag(await world.tag("Reinigung", idea), anna)
    await world.view(anna)
    await world.release_note(world.open.id, staff, idea)
    await world.theme(staff, idea)
    await world.worth(await world.priority(staff, idea), await world.weight(staff, "Strategie"), world.open.id)
    await world.follow_circle(world.open.id, anna)
    await world.mute(idea, anna)
    await world.wishes(anna)
    await world.notification(idea, anna, staff)
    await world.step(idea, anna)
    await world.terms(world.open)
    await world.widening(idea, world.open, staff)
    await world.ballot(world.open, staff, status="published", voters=(anna,))
    await world.draft(anna, idea)
    await world.reviewed(await world.appearance(anna, world.open.id, [world.host.id, firm.id]), world.open.id, anna)
    field = await world.field(kind="select")
    await world.answer(idea, field, option_id=await world.option(field, "Oft"))


def _count(connection: psycopg.Connection[Any], table: str) -> int:
    row = connection.execute(f"select count(*) from {table}").fetchone()  # type: ignore[arg-type] - made here
    return row[0] if row else -1
