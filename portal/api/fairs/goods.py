"""What the firms bring, and passes, as the API shows them."""

from datetime import date, datetime
from typing import TYPE_CHECKING

import portal.api.fairs.kinds  # noqa: F401 - the words have to be described before they are used
from portal.api.fairs.crew import CrewMember
from portal.api.fairs.money import BudgetLine, StandZone
from portal.fairs import access, queries
from portal.fairs.model import ExhibitRow, GoodsRow, PackingItemRow, PassQuotaRow, PassRow, PassShareRow
from portal.fairs.model.kinds import Customs, PassKind, Supply
from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.partners.access import names_firm

if TYPE_CHECKING:
    from portal.api.partners import Organisation


@node(GoodsRow, prefix="exhibit_goods", visible_to=access.own_visible_to)
class ExhibitGoods(Node):
    """What your firm keeps to itself of its own exhibit."""

    customs: Customs = column("How it crosses the border.")
    serial_number: str = column("Its serial number, as the carnet has it.")
    value: int = column("What one piece is worth, in minor units.")
    currency: str = column("The currency of the value.")
    origin: str = column("The country in which it was made, as two letters.")
    packed_at: datetime | None = column("When it was packed.")
    returned_at: datetime | None = column("When it came back.")


@node(ExhibitRow, prefix="fair_exhibit", visible_to=access.part_visible_to)
class Exhibit(Node):
    """A thing that is shown; its worth and serial number are told to nobody but its firm."""

    organisation: "Organisation | None" = one("The firm that brings it.", ExhibitRow.organisation_id, when=names_firm)
    title: str = column("What it is.")
    pieces: int = column("How many of it.")
    width: int = column("The width of one, in centimetres; 0 where nobody said.")
    depth: int = column("The depth of one, in centimetres.")
    height: int = column("The height of one, in centimetres.")
    weight: int = column("What one weighs, in grams.")
    power: int = column("What one draws, in watts.")
    needs: list[Supply] = column("What it has to be connected to.")
    zone: StandZone | None = one("Where it stands.", ExhibitRow.zone_id)
    arrives_on: date | None = column("When it comes.")
    returns_on: date | None = column("When it goes back.")
    goods: ExhibitGoods | None = one("What your firm keeps to itself of its own exhibit.", queries.goods_of)
    version: int = sql(
        "Counts its changes that you see; an edit names the version it was made from.", queries.version_told
    )
    viewer_can_edit: bool = sql("Whether your firm brings it.", access.brings)


@node(PackingItemRow, prefix="packing_item", visible_to=access.own_visible_to)
class PackingItem(Node):
    """Something else that your firm packs; read by your firm alone."""

    title: str = column("What it is.")
    pieces: int = column("How many of it.")
    packed_at: datetime | None = column("When it was packed.")
    returned_at: datetime | None = column("When it came back.")
    version: int = column("Counts its changes; an edit names the version it was made from.")


@node(PassShareRow, prefix="pass_share", visible_to=access.part_visible_to)
class PassShare(Node):
    """How many passes a firm gets."""

    organisation: "Organisation | None" = one("The firm.", PassShareRow.organisation_id, when=names_firm)
    passes: int = column("How many of those that come with the stand.")
    extra: int = column("How many more are bought for it.")


@node(PassRow, prefix="fair_pass", visible_to=access.part_visible_to)
class FairPass(Node):
    """A pass in somebody's name."""

    crew_member: CrewMember | None = one("Whose.", PassRow.crew_id)


@node(PassQuotaRow, prefix="pass_quota", visible_to=access.part_visible_to)
class PassQuota(Node):
    """The passes of a kind that come with the stand."""

    kind: PassKind = column("For what.")
    passes: int = column("How many there are.")
    price: int = column("What a further one costs, in minor units of the edition's currency.")
    budget_line: BudgetLine | None = one(
        "What the further ones cost; null until somebody enters it.", PassQuotaRow.line_id
    )
    shares: list[PassShare] = many("Who gets how many.", PassShareRow.quota_id, order=ascending(PassShareRow.position))
    given: list[FairPass] = many("Those in somebody's name.", PassRow.quota_id, order=ascending(PassRow.id))
    version: int = column("Counts its changes; an edit names the version it was made from.")
