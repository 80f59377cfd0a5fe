"""A host and two partner firms at work: everybody can sign in through a browser."""

from typing import Any

from tests.make.browser import PASSWORD, Site, Visitor
from tests.make.world import Firm, Human, World

CIRCLES = """{
    circles(first: 50) { nodes { id name kind isPending viewerCanAcceptTerms members { organisation { name } } } }
}"""


class Office:
    """A host with its people and two partner firms, all of whom can sign in."""

    def __init__(self, world: World, site: Site) -> None:
        self.world, self.site = world, site

    async def furnish(self) -> "Office":
        self.hash = await self.site.passwords.hash(PASSWORD)
        self.red, self.blue = await self.world.partner("Rot AG"), await self.world.partner("Blau AG")
        host = self.world.host
        self.people = {
            "owner": await self.person(host, "owner"),
            "admin": await self.person(host, "admin"),
            "moderator": await self.person(host, "moderator"),
            "limited": await self.person(host, "moderator"),
            "member": await self.person(host, "member"),
            "lead": await self.person(self.red, "lead"),
            "partner_member": await self.person(self.red, "partner_member"),
            "other_lead": await self.person(self.blue, "lead"),
        }
        await self.world.care(self.people["limited"], self.blue)
        return self

    async def person(self, firm: Firm, role: str, **more: Any) -> Human:
        return await self.world.person(firm, role, password_hash=self.hash, **more)

    async def enter(self, name: str) -> Visitor:
        """A browser in which that person is signed in; None is a stranger."""
        visitor = Visitor(self.site, ip=f"192.0.2.{len(name)}")
        if name != "stranger":
            assert (await visitor.sign_in(self.people[name].email))["userErrors"] == []
        return visitor

    def id(self, name: str) -> str:
        return f"person_{self.people[name].id}"


def firm_id(firm: Firm) -> str:
    return f"organisation_{firm.id}"


async def circle_of(visitor: Visitor, kind: str, name: str | None = None) -> dict[str, Any] | None:
    nodes = (await visitor.ask(CIRCLES))["circles"]["nodes"]
    return next((one for one in nodes if one["kind"] == kind and name in (None, one["name"])), None)
