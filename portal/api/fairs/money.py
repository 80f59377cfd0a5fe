"""The money of an appearance as the API shows it: lines, shares, papers, zones and the settlement."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from portal.fairs import access, queries
from portal.fairs.model import (
    BudgetLineRow,
    BudgetShareRow,
    DocumentRow,
    ObjectionRow,
    SettlementLineRow,
    SettlementPartyRow,
    SettlementRow,
    SettlementShareRow,
    TransferRow,
    ZoneRow,
)
from portal.fairs.model.kinds import BudgetCategory, CostKind, SettlementState, VatMode, ZoneKind
from portal.graph.node import Node, ascending, column, many, node, one, sql
from portal.partners.access import names_firm, names_person

if TYPE_CHECKING:
    from portal.api.files import File
    from portal.api.partners import Organisation, Person


@node(BudgetShareRow, prefix="budget_share", visible_to=access.share_visible_to)
class BudgetShare(Node):
    """What a firm bears of a line."""

    organisation: "Organisation | None" = one("The firm.", BudgetShareRow.organisation_id, when=names_firm)
    weight: int = column("Its weight in the key.")
    cap: int | None = column("At most how much it bears, in minor units.")
    planned: int = column("What it bears of the plan, in minor units.")
    actual: int = column("What it bears of what it really came to, in minor units.")


@node(DocumentRow, prefix="cost_document", visible_to=access.share_visible_to)
class CostDocument(Node):
    """A supplier's paper behind a line; seen by whoever sees the line."""

    organisation: "Organisation | None" = one("The firm that entered it.", DocumentRow.organisation_id, when=names_firm)
    supplier: str = column("Who wrote it.")
    number: str = column("Its number.")
    issued_on: date = column("Its date.")
    currency: str = column("The currency of net and tax.")
    net: int = column("What it comes to without tax, in minor units.")
    vat: int = column("The tax on it, in minor units.")
    rate: int = column("What one minor unit is worth in the line's currency, in millionths.")
    rate_on: date | None = column("The day of the rate; null for the line's own currency.")
    amount: int = column("The net in the line's currency, in minor units.")
    payer: "Organisation | None" = one("Who paid it.", DocumentRow.payer_id, when=access.names_payer)
    approved_at: datetime | None = column("When another firm said that it is right.")
    viewer_can_approve: bool = sql("Whether you may say so.", access.approves)
    file: "File | None" = one("Its scan; fetched by whoever sees the paper at that moment.", queries.receipt_of)
    viewer_can_attach: bool = sql("Whether you may put its scan there, or take it away.", access.attaches)


@node(BudgetLineRow, prefix="budget_line", visible_to=access.line_visible_to)
class BudgetLine(Node):
    """A cost; one that is not shared is seen by its own firm alone."""

    organisation: "Organisation | None" = one(
        "The firm that entered it.", BudgetLineRow.organisation_id, when=names_firm
    )
    category: BudgetCategory = column("The part of the budget.")
    title: str = column("What it is for.")
    is_shared: bool = column("Whether the firms share it.")
    planned: int = column("What was planned, in minor units.")
    committed: int = column("What was ordered, in minor units.")
    actual: int = column("What it came to, in minor units.")
    currency: str = column("The currency of the amounts.")
    vat_rate: int = column("Value added tax, in hundredths of a percent.")
    vat_mode: VatMode = column("How it is charged on.")
    key: CostKind = column("By what it is shared.")
    supplier: str = column("Who supplies it; empty where nobody knows yet.")
    rate: int = column("What one minor unit is worth in the settlement's currency, in millionths.")
    rate_on: date | None = column("The day of the rate; null for the settlement's own currency.")
    follows_zones: bool = column("Whether the weights are the areas of the stand's zones.")
    common_equally: bool = column("Whether the common area is shared equally; otherwise in proportion.")
    purchase: int | None = column(
        "What it cost when it was bought for several fairs, in minor units; this fair's part is the actual."
    )
    planned_uses: int | None = column("For how many fairs it was bought.")
    this_use: int | None = column("The how-manieth of them this one is.")
    purchase_left: int | None = column("What the later ones will bear of it, in minor units.")
    payer: "Organisation | None" = one("Who pays the supplier.", BudgetLineRow.payer_id, when=access.names_payer)
    shares: list[BudgetShare] = many(
        "What each firm bears.", BudgetShareRow.line_id, order=ascending(BudgetShareRow.position)
    )
    documents: list[CostDocument] = many(
        "The papers behind it.", DocumentRow.line_id, order=ascending(DocumentRow.created_at)
    )
    version: int = column("Counts its changes; an edit names the version it was made from.")
    updated_at: datetime = column("When it was last changed.")


@node(ZoneRow, prefix="stand_zone", visible_to=access.part_visible_to)
class StandZone(Node):
    """A part of the stand."""

    organisation: "Organisation | None" = one(
        "The firm whose own it is; null for what is common.", ZoneRow.organisation_id, when=names_firm
    )
    title: str = column("What it is called.")
    kind: ZoneKind = column("What it is for.")
    area: int = column("Its area, in hundredths of a square metre; of a drawn one that of its sides.")
    across: int = column("From the stand's left to its corner, in centimetres.")
    along: int = column("From the stand's front to its corner, in centimetres.")
    width: int = column("Its width in centimetres; 0 until somebody draws it.")
    depth: int = column("Its depth in centimetres; 0 until somebody draws it.")


