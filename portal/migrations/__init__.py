"""The database's history: Alembic versions, and how to bring a database to the newest."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

FOLDER = Path(__file__).parent


def upgrade(owner_dsn: str) -> None:
    """Bring the database to the newest version; the login must be allowed to act as portal_owner."""
    engine = create_engine(make_url(owner_dsn).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.execute(text("set role portal_owner"))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    engine.dispose()


def newest() -> str:
    """The version that this code was written for."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise LookupError("no migrations")
    return head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config
