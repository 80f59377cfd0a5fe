"""What the environment may say, and how it is told that it makes no sense."""

from pathlib import Path

import pytest

from portal.core.mail import Smtp
from portal.settings import Settings, SettingsError


def test_an_empty_environment_serves_this_machine_only() -> None:
    settings = Settings.from_environment({"PATH": "/bin"})
    assert (settings.host, settings.port, settings.base_url) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert settings.uses_embedded
    assert not settings.demo
    assert not settings.secure_cookies
    assert settings.smtp is None
    assert settings.database_folder == Path("var/database").absolute()


def test_everything_can_be_said() -> None:
    settings = Settings.from_environment(
        {
            "PORTAL_BASE_URL": "https://ideen.example.ch/",
            "PORTAL_DATABASE_URL": "postgresql://portal_app:word@db/portal",
            "PORTAL_DATABASE_OWNER_URL": "postgresql://owner:word@db/portal",
            "PORTAL_PG_BIN": "/usr/lib/postgresql/15/bin",
            "PORTAL_DATA": "/srv/portal",
            "PORTAL_SMTP_HOST": "mail.example.ch",
            "PORTAL_SMTP_USER": "portal",
            "PORTAL_SMTP_PASSWORD": "word",
            "PORTAL_SMTP_TLS": "tls",
            "PORTAL_MAIL_FROM": "ideen@example.ch",
            "PORTAL_WORKER_IN_WEB": "no",
            "PORTAL_LOG": "json",
            "PORTAL_GRAPHIQL": "no",
        }
    )
    assert not settings.graphiql
    assert settings.secure_cookies
    assert not settings.uses_embedded
    assert settings.smtp == Smtp(
        "mail.example.ch", 465, "portal", "word", "ideen@example.ch", start_tls=False, use_tls=True
    )
    assert settings.secret_folder == Path("/srv/portal/secrets")
    assert not settings.worker_in_web
    assert "word" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("PORTAL_PORT", "eighty", "PORTAL_PORT must be a number from 1 to 65535, not 'eighty'."),
        ("PORTAL_PORT", "70000", "PORTAL_PORT must be a number"),
        ("PORTAL_POINTS", "-1", "PORTAL_POINTS must be a number from 0"),
        ("PORTAL_POINTS_PER_SECOND", "0", "PORTAL_POINTS_PER_SECOND must be a number from 1"),
        ("PORTAL_DEMO", "perhaps", "PORTAL_DEMO must be yes or no, not 'perhaps'."),
        ("PORTAL_BASE_URL", "ideen.example.ch", "PORTAL_BASE_URL must look like"),
        ("PORTAL_BASE_URL", "https://example.ch/portal", "PORTAL_BASE_URL must look like"),
        ("PORTAL_LOG", "xml", "PORTAL_LOG must be one of console, json, not 'xml'."),
        ("PORTAL_HTTP_PROFILE", "strict", "PORTAL_HTTP_PROFILE must be one of audit, draft, not 'strict'."),
        ("PORTAL_SMTP_HOST", "mail", "PORTAL_MAIL_FROM must name"),
        ("PORTAL_DATABSE_URL", "x", "There is no setting PORTAL_DATABSE_URL."),
    ],
)
def test_nonsense_is_refused_in_a_sentence(name: str, value: str, complaint: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.from_environment({name: value})
    assert str(refused.value).startswith(complaint)


def test_listening_everywhere_still_gives_an_address_to_open() -> None:
    assert Settings.from_environment({"PORTAL_HOST": "0.0.0.0"}).base_url == "http://127.0.0.1:8000"  # noqa: S104 - said
    assert Settings.from_environment({"PORTAL_HOST": "::1"}).base_url == "http://[::1]:8000"
