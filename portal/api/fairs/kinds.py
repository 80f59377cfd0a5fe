"""The words of fairs, with what each means."""

from portal.fairs.model.kinds import (
    AgreementState,
    AppearanceState,
    AppointmentState,
    Audience,
    BudgetCategory,
    CardLanguage,
    CostKind,
    CountName,
    Customs,
    DeadlineKind,
    DueRule,
    Form,
    LeadMode,
    LearningKind,
    ParticipationRole,
    ParticipationState,
    PassKind,
    Presence,
    ProposalState,
    Rhythm,
    RotaRule,
    SettlementState,
    Side,
    Supply,
    TaskPhase,
    VatMode,
    ZoneKind,
)
from portal.graph.scalars import enum_type

enum_type(
    Form,
    OWN_STAND="A stand of the host's own.",
    CO_EXHIBITOR="The partner is registered as a co-exhibitor.",
    REPRESENTED="The partner's goods are shown, without its staff.",
    JOINT_STAND="One stand, rented together.",
    ADJACENT="Two stands side by side, with a joint programme.",
    GUEST_SLOT="The partner comes as a guest, for a talk or a demonstration.",
)
enum_type(
    AppearanceState,
    IDEA="Somebody thought of it.",
    INVITED="The firms are asked whether they take part.",
    AGREED="All have accepted the agreement.",
    REGISTERED="The organiser knows of it.",
    CONFIRMED="Hall and stand are confirmed.",
    DESIGNING="The stand is being designed.",
    PREPARING="Everything is being prepared.",
    RUNNING="The fair is on.",
    FOLLOWING_UP="Contacts are followed up.",
    SETTLING="Costs are shared out.",
    REVIEWED="Goals and figures were looked at.",
    CLOSED="Everything is paid and done.",
    CANCELLED="It does not take place.",
)
enum_type(
    ParticipationRole,
    MAIN="The contract party of the organiser.",
    CO_EXHIBITOR="Registered and listed on its own.",
    REPRESENTED="With goods only.",
    GUEST="For a talk or a demonstration.",
)
enum_type(
    ParticipationState,
    INVITED="Has been asked.",
    ACCEPTED="Takes part.",
    DECLINED="Does not take part.",
    WITHDRAWN="Took part, and does no more.",
)
enum_type(
    AgreementState,
    PROPOSED="Waits for the word of the others.",
    COUNTERED="Another version was proposed in its place.",
    ACCEPTED="All have accepted it: it counts.",
    AMENDED="Counted, until a later version was accepted.",
)
enum_type(
    LeadMode,
    SEPARATE="Each firm keeps its own contacts.",
    SHARED_ON_CONSENT="Contacts are passed on where the visitor agrees.",
    JOINT_CONTROLLERS="One list, for which both answer.",
)
enum_type(Side, HOST="The host's duty.", PARTNER="The partner's duty.", JOINT="The duty of both.")
enum_type(
    TaskPhase,
    DECIDE="Deciding together.",
    REGISTER="Registering.",
    DESIGN="Designing the stand.",
    PREPARE="Preparing.",
    DURING="During the fair.",
    AFTER="Afterwards.",
)
enum_type(
    DueRule,
    TEMPLATE="The template, counted from the fair.",
    ORGANISER="A deadline of the organiser.",
    HAND="Somebody set the date.",
)
enum_type(
    Rhythm,
    TWICE_A_YEAR="Twice a year.",
    ANNUAL="Every year.",
    BIENNIAL="Every second year.",
    TRIENNIAL="Every third year.",
    ONCE="Only this time.",
)
enum_type(
    Audience,
    TRADE="People of the trade.",
    PUBLIC="Everybody.",
    MIXED="Both, on the same or on other days.",
)
enum_type(
    DeadlineKind,
    REGISTRATION="Registration.",
    CATALOGUE="Entries in catalogue and media.",
    STAND_PLAN="The stand's plan.",
    ORDERS_EARLY="Orders at the early price.",
    ORDERS_FINAL="Last orders.",
    PASSES="Exhibitor passes.",
    PAYMENT="A payment.",
    SET_UP="Setting up.",
    DISMANTLING="Dismantling.",
)
enum_type(
    BudgetCategory,
    SPACE="Space and the organiser's fees.",
    CO_EXHIBITOR_FEES="Fees for co-exhibitors and represented firms.",
    BUILDING="Stand building, graphics, furniture, screens.",
    OPERATION="Power, net, water, cleaning, guarding.",
    EXHIBITS="Exhibits, transport, storage, customs.",
    STAFF="Staff time.",
    TRAVEL="Travel, lodging, meals.",
    INVITATIONS="Invitations, vouchers, advertising, press.",
    HOSPITALITY="Hospitality at the stand.",
    LEADS="Recording and following up contacts.",
    INSURANCE="Insurance, legal advice, licences.",
    CONTINGENCY="For what nobody thought of.",
)
enum_type(
    CostKind,
    EQUAL="Everybody the same.",
    PER_AREA="By area on the stand.",
    BY_USE="By what was used.",
    FIXED="By agreed amounts, which make the total.",
    PERCENT="By agreed hundredths of a percent, which make 10000.",
    CAUSER="By what each caused.",
    BY_BENEFIT="By benefit, settled after the fair.",
    OWN="Not shared.",
)
enum_type(
    VatMode,
    REINVOICED="Charged on in one's own name, with tax.",
    PASS_THROUGH="Bought for the other firm, and only passed through.",  # noqa: S106 - a way of charging
)
enum_type(
    ZoneKind,
    EXCLUSIVE="One firm's own.",
    SHARED="Common.",
    STORAGE="For storage.",
    LOUNGE="For guests.",
    STAGE="For talks and demonstrations.",
)
enum_type(
    SettlementState,
    COLLECTING="Costs are collected.",
    BOTH_APPROVED="The papers are approved.",
    COMPUTED="The figures are computed.",
    SENT="The figures lie before all firms.",
    OBJECTED="A firm objects to a line.",
    AGREED="All firms have released the figures.",
    PAID="Everything is paid.",
    CLOSED="Done.",
)
enum_type(
    Presence,
    FREE="Free for the next visitor.",
    IN_TALK="Talking to somebody.",
    BREAK="Having a break.",
    AWAY="Not at the stand.",
)
enum_type(
    RotaRule,
    TWO_PLACES="Nobody stands in two shifts at once.",
    TOO_FEW="A shift has as many people as it needs.",
    FIRM_ABSENT="Each firm has as many people in a shift as were agreed.",
    TOO_LONG_A_DAY="Nobody stands longer than ten hours within a day.",
    TOO_LITTLE_REST="Everybody has eleven hours of rest between two days.",
    NOBODY_BESIDE="Whoever has an appointment has somebody else at the stand meanwhile.",
    SKILL_MISSING="Somebody in a shift speaks and knows what it asks for.",
    NO_BREAK="Nobody stands longer than three hours without a break.",
    FIRST_TIMER_ALONE="Nobody is alone at the first fair.",
    ALWAYS_EARLY_OR_LATE="Nobody has only the early or only the late shifts.",
)
enum_type(
    LearningKind,
    KEEP="To be kept.",
    CHANGE="To be done differently.",
    DROP="To be left out.",
    IDEA="To be tried: an idea.",
    MARKET="What was seen at others.",
)
enum_type(
    CountName,
    LEADS="Contacts taken down.",
    QUALIFIED_LEADS="Contacts with a need, a promise, and a way to reach them.",
    LEADS_OF_SEVERAL_FIRMS="Contacts that asked for two firms or more.",
    LEADS_OFFERED="Contacts that a firm offered to another.",
    LEADS_TAKEN_OVER="Contacts that the other took over.",
    TALKS="Talks at the stand.",
    FOLLOW_UPS_OWED="Contacts who were to hear from the firm.",
    FOLLOWED_UP_IN_TIME="Those who did within 48 hours after the fair.",
    PROMISES_DUE="Promises given at the fair.",
    PROMISES_KEPT="Promises kept in time.",
    VOUCHERS_SENT="Vouchers sent.",
    VOUCHERS_REDEEMED="Vouchers redeemed.",
    CUSTOMERS_INVITED="Customers invited.",
    CUSTOMERS_MET="Customers met at the stand.",
    CONSENTS_ASKED="Contacts asked whether their data may be passed on.",
    CONSENTS_GIVEN="Contacts who said yes.",
    FOLLOW_UP_HOURS="Hours until a contact was typically written to: half of them sooner, half later.",
    QUALITATIVE_PERCENT="What cannot be counted, in percent of the cost, as agreed beforehand.",
    ORDERS="Orders within half a year.",
    MARGIN="Contribution margin that came of it, in minor units.",
    IDEAS_DECIDED="Ideas from the fair decided within 90 days.",
)
enum_type(
    AppointmentState,
    ASKED="The guest has been asked.",
    CONFIRMED="It takes place.",
    HELD="It took place.",
    NO_SHOW="The guest did not come.",
)
enum_type(
    Customs,
    NONE="It stays within the country, or is none of the customs' business.",
    CARNET="On a carnet: it comes back unchanged within a year.",
    SOLD="Sold at the fair: it is cleared afterwards.",
)
enum_type(PassKind, EXHIBITOR="For people at the stand.", SET_UP="For setting up.", PARKING="For a car.")
enum_type(
    Supply,
    POWER="Electric power.",
    WATER="Water.",
    AIR="Compressed air.",
    NET="A network.",
)
enum_type(
    ProposalState,
    WAITING="Others are computed before it.",
    RUNNING="It is computed now.",
    READY="It is there.",
    FAILED="Nothing could be computed.",
)
enum_type(CardLanguage, DE="German.", EN="English.")
