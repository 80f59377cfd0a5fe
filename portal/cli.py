"""The command `portal`: serving, working, and looking after the database."""

import gc

gc.disable()  # what is imported stays: to look through it again and again takes a fifth of the start

import asyncio
import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Annotated

import psycopg
import typer
from graphql import print_schema
from starlette.applications import Starlette

from portal.api.schema import schema as portal_schema
from portal.ballots.audit import verified, verified_all
from portal.ballots.election import count_election
from portal.ballots.formats.wrong import FileError
from portal.ballots.process import CountFailedError
from portal.checks import checks
from portal.core.clock import now
from portal.core.db import Database
from portal.core.embedded import EmbeddedPostgres
from portal.core.embedded_errors import EmbeddedError
from portal.core.embedded_upgrade import upgrade_data
from portal.core.files import storage_at
from portal.core.log import set_up_logging
from portal.graph.errors_page import errors_page
from portal.graph.trusted import Untrustworthy, trusted_texts
from portal.identity.actions import make_set_up_token
from portal.main import build_app, desk_of
from portal.migrations import upgrade
from portal.notifications.replies import Replies
from portal.serving import PortTakenError, bound, end_with_the_first, serve_here, serve_in_processes, settle
from portal.settings import PROJECT, Settings, SettingsError
from portal.transfer.sources import FORMATS, Wish
from portal.transfers import bring_in, take_out
from portal.wiring import Work

OTHER_PROCESS = "portal.cli:web_process"

settle()

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)
database_app = typer.Typer(no_args_is_help=True, help="The embedded database: status, stop, upgrade.")
app.add_typer(database_app, name="db")
app.add_typer(checks, name="provenance")
ballot_app = typer.Typer(no_args_is_help=True, help="Ballots: count a file again, check those of this portal.")
app.add_typer(ballot_app, name="ballot")


@dataclass(frozen=True)
class Reachable:
    """How the database is reached while we are at it."""

    app: str
    owner: str | None


@app.command()
def serve(
    *,
    demo: Annotated[bool, typer.Option("--demo", help="Load the demo workspace and say how to sign in.")] = False,
    processes: Annotated[int | None, typer.Option(min=1, max=64, help="How many web processes.")] = None,
) -> None:
    """Serve the portal, with the embedded database unless PORTAL_DATABASE_URL names another."""
    with _settings() as given:
        settings = replace(given, demo=demo or given.demo, processes=processes or given.processes)
        trusted_texts(settings.documents_folder)  # read again by each process; what is wrong is said here, once
        with bound(settings.host, settings.port) as listening, _reachable(settings) as database:
            _prepare(settings, database)
            greeting = "\n".join(_greeting(settings, database))
            if settings.processes == 1:
                serve_here(build_app(settings, database.app), listening, settings, lambda: typer.echo(greeting))
            else:
                typer.echo(greeting)
                serve_in_processes(OTHER_PROCESS, listening, settings)
        typer.echo("Stopped.")


@app.command()
def worker() -> None:
    """Only pass on events and do jobs, beside web processes that run with PORTAL_WORKER_IN_WEB=no."""
    with _settings() as settings, _reachable(settings) as database:
        typer.echo("Working; stop with Ctrl-C.")
        asyncio.run(_work(settings, database.app))


@app.command()
def lmtp() -> None:
    """Take answers by mail from a mail server, at PORTAL_LMTP."""
    with _settings() as settings, _reachable(settings) as database:
        if settings.inbound_domain is None:
            raise SettingsError("PORTAL_INBOUND_DOMAIN must say at which domain answers arrive.")
        typer.echo("Taking mail at {}:{}; stop with Ctrl-C.".format(*settings.lmtp))
        asyncio.run(_take_mail(settings, database.app))


@app.command()
def migrate() -> None:
    """Bring the database to the version this program was written for."""
    with _settings() as settings, _reachable(settings) as database:
        _migrate(database)
        typer.echo("The database is up to date.")


@app.command()
def demo(
    *,
    large: Annotated[bool, typer.Option("--large", help="Also a large world, for measurements.")] = False,
) -> None:
    """Load the demo workspace."""
    from portal.demo import commands  # noqa: PLC0415 - no other command needs it

    with _settings() as settings, _reachable(settings) as database:
        _prepare(replace(settings, demo=True), database)
        if large and database.owner is not None:
            commands.load_measured(database.owner, _aside)
        typer.echo("\n".join(commands.sign_ins()))


