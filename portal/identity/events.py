"""What happened to accounts and sessions."""

from dataclasses import dataclass

from portal.core.events import Event


class SessionStarted(Event):
    """Somebody signed in; `object` is the session."""

    kind = "session_started"


class AccessKeyCreated(Event):
    """Somebody made a way in for a program; `object` is its session."""

    kind = "access_key_created"


class SessionEnded(Event):
    """Somebody signed out, took a key away, or changed the membership; `object` is the session."""

    kind = "session_ended"
    rights = True


class SessionsEnded(Event):
    """Somebody signed out everywhere; `object` is the person."""

    kind = "sessions_ended"
    rights = True


class PasswordChanged(Event):
    """`object` is the person; the other sessions ended with it."""

    kind = "password_changed"
    rights = True


class ProfileChanged(Event):
    """Name or language: `object` is the person."""

    kind = "profile_changed"
    rights = True


@dataclass(frozen=True)
class SignInLinkRequested(Event):
    """Somebody wants to sign in by mail; `object` is the person, `browser` the fingerprint of where it was asked."""

    kind = "sign_in_link_requested"

    browser: str
