"""The words in which fairs are told: forms, sides, keys and states."""

from enum import StrEnum


class Form(StrEnum):
    """How the firms take part, towards the organiser."""

    OWN_STAND = "own_stand"
    CO_EXHIBITOR = "co_exhibitor"
    REPRESENTED = "represented"
    JOINT_STAND = "joint_stand"
    ADJACENT = "adjacent"
    GUEST_SLOT = "guest_slot"


class AppearanceState(StrEnum):
    """Where an appearance stands, from the first talk to the last franc."""

    IDEA = "idea"
    INVITED = "invited"
    AGREED = "agreed"
    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    DESIGNING = "designing"
    PREPARING = "preparing"
    RUNNING = "running"
    FOLLOWING_UP = "following_up"
    SETTLING = "settling"
    REVIEWED = "reviewed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class ParticipationRole(StrEnum):
    """What a firm is towards the organiser."""

    MAIN = "main"
    CO_EXHIBITOR = "co_exhibitor"
    REPRESENTED = "represented"
    GUEST = "guest"


class ParticipationState(StrEnum):
    """Whether a firm takes part."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class AgreementState(StrEnum):
    """Where a version of the agreement stands."""

    PROPOSED = "proposed"
    COUNTERED = "countered"
    ACCEPTED = "accepted"
    AMENDED = "amended"


class Side(StrEnum):
    """Whose duty a task is."""

    HOST = "host"
    PARTNER = "partner"
    JOINT = "joint"


class Anchor(StrEnum):
    """From which day of the fair a date is counted."""

    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"


class Timing(StrEnum):
    """How a date keeps to the calendar: on working days, in the organiser's windows, or by the clock."""

    WORKING_DAY = "working_day"
    VENUE = "venue"
    CLOCK = "clock"


class DueRule(StrEnum):
    """What rules a task's date."""

    TEMPLATE = "template"
    ORGANISER = "organiser"
    HAND = "hand"


class TaskPhase(StrEnum):
    """Parts of the plan, in their order."""

    DECIDE = "decide"
    REGISTER = "register"
    DESIGN = "design"
    PREPARE = "prepare"
    DURING = "during"
    AFTER = "after"


class ProposalState(StrEnum):
    """How far a proposal for a rota has come."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"


class Rhythm(StrEnum):
    """How often a fair comes again."""

    TWICE_A_YEAR = "twice_a_year"
    ANNUAL = "annual"
    BIENNIAL = "biennial"
    TRIENNIAL = "triennial"
    ONCE = "once"


class Audience(StrEnum):
    """Who visits a fair."""

    TRADE = "trade"
    PUBLIC = "public"
    MIXED = "mixed"


class DeadlineKind(StrEnum):
    """What an organiser's deadline is about."""

    REGISTRATION = "registration"
    CATALOGUE = "catalogue"
    STAND_PLAN = "stand_plan"
    ORDERS_EARLY = "orders_early"
    ORDERS_FINAL = "orders_final"
    PASSES = "passes"
    PAYMENT = "payment"
    SET_UP = "set_up"
    DISMANTLING = "dismantling"


class StandKind(StrEnum):
    """How many sides of a stand are open."""

    ROW = "row"
    CORNER = "corner"
    END = "end"
    ISLAND = "island"
    OUTDOOR = "outdoor"
    SYSTEM = "system"


class ZoneKind(StrEnum):
    """What a part of the stand is for."""

    EXCLUSIVE = "exclusive"
    SHARED = "shared"
    STORAGE = "storage"
    LOUNGE = "lounge"
    STAGE = "stage"


class CostKind(StrEnum):
    """By what a line is shared among the firms."""

    EQUAL = "equal"
    PER_AREA = "per_area"
    BY_USE = "by_use"
    FIXED = "fixed"
    PERCENT = "percent"
    CAUSER = "causer"
    BY_BENEFIT = "by_benefit"
    OWN = "own"