@app.command("import")
def import_(  # noqa: PLR0913 - one parameter per option
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The export of another product.")],
    *,
    email: Annotated[str, typer.Option("--as", help="The owner or admin who imports.")],
    format: Annotated[str, typer.Option(help=f"One of {', '.join(FORMATS)}; told by the file if left out.")] = "",
    system: Annotated[str, typer.Option(help="A name for the source; the same name, the same things.")] = "",
    column: Annotated[
        list[str] | None, typer.Option(help="For tables: member=heading, such as title=Headline.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would come, write nothing.")] = False,
) -> None:
    """Bring ideas in from another product: into the house circle, without a word to anybody."""
    with _settings() as settings, _reachable(settings) as database:
        columns = dict(one.partition("=")[::2] for one in column or ())
        wish = Wish(file, now(), format, system, columns)
        say = partial(typer.echo, err=True)
        storage = storage_at(settings.files, settings.files_folder)
        typer.echo(
            "\n".join(
                asyncio.run(bring_in(database.app, email, wish, storage, say, quota=settings.quota, dry_run=dry_run))
            )
        )


@app.command("export")
def export_(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="The ZIP file to write.")],
    *,
    email: Annotated[str, typer.Option("--as", help="Whose sight it has.")],
) -> None:
    """Write everything that a person may see into one file, which another workspace can import."""
    with _settings() as settings, _reachable(settings) as database:
        storage = storage_at(settings.files, settings.files_folder)
        typer.echo("\n".join(asyncio.run(take_out(database.app, email, file, storage))))


@app.command()
def schema(
    to: Annotated[Path, typer.Option(help="The file to write.")] = PROJECT / "graphql" / "schema.graphql",
) -> None:
    """Export the GraphQL schema, and beside it the error codes and limits."""
    for file, text in ((to, print_schema(portal_schema()) + "\n"), (to.with_name("errors.md"), errors_page())):
        file.write_text(text, encoding="utf-8")
        typer.echo(f"Written: {file}")


@ballot_app.command("count")
def count_file(
    file: Annotated[Path, typer.Argument(help="A Pabulib .pb, PrefLib .soc/.soi/.toc/.toi or our own .json file.")],
    method: Annotated[str | None, typer.Option(help="Count by this method instead of the file's own.")] = None,
    seats: Annotated[int | None, typer.Option(min=1, help="How many are elected.")] = None,
) -> None:
    """Count a ballot and print the result as one JSON object; the same code counts in the portal."""
    try:
        typer.echo(count_election(file, method=method, seats=seats))
    except (FileError, CountFailedError, OSError, UnicodeDecodeError) as error:
        typer.echo(f"{file}: {error}", err=True)
        raise typer.Exit(1) from None


@ballot_app.command()
def verify(
    archive: Annotated[Path | None, typer.Argument(help="A ballot's archive; without it, all of this portal.")] = None,
) -> None:
    """Check chains, ballot boxes, lots and results, and count again; what was altered is named."""
    with _settings() as settings:
        if archive is not None:
            found = asyncio.run(verified(json.loads(archive.read_text("utf-8"))))
            _judge({str(archive): found})
            return
        with _reachable(settings) as database:
            if database.owner is None:
                raise SettingsError(
                    "Checking all ballots needs PORTAL_DATABASE_OWNER_URL, a login that reads all rows."
                )
            _judge(asyncio.run(verified_all(database.owner)))


def _judge(found: dict[str, list[str]]) -> None:
    for ballot, wrong in found.items():
        typer.echo(f"{ballot}: {'fits together' if not wrong else ' '.join(wrong)}")
    if any(found.values()):
        raise typer.Exit(1)


@database_app.command()
def status() -> None:
    """Say whether the embedded database runs, and where it lives."""
    with _settings() as settings:
        found = _embedded(settings).status()
        runs = f"runs as process {found.pid}, socket in {found.socket}" if found.running else "does not run"
        version = f"PostgreSQL {found.data_major}" if found.data_major else "no data yet"
        typer.echo(f"The database in {found.folder} ({version}) {runs}.")


@database_app.command()
def stop() -> None:
    """Stop the embedded database, whoever started it."""
    with _settings() as settings:
        server = _embedded(settings)
        was_running = server.status().running
        server.stop()
        typer.echo("Stopped." if was_running else "It was not running.")


@database_app.command("upgrade")
def upgrade_major(
    old_bin: Annotated[Path | None, typer.Option(help="The bin folder of the version that wrote the data.")] = None,
) -> None:
    """Move the data to the major version of the programs at hand."""
    with _settings() as settings:
        upgrade_data(settings.database_folder, settings.pg_bin, old_bin, typer.echo)


