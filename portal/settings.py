"""Everything that can be set from outside: read once from the environment, passed down as a value."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, Self, cast
from urllib.parse import urlsplit

from portal.core.mail import Smtp

PREFIX = "PORTAL_"
YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off"})
PROJECT = Path(__file__).parent.parent

DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z]")
SECRET_AT_LEAST = 20
LAST_PORT = 65535

LogFormat = Literal["console", "json"]
HttpProfile = Literal["audit", "draft"]


class SettingsError(Exception):
    """A setting makes no sense; the message names the variable and what it may be."""


@dataclass(frozen=True)
class Settings:
    """The settings of one installation."""

    data_folder: Path = Path("var")
    host: str = "127.0.0.1"
    port: int = 8000
    base_url: str = "http://127.0.0.1:8000"
    database_url: str | None = field(default=None, repr=False)
    """A PostgreSQL server to use instead of the embedded one, as the role portal_app."""
    database_owner_url: str | None = field(default=None, repr=False)
    """The same server as somebody who may act as portal_owner: for migrations."""
    pg_bin: Path | None = None
    smtp: Smtp | None = None
    inbound_domain: str | None = None
    """Mail to reply+…@ this domain reaches the portal: people answer by mail. By the hook, or by `portal lmtp`."""
    inbound_secret: str | None = field(default=None, repr=False)
    """What a mail server shows that hands over answers at /inbound/mail; without it that door is not there."""
    lmtp: tuple[str, int] = ("127.0.0.1", 8024)
    """Where `portal lmtp` listens; the mail server is trusted to be who it is, so keep it to oneself."""
    demo: bool = False
    worker_in_web: bool = True
    processes: int = 1
    secret_folder: Path = Path("var/secrets")
    client_folder: Path = PROJECT / "frontend" / "build"
    documents_folder: Path = PROJECT / "graphql" / "documents"
    """The documents that browsers may run, and those that integrations registered."""
    free_documents: bool = False
    """Lets browsers send documents of their own too; for development."""
    graphiql: bool = True
    """Serves the API's explorer at /graphiql; it can do no more than a stranger or an access key."""
    proxies: str = ""
    """Addresses of reverse proxies whose X-Forwarded headers are believed."""
    log_format: LogFormat = "console"
    files: str = ""
    """A bucket `s3://…` for the bytes of files, its keys in the AWS_ variables; without one a folder of the data."""
    file_quota: int = 2048
    """How many megabytes each firm may keep."""
    points: int = 20_000
    """How many points of cost one session or access key may spend at once; 0 for as many as it likes."""
    points_per_second: int = 2_000
    """How many of them come back in a second."""
    http_profile: HttpProfile = "audit"
    """Status codes of GraphQL over HTTP: as clients and the published audits expect, or as the draft of 2026 says."""

    @property
    def secure_cookies(self) -> bool:
        """Whether cookies are bound to https."""
        return self.base_url.startswith("https://")

    @property
    def database_folder(self) -> Path:
        """Where the embedded database lives."""
        return self.data_folder / "database"

    @property
    def files_folder(self) -> Path:
        """Where files lie if no bucket is named."""
        return self.data_folder / "files"

    @property
    def quota(self) -> int:
        """How many bytes each firm may keep."""
        return self.file_quota * 2**20

    @property
    def uses_embedded(self) -> bool:
        """Whether we run the database ourselves."""
        return self.database_url is None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Self:
        """Defaults, overridden by what PORTAL_* variables say."""
        given = _Given(environment)
        plain = cls()
        port = given.number("PORT", plain.port, 65535)
        host = given.text("HOST") or plain.host
        data_folder = given.path("DATA") or plain.data_folder
        settings = cls(
            data_folder=data_folder.absolute(),
            host=host,
            port=port,
            base_url=given.base_url("BASE_URL", f"http://{_shown_host(host)}:{port}"),
            database_url=given.text("DATABASE_URL"),
            database_owner_url=given.text("DATABASE_OWNER_URL"),
            pg_bin=given.path("PG_BIN"),
            smtp=given.smtp(),
            inbound_domain=given.domain("INBOUND_DOMAIN"),
            inbound_secret=given.secret("INBOUND_SECRET"),
            lmtp=given.address("LMTP", plain.lmtp),
            demo=given.switch("DEMO", default=plain.demo),
            worker_in_web=given.switch("WORKER_IN_WEB", default=plain.worker_in_web),
            processes=given.number("PROCESSES", plain.processes, 64),
            secret_folder=(given.path("SECRETS") or data_folder / "secrets").absolute(),
            client_folder=given.path("CLIENT") or plain.client_folder,
            documents_folder=given.path("DOCUMENTS") or plain.documents_folder,
            free_documents=given.switch("FREE_DOCUMENTS", default=plain.free_documents),
            graphiql=given.switch("GRAPHIQL", default=plain.graphiql),
            proxies=given.text("PROXIES") or plain.proxies,
            log_format=cast("LogFormat", given.choice("LOG", ("console", "json"), plain.log_format)),
            files=given.text("FILES") or plain.files,
            file_quota=given.number("FILE_QUOTA", plain.file_quota, 10**6),
            points=given.number("POINTS", plain.points, 10**9, least=0),
            points_per_second=given.number("POINTS_PER_SECOND", plain.points_per_second, 10**9),
            http_profile=cast("HttpProfile", given.choice("HTTP_PROFILE", ("audit", "draft"), plain.http_profile)),
        )
        given.refuse_unknown()
        return settings