class BudgetCategory(StrEnum):
    """The twelve parts of a fair's budget."""

    SPACE = "space"
    CO_EXHIBITOR_FEES = "co_exhibitor_fees"
    BUILDING = "building"
    OPERATION = "operation"
    EXHIBITS = "exhibits"
    STAFF = "staff"
    TRAVEL = "travel"
    INVITATIONS = "invitations"
    HOSPITALITY = "hospitality"
    LEADS = "leads"
    INSURANCE = "insurance"
    CONTINGENCY = "contingency"


class VatMode(StrEnum):
    """Whether a cost is charged on in one's own name, or only passed through."""

    REINVOICED = "reinvoiced"
    PASS_THROUGH = "pass_through"  # noqa: S105 - a way of charging


class SettlementState(StrEnum):
    """Where the settlement stands."""

    COLLECTING = "collecting"
    BOTH_APPROVED = "both_approved"
    COMPUTED = "computed"
    SENT = "sent"
    OBJECTED = "objected"
    AGREED = "agreed"
    PAID = "paid"
    CLOSED = "closed"


class LeadMode(StrEnum):
    """Whose the leads of a joint stand are."""

    SEPARATE = "separate"
    SHARED_ON_CONSENT = "shared_on_consent"
    JOINT_CONTROLLERS = "joint_controllers"


class Presence(StrEnum):
    """What somebody at the stand is doing: so that a visitor is led to whom it concerns, not to who stands nearest."""

    FREE = "free"
    IN_TALK = "in_talk"
    BREAK = "break"
    AWAY = "away"


class RotaRule(StrEnum):
    """What a rota may break."""

    TWO_PLACES = "two_places"
    TOO_FEW = "too_few"
    FIRM_ABSENT = "firm_absent"
    TOO_LONG_A_DAY = "too_long_a_day"
    TOO_LITTLE_REST = "too_little_rest"
    SKILL_MISSING = "skill_missing"
    NOBODY_BESIDE = "nobody_beside"
    NO_BREAK = "no_break"
    FIRST_TIMER_ALONE = "first_timer_alone"
    ALWAYS_EARLY_OR_LATE = "always_early_or_late"


class LearningKind(StrEnum):
    """What is to be done with what was learned."""

    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"
    IDEA = "idea"
    MARKET = "market"


class CountName(StrEnum):
    """What people count at a fair, because the portal cannot know it."""

    LEADS = "leads"
    QUALIFIED_LEADS = "qualified_leads"
    LEADS_OF_SEVERAL_FIRMS = "leads_of_several_firms"
    LEADS_OFFERED = "leads_offered"
    LEADS_TAKEN_OVER = "leads_taken_over"
    TALKS = "talks"
    FOLLOW_UPS_OWED = "follow_ups_owed"
    FOLLOWED_UP_IN_TIME = "followed_up_in_time"
    PROMISES_DUE = "promises_due"
    PROMISES_KEPT = "promises_kept"
    VOUCHERS_SENT = "vouchers_sent"
    VOUCHERS_REDEEMED = "vouchers_redeemed"
    CUSTOMERS_INVITED = "customers_invited"
    CUSTOMERS_MET = "customers_met"
    CONSENTS_ASKED = "consents_asked"
    CONSENTS_GIVEN = "consents_given"
    FOLLOW_UP_HOURS = "follow_up_hours"
    QUALITATIVE_PERCENT = "qualitative_percent"
    ORDERS = "orders"
    MARGIN = "margin"
    IDEAS_DECIDED = "ideas_decided"


class AppointmentState(StrEnum):
    """How an appointment at the stand stands."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    HELD = "held"
    NO_SHOW = "no_show"


class Customs(StrEnum):
    """How a thing crosses the border."""

    NONE = "none"
    CARNET = "carnet"
    SOLD = "sold"


class PassKind(StrEnum):
    """For what a pass is."""

    EXHIBITOR = "exhibitor"
    SET_UP = "set_up"
    PARKING = "parking"


class Supply(StrEnum):
    """What an exhibit has to be connected to."""

    POWER = "power"
    WATER = "water"
    AIR = "air"
    NET = "net"


class CardLanguage(StrEnum):
    """The languages of the card that everybody at the stand carries."""

    DE = "de"
    EN = "en"