def web_process() -> Starlette:
    """What each of several web processes serves; the first process owns the database and has prepared it."""
    end_with_the_first()
    settings = Settings.from_environment(os.environ)
    set_up_logging(settings.log_format)
    app = build_app(settings, settings.database_url or _embedded(settings).start().dsn("portal_app"))
    settle()
    return app


@contextmanager
def _settings() -> Iterator[Settings]:
    """The settings; what goes wrong for a known reason ends the command with one sentence."""
    try:
        settings = Settings.from_environment(os.environ)
        set_up_logging(settings.log_format)
        signal.signal(signal.SIGTERM, _leave)
        signal.signal(signal.SIGHUP, _as_terminate)
        yield settings
    except (SettingsError, EmbeddedError, PortTakenError, Untrustworthy) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
    except PermissionError as error:
        typer.echo(f"{error.filename}: {error.strerror}. Was the portal started as somebody else before?", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        typer.echo("Stopped.")


def _leave(_signal: int, _frame: FrameType | None) -> None:
    # As an exception it runs through every `finally` on its way, so the database is stopped too.
    raise KeyboardInterrupt


def _as_terminate(_signal: int, _frame: FrameType | None) -> None:
    # While requests are served, the web server listens to this signal and would not see a closed terminal.
    signal.raise_signal(signal.SIGTERM)


@contextmanager
def _reachable(settings: Settings) -> Iterator[Reachable]:
    if settings.database_url is not None:
        _try(settings.database_url, settings.database_owner_url)
        yield Reachable(settings.database_url, settings.database_owner_url)
        return
    server = _embedded(settings)
    typer.echo("Starting the database …", err=True)
    try:
        cluster = server.start()
        yield Reachable(cluster.dsn("portal_app"), cluster.dsn("postgres"))
    finally:
        # A second, impatient Ctrl-C must not leave the database running.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        server.release()


def _try(*dsns: str | None) -> None:
    for dsn in filter(None, dsns):
        try:
            psycopg.connect(dsn, connect_timeout=5).close()
        except psycopg.OperationalError as error:
            raise SettingsError(f"The database of the settings does not answer: {error}") from None


def _embedded(settings: Settings) -> EmbeddedPostgres:
    return EmbeddedPostgres(settings.database_folder, settings.pg_bin)


def _prepare(settings: Settings, database: Reachable) -> None:
    if database.owner is not None:
        _migrate(database)
    if settings.demo:
        if database.owner is None:
            raise SettingsError("The demo workspace needs PORTAL_DATABASE_OWNER_URL.")
        from portal.demo import commands  # noqa: PLC0415 - hardly anybody serves the demo

        commands.load(database.owner, storage_at(settings.files, settings.files_folder), _aside)


def _migrate(database: Reachable) -> None:
    if database.owner is None:
        raise SettingsError("Migrations need PORTAL_DATABASE_OWNER_URL, a login that may act as portal_owner.")
    upgrade(database.owner)


def _greeting(settings: Settings, database: Reachable) -> Iterator[str]:
    yield ""
    yield f"  Bundwerk is ready:  {settings.base_url}"
    if settings.demo:
        from portal.demo import commands  # noqa: PLC0415 - hardly anybody serves the demo

        yield from commands.sign_ins()
    elif token := asyncio.run(_set_up_token(database.app)):
        yield "  There is no workspace yet. Whoever opens this address first makes it and owns it:"
        yield f"  {settings.base_url}/einrichten#{token}"
    yield "  Stop with Ctrl-C."
    yield ""


def _aside(line: str) -> None:
    typer.echo(line, err=True)


async def _set_up_token(dsn: str) -> str | None:
    database = await Database(dsn, readers=1, writers=1).open()
    try:
        return await make_set_up_token(database)
    finally:
        await database.close()


async def _work(settings: Settings, dsn: str) -> None:
    database = await Database(dsn).open()
    try:
        storage = storage_at(settings.files, settings.files_folder)
        work = Work(database, dsn, desk_of(settings, database), storage, settings.quota)
        await asyncio.gather(*(run() for run in work.loops))
    finally:
        await database.close()


async def _take_mail(settings: Settings, dsn: str) -> None:
    from portal.worker.lmtp import serve_lmtp  # noqa: PLC0415 - no other command needs it

    database = await Database(dsn).open()
    try:
        await serve_lmtp(Replies(database, desk_of(settings, database)), *settings.lmtp)
    finally:
        await database.close()


if __name__ == "__main__":
    app()