@node(SettlementShareRow, prefix="settlement_share", visible_to=access.part_visible_to)
class SettlementShare(Node):
    """What a firm bears of a settled line: the line's total by its weight of all weights."""

    organisation: "Organisation | None" = one("The firm.", SettlementShareRow.organisation_id, when=names_firm)
    weight: int = column("Its weight in the key.")
    weights: int = column("All weights together.")
    cap: int | None = column("At most how much it bears, in minor units.")
    amount: int = column("What it bears without tax, in minor units.")
    vat: int = column("The tax on that, in minor units.")
    paid: int = column("What it has paid of the line, in minor units.")


@node(SettlementLineRow, prefix="settlement_line", visible_to=access.part_visible_to)
class SettlementLine(Node):
    """A shared line as it is settled."""

    budget_line: BudgetLine | None = one("The line with its documents.", SettlementLineRow.line_id)
    title: str = column("What it is for.")
    category: BudgetCategory = column("The part of the budget.")
    key: CostKind = column("By what it is shared.")
    currency: str = column("The currency in which it was paid.")
    rate: int = column("What one minor unit was worth in the settlement's currency, in millionths.")
    rate_on: date | None = column("The day of the rate.")
    vat_rate: int = column("Value added tax, in hundredths of a percent.")
    vat_mode: VatMode = column("How it is charged on.")
    total: int = column("What it came to without tax, in the settlement's minor units.")
    vat: int = column("The tax on that, in minor units.")
    is_disputed: bool = column("Whether a firm objects: then it counts for nobody yet.")
    shares: list[SettlementShare] = many(
        "What each firm bears.", SettlementShareRow.settlement_line_id, order=ascending(SettlementShareRow.position)
    )


@node(SettlementPartyRow, prefix="settlement_party", visible_to=access.part_visible_to)
class SettlementParty(Node):
    """A firm's figures, and its release of them."""

    organisation: "Organisation | None" = one("The firm.", SettlementPartyRow.organisation_id, when=names_firm)
    owed: int = column("What it bears without tax, in minor units.")
    vat: int = column("The tax on that, in minor units.")
    paid: int = column("What it has paid, in minor units.")
    balance: int = column("What it gets; negative for what it still pays, in minor units.")
    released_at: datetime | None = column("When it released the figures.")
    released_by: "Person | None" = one(
        "Who released them for it; null where you may not know the person.",
        SettlementPartyRow.membership_id,
        when=names_person,
    )


@node(TransferRow, prefix="settlement_transfer", visible_to=access.part_visible_to)
class SettlementTransfer(Node):
    """Who pays whom how much."""

    payer: "Organisation | None" = one("Who pays.", TransferRow.payer_id, when=access.names_payer)
    payee: "Organisation | None" = one("Who gets it.", TransferRow.organisation_id, when=names_firm)
    amount: int = column("How much, in minor units.")
    received_at: datetime | None = column("When the payee said that it came.")


@node(ObjectionRow, prefix="settlement_objection", visible_to=access.part_visible_to)
class SettlementObjection(Node):
    """A firm objects to a line."""

    budget_line: BudgetLine | None = one("The line.", ObjectionRow.line_id)
    organisation: "Organisation | None" = one("The firm that objects.", ObjectionRow.organisation_id, when=names_firm)
    reason: str = column("What is wrong.")
    proposal: str = column("What it proposes instead.")
    answer: str = column("What another firm answered; empty until then.")
    answered_by: "Organisation | None" = one(
        "The firm that answered.", ObjectionRow.answerer_id, when=access.names_answerer
    )
    answered_at: datetime | None = column("When it was answered.")
    settled_at: datetime | None = column("When the firm let it rest.")
    created_at: datetime = column("When it was raised.")


@node(SettlementRow, prefix="fair_settlement", visible_to=access.part_visible_to)
class Settlement(Node):
    """The settlement of an appearance: follows the lines until all firms have released it, then never changes."""

    state: SettlementState = column("Where it stands.")
    currency: str = column("The currency of all its figures.")
    pay_until: date = column("Until when it is paid.")
    version: int = column("Counts how often the figures were computed; a release names the one that was read.")
    computed_at: datetime = column("When the figures were computed.")
    agreed_at: datetime | None = column("When the last firm released them.")
    paid_at: datetime | None = column("When the last payment came.")
    lines: list[SettlementLine] = many(
        "The shared lines.", SettlementLineRow.settlement_id, order=ascending(SettlementLineRow.position)
    )
    parties: list[SettlementParty] = many(
        "Everybody's figures.", SettlementPartyRow.settlement_id, order=ascending(SettlementPartyRow.position)
    )
    transfers: list[SettlementTransfer] = many(
        "Who pays whom.", TransferRow.settlement_id, order=ascending(TransferRow.position)
    )
    objections: list[SettlementObjection] = many(
        "What firms objected to.", ObjectionRow.settlement_id, order=ascending(ObjectionRow.created_at)
    )
    viewer_can_release: bool = sql("Whether you may release and object for your firm.", access.releases)
