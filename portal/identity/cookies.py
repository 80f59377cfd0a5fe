"""The two cookies: the session's secret, and what binds a sign-in link to the browser that asked for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from portal.identity.rules import LINK_LASTS, SESSION_LASTS


@dataclass(frozen=True)
class Cookies:
    """Names and texts of the cookies; over TLS their names promise that no other host has set them."""

    is_secure: bool

    def secret(self, cookies: Mapping[str, str]) -> str | None:
        """The session's secret, if the browser has one."""
        return cookies.get(self._name("portal"))

    def binding(self, cookies: Mapping[str, str]) -> str | None:
        """What the browser got when it asked for a link."""
        return cookies.get(self._name("portal-link"))

    def keep(self, secret: str) -> tuple[str, str]:
        """The header that hands the session over."""
        return self._header("portal", secret, int(SESSION_LASTS.total_seconds()))

    def bind(self, secret: str) -> tuple[str, str]:
        """The header that binds a link to this browser, for as long as the link lasts and its mail travels."""
        return self._header("portal-link", secret, 2 * int(LINK_LASTS.total_seconds()))

    def forget(self) -> tuple[str, str]:
        """The header that takes the session away."""
        return self._header("portal", "", 0)

    def unbind(self) -> tuple[str, str]:
        """The header that takes the used binding away."""
        return self._header("portal-link", "", 0)

    def _header(self, name: str, value: str, seconds: int) -> tuple[str, str]:
        secure = "; Secure" if self.is_secure else ""
        lasts = f"Max-Age={seconds}" if seconds else "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
        return "set-cookie", f"{self._name(name)}={value}; Path=/; {lasts}; HttpOnly; SameSite=Lax{secure}"

    def _name(self, name: str) -> str:
        return f"__Host-{name}" if self.is_secure else name
