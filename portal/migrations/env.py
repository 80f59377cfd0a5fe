"""How Alembic reaches the database and what it compares."""

from alembic import context
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from portal.tables import metadata

config = context.config


def run(connection: Connection | None) -> None:
    """Run the versions on the connection, or print their SQL without one."""
    context.configure(
        connection=connection,
        dialect_name=None if connection else "postgresql",
        target_metadata=metadata,
        include_name=_is_ours,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not (name or "").startswith("procrastinate")


def _online() -> None:
    given = config.attributes.get("connection")
    if given is not None:
        run(given)
        return
    dsn = context.get_x_argument(as_dictionary=True)["dsn"]
    with create_engine(make_url(dsn).set(drivername="postgresql+psycopg")).begin() as connection:
        connection.execute(text("set role portal_owner"))
        run(connection)


if context.is_offline_mode():
    run(None)
else:
    _online()