class _Given:
    """The environment, asked variable by variable, complaining in whole sentences."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._values = {
            name.removeprefix(PREFIX): value.strip() for name, value in environment.items() if name.startswith(PREFIX)
        }
        self._known: set[str] = set()

    def text(self, name: str) -> str | None:
        self._known.add(name)
        return self._values.get(name) or None

    def path(self, name: str) -> Path | None:
        value = self.text(name)
        return Path(value).expanduser() if value else None

    def number(self, name: str, default: int, most: int, *, least: int = 1) -> int:
        value = self.text(name)
        if value is None:
            return default
        if not value.isdecimal() or not least <= int(value) <= most:
            raise SettingsError(f"{PREFIX}{name} must be a number from {least} to {most}, not {value!r}.")
        return int(value)

    def switch(self, name: str, *, default: bool) -> bool:
        value = (self.text(name) or ("yes" if default else "no")).lower()
        if value not in YES | NO:
            raise SettingsError(f"{PREFIX}{name} must be yes or no, not {value!r}.")
        return value in YES

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        value = (self.text(name) or default).lower()
        if value not in choices:
            raise SettingsError(f"{PREFIX}{name} must be one of {', '.join(choices)}, not {value!r}.")
        return value

    def base_url(self, name: str, default: str) -> str:
        value = (self.text(name) or default).rstrip("/")
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
            raise SettingsError(f"{PREFIX}{name} must look like https://portal.example.com, not {value!r}.")
        return value

    def domain(self, name: str) -> str | None:
        value = self.text(name)
        if value is not None and not DOMAIN.fullmatch(value.lower()):
            raise SettingsError(f"{PREFIX}{name} must be a domain such as reply.example.com, not {value!r}.")
        return value and value.lower()

    def secret(self, name: str) -> str | None:
        value = self.text(name)
        if value is not None and len(value) < SECRET_AT_LEAST:
            raise SettingsError(f"{PREFIX}{name} must have at least {SECRET_AT_LEAST} characters.")
        return value

    def address(self, name: str, default: tuple[str, int]) -> tuple[str, int]:
        value = self.text(name)
        host, _, port = (value or "").rpartition(":")
        if value is None:
            return default
        if not host or not port.isdecimal() or not 0 < int(port) <= LAST_PORT:
            raise SettingsError(f"{PREFIX}{name} must look like 127.0.0.1:8024, not {value!r}.")
        return host.strip("[]"), int(port)

    def smtp(self) -> Smtp | None:
        host, user, password = self.text("SMTP_HOST"), self.text("SMTP_USER"), self.text("SMTP_PASSWORD")
        encryption = self.choice("SMTP_TLS", ("none", "starttls", "tls"), "starttls")
        port = self.number("SMTP_PORT", 465 if encryption == "tls" else 587, 65535)
        sender = self.text("MAIL_FROM")
        if host is None:
            return None
        if sender is None or "@" not in sender:
            raise SettingsError(f"{PREFIX}MAIL_FROM must name the address that mail comes from.")
        return Smtp(host, port, user, password, sender, start_tls=encryption == "starttls", use_tls=encryption == "tls")

    def refuse_unknown(self) -> None:
        unknown = {name for name in self._values if name not in self._known and not name.startswith("TEST_")}
        if unknown:
            names = ", ".join(sorted(PREFIX + name for name in unknown))
            raise SettingsError(f"There is no setting {names}.")


def names() -> list[str]:
    """The names of all settings, for the documentation."""
    return [part.name for part in fields(Settings)]


def _shown_host(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.is_unspecified:
        return "127.0.0.1"
    return f"[{host}]" if isinstance(address, ipaddress.IPv6Address) else host
