"""The web application, put together: one screen long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.routing import Route, WebSocketRoute

from portal.api.context import Door, PortalContext
from portal.api.schema import schema
from portal.ballots.actions import Remembered
from portal.core.db import Database
from portal.core.files import storage_at
from portal.core.mail import Desk, Mailbox, NoPost, Post, SmtpPost
from portal.core.signing import Seal
from portal.core.text import spoken
from portal.core.viewer import STRANGER, Viewer
from portal.graph.errors import Unauthenticated
from portal.graph.execute import Engine
from portal.graph.http import GraphQLHTTP, MakeContext
from portal.graph.lines import Lines
from portal.graph.throttle import Throttle, allowances
from portal.graph.together import Together
from portal.graph.trusted import trusted_texts
from portal.graph.websocket import GraphQLSocket
from portal.http.ballots import Ballots
from portal.http.calendars import Calendars
from portal.http.ending import rechecking, when_the_server_ends
from portal.http.explorer import Explorer
from portal.http.export import Exports
from portal.http.files import Files
from portal.http.guard import from_own_pages, from_own_socket
from portal.http.headers import SafeHeaders
from portal.http.health import health_routes
from portal.http.inbound import inbound_routes
from portal.http.pages import Pages
from portal.http.provenance import Provenance
from portal.http.request_log import RequestLog
from portal.http.session import LISTENS, Sessions, forgetting, is_from_our_pages, key_in
from portal.http.statements import Statements
from portal.http.unsubscribe import unsubscribe_routes
from portal.identity.passwords import Passwords
from portal.migrations import newest
from portal.notifications.replies import Replies
from portal.settings import Settings
from portal.wiring import Work
from portal.worker.live import Live


def build_app(settings: Settings, dsn: str, *, engine: Engine | None = None) -> Starlette:
    """The portal over the database; whoever passes an engine of its own tests the walls one by one."""
    database, live = Database(dsn), Live(dsn)
    sessions = Sessions(database, is_secure=settings.secure_cookies)
    live.watch(forgetting(sessions))
    lines = Lines()
    live.watch(rechecking(lines))
    storage = storage_at(settings.files, settings.files_folder)
    desk = desk_of(settings, database)
    work = Work(database, dsn, desk, storage, settings.quota)
    engine = engine or Engine(schema(), trusted=trusted_texts(settings.documents_folder), throttle=_throttle(settings))
    context = _contexts(settings, database, live, sessions)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await database.open()
        tasks = [asyncio.create_task(live.run())]
        if settings.worker_in_web:
            tasks += [asyncio.create_task(run()) for run in work.loops]
        try:
            with when_the_server_ends(lines.stop):
                yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await database.close()

    pages, sockets = from_own_pages(settings.base_url), from_own_socket(settings.base_url)
    return Starlette(
        routes=[
            Route("/graphql", GraphQLHTTP(engine, context, pages, lines, settings.http_profile)),
            WebSocketRoute("/graphql", GraphQLSocket(engine, context, sockets, lines)),
            *Files(database, storage, sessions, pages, settings.quota).routes(),
            *Exports(database, storage, sessions).routes(),
            *Ballots(database, sessions).routes(),
            *Provenance(database, sessions, Seal.in_folder(settings.secret_folder), settings.base_url).routes(),
            *Statements(database, sessions).routes(),
            *Calendars(database, sessions, settings.base_url).routes(),
            *health_routes(database, newest()),
            *unsubscribe_routes(database, settings.base_url),
            *inbound_routes(Replies(database, desk), settings.inbound_secret),
            *(Explorer(settings.client_folder).routes() if settings.graphiql else ()),
            *Pages(settings.client_folder).routes(),
        ],
        middleware=[Middleware(RequestLog), Middleware(SafeHeaders, https=settings.secure_cookies)],
        lifespan=lifespan,
    )


def desk_of(settings: Settings, database: Database) -> Desk:
    """How letters leave and where answers arrive."""
    return Desk(post_of(settings, database), settings.base_url, settings.inbound_domain)


def post_of(settings: Settings, database: Database) -> Post:
    """The mail server of the settings; the demo's letters go to its mailbox, others wait for a server."""
    if settings.smtp is not None:
        return SmtpPost(settings.smtp)
    return Mailbox(database) if settings.demo else NoPost()


def _contexts(settings: Settings, database: Database, live: Live, sessions: Sessions) -> MakeContext:
    """What makes the surroundings of an operation from the request that asks for it."""
    passwords, together, remembered = Passwords(), Together(), Remembered()

    async def context(connection: HTTPConnection) -> PortalContext:
        key, shown = key_in(connection.headers), sessions.shown(connection)

        async def resolve() -> Viewer:
            return await sessions.behind(shown, lasts=LISTENS)

        viewer = await sessions.behind(shown)
        if key is not None and viewer.kind == STRANGER.kind:
            raise Unauthenticated("The access key is wrong, or it has ended.")
        # Whoever gets hold of a browser's session can do with it only what the pages can.
        trusted_only = key is None and viewer.kind != STRANGER.kind and not settings.free_documents
        return PortalContext(
            database, viewer, _request_id(connection), trusted_only=trusted_only, address=_address(connection),
            enter=lambda: _door(connection, settings), live=live, resolve=resolve, passwords=passwords,
            together=together, remembered=remembered, file_quota=settings.quota,
        )  # fmt: skip

    return context


def _throttle(settings: Settings) -> Throttle | None:
    return Throttle(allowances(settings.points, settings.points_per_second)) if settings.points else None


def _door(connection: HTTPConnection, settings: Settings) -> Door:
    return Door(
        ip=_address(connection),
        user_agent=connection.headers.get("user-agent", "")[:300],
        cookies=connection.cookies,
        is_secure=settings.secure_cookies,
        base_url=settings.base_url,
        locale=spoken(connection.headers.get("accept-language", "")),
        is_own_page=is_from_our_pages(connection.headers, settings.base_url),
    )


def _address(connection: HTTPConnection) -> str:
    return connection.client.host if connection.client else ""


def _request_id(connection: HTTPConnection) -> str:
    return str(connection.scope.get("state", {}).get("request_id", ""))
