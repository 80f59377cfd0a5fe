"""Support for somebody without an account, asked for over the API: one of both is named; ids are read inside too."""

from portal.core.db import Database
from tests.make.browser import Site
from tests.make.office import Office, firm_id
from tests.make.world import World


async def test_a_customer_without_an_account_is_named_instead_of_a_person(database: Database, world: World) -> None:
    office = await Office(world, Site(database)).furnish()
    await world.person(office.red, email="lea@rot-ag.example")
    idea = f"idea_{await world.idea(office.people['owner'], world.open)}"
    rosa = {"organisationId": firm_id(office.red), "name": "Rosa", "email": "rosa@rot-ag.example"}
    owner, lead = await office.enter("owner"), await office.enter("lead")
    given = {"ideaId": idea, "need": "NICE"}
    assert await owner.refused("supportProposalCreate", **given) == "REQUIRED"
    assert (
        await owner.refused("supportProposalCreate", **given, customer=rosa, personId=office.id("lead")) == "REQUIRED"
    )
    made = await owner.do("supportProposalCreate", "supportProposal { person { name } }", **given, customer=rosa)
    assert made["supportProposal"] == {"person": {"name": "Rosa"}}
    # The firm's lead learns neither that somebody was asked, nor asks itself.
    assert await lead.refused("supportProposalCreate", **given, customer=rosa) == "NOT_ALLOWED"
    seen = await lead.ask(
        "query($id: ID!) { idea(id: $id) { supportProposals { nodes { id } } supportCount } }", id=idea
    )
    assert seen["idea"]["supportProposals"] in (None, {"nodes": []})
