"""The database's history: Alembic versions, and how to bring a database to the newest."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent


def upgrade(owner_dsn: str) -> None:
    """Bring the database to the newest version; the login must be allowed to act as portal_owner."""
    engine = create_engine(make_url(owner_dsn).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        if _version(connection) != newest():
            connection.execute(text("set role portal_owner"))
            _upgrade(connection)
    engine.dispose()


def newest() -> str:
    """The version that this code was written for; each file of a version begins with its number."""
    return max(file.name for file in (FOLDER / "versions").glob("[0-9]*.py")).partition("_")[0]


def _version(connection: Connection) -> str | None:
    if connection.scalar(text("select to_regclass('alembic_version')")) is None:
        return None
    found: str | None = connection.scalar(text("select version_num from alembic_version"))
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - costs every start time and memory that hardly one needs

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config
