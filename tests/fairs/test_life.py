"""Steps and gates, stand and shifts, goals and figures: the worked examples, each beside what is refused."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.fairs.model.kinds import AppearanceState as State
from portal.fairs.model.kinds import Form, ParticipationState
from portal.fairs.model.kinds import RotaRule as Rule
from portal.fairs.rules import life, review, rota, stand
from portal.fairs.rules.life import Facts
from portal.fairs.rules.rota import Broken, Member, Slot

READY = Facts(
    has_edition=True, has_purpose=True, numbered_goals=1, measured_goals=1, accepted_by_all=True, has_place=True,
    deadlines=3, done=frozenset({"F10", "F12", "F39", "F41"}), zones_fit=True, approved_by_all=True,
    actuals_approved=True, kpis_frozen=True, leads_anonymised=True,
)  # fmt: skip
LACKING = {
    "has_edition": State.INVITED, "has_purpose": State.INVITED, "numbered_goals": State.INVITED,
    "measured_goals": State.REGISTERED,
    "accepted_by_all": State.AGREED, "done": State.REGISTERED, "has_place": State.CONFIRMED,
    "deadlines": State.CONFIRMED, "zones_fit": State.PREPARING, "approved_by_all": State.PREPARING,
    "actuals_approved": State.REVIEWED, "kpis_frozen": State.REVIEWED, "leads_anonymised": State.CLOSED,
}  # fmt: skip
MORNING = datetime(2027, 10, 12, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_an_appearance_goes_from_the_first_talk_to_the_last_franc() -> None:
    state = State.IDEA
    for to in life.WAY[1:]:
        state = life.stepped(state, to, READY)
    assert state == State.CLOSED
    with pytest.raises(life.AppearanceEnded):
        life.stepped(state, State.CANCELLED, READY)


@pytest.mark.parametrize(("fact", "gate"), LACKING.items())
def test_a_gate_stays_closed_while_something_is_missing(fact: str, gate: State) -> None:
    before = life.WAY[life.WAY.index(gate) - 1]
    assert life.stepped(before, gate, READY) == gate
    with pytest.raises(life.GateClosed):
        life.stepped(before, gate, replace(READY, **{fact: getattr(Facts(), fact)}))


def test_debts_open_leads_and_lines_without_key_hold_the_appearance_back() -> None:
    assert life.missing(State.PREPARING, replace(READY, lines_without_key=1)) == ["keys"]
    assert life.missing(State.SETTLING, replace(READY, open_leads=1)) == ["leads"]
    assert life.missing(State.CLOSED, replace(READY, balance=5)) == ["balance"]
    assert life.missing(State.CLOSED, replace(READY, balance=5, written_off=True)) == []
    assert life.missing(State.REGISTERED, replace(READY, done=frozenset({"F10"}))) == ["F12"]
    assert life.missing(State.REGISTERED, replace(READY, done=frozenset({"F10"}), form=Form.OWN_STAND)) == []


@settings(deadline=None, database=None)
@given(now=st.sampled_from(State), to=st.sampled_from(State))
def test_no_step_is_left_out(now: State, to: State) -> None:
    allowed = now not in life.ENDED and (to == State.CANCELLED or life.NEXT.get(now) == to)
    try:
        assert life.stepped(now, to, READY) == to
        assert allowed
    except (life.NotAStep, life.AppearanceEnded):
        assert not allowed


@settings(deadline=None, database=None)
@given(accepted=st.frozensets(st.sampled_from("hpq")), states=st.tuples(*[st.sampled_from(ParticipationState)] * 3))
def test_an_agreement_needs_every_firm_that_stays(
    accepted: frozenset[str], states: tuple[ParticipationState, ...]
) -> None:
    participations = dict(zip("hpq", states, strict=True))
    stays = {party for party, state in participations.items() if state in {"invited", "accepted"}}
    assert life.agreed_by_all(participations, accepted) == (len(stays) > 1 and stays <= accepted)


def test_withdrawing_late_is_dear_unless_somebody_steps_in() -> None:
    ladder = life.swiss_ladder(date(2027, 10, 12), min_fee=100_000)
    owed = [
        life.owed_on_withdrawal(1_000_000, ladder, date(2027, 10, 12) - timedelta(weeks=weeks))
        for weeks in (20, 16, 10, 4, 2)
    ]
    assert owed == [250_000, 250_000, 500_000, 750_000, 1_000_000]
    early = date(2027, 1, 1)
    assert life.owed_on_withdrawal(1_000_000, ladder, early, replaced=True) == 100_000
    assert life.owed_on_withdrawal(60_000, ladder, early) == 60_000  # never more than the share


def test_zones_have_to_make_up_the_stand() -> None:
    assert stand.area(800, 600) == 4_800
    assert stand.zones_fit(4_800, [1_600, 1_000, 600, 1_600])
    assert stand.zones_fit(4_800, [4_790])
    assert not stand.zones_fit(4_800, [4_789])
    assert not stand.zones_fit(0, [])


def test_passes_and_space_follow_the_area() -> None:
    assert [stand.passes(area, stand.SWISS_PASSES) for area in (10, 35, 48, 89, 129, 200)] == [2, 3, 6, 8, 15, 15]
    assert [stand.passes(area, stand.MUNICH_PASSES) for area in (20, 21, 48, 100, 120, 121)] == [3, 4, 6, 11, 12, 13]
    assert stand.steps_rise(stand.SWISS_PASSES)
    tariff = stand.Tariff(21_000, (60,), media_fee=64_800, co_fee=90_000)
    assert stand.space_cost(48, tariff, 2) == 48 * 21_060 + 64_800 + 180_000
    assert stand.space_cost(48, tariff._replace(charges_media_per_firm=True), 2) == 48 * 21_060 + 3 * 64_800 + 180_000


def test_the_crew_is_as_large_as_worked_out() -> None:
    assert rota.needed(48, 200, 3) == 5
    assert rota.pool(5, 9, 6) == 8


def test_a_rota_names_every_rule_that_it_breaks() -> None:
    anna, ben, cleo = Member("Anna", "H", frozenset({"fr"})), Member("Ben", "P1"), Member("Cleo", "P1", frozenset())
    rookie = replace(cleo, name="Rea", is_first_timer=True)

    def slot(name: str, start: int, hours: int, *people: Member, **more: object) -> Slot:
        given = {"min_people": 1, "people": people, **more}
        return Slot(name, MORNING + start * HOUR, MORNING + (start + hours) * HOUR, **given)  # type: ignore[arg-type] - as given

    both = {"H": 1, "P1": 1}
    good = [slot("a", 0, 3, anna, ben, firms=both, skills=frozenset({"fr"})), slot("b", 4, 3, anna, rookie, firms=both)]
    assert rota.broken(good) == []
    cases = {
        Rule.TWO_PLACES: [slot("a", 0, 3, anna), slot("b", 2, 1, anna)],
        Rule.TOO_FEW: [slot("a", 0, 3, anna, min_people=2)],
        Rule.FIRM_ABSENT: [slot("a", 0, 3, anna, ben, firms={"P1": 2})],
        Rule.TOO_LONG_A_DAY: [slot(str(n), 4 * n, 3, anna) for n in range(4)],
        Rule.TOO_LITTLE_REST: [slot("a", 10, 2, anna), slot("b", 22, 2, anna), slot("c", 26, 1, anna)],
        Rule.SKILL_MISSING: [slot("a", 0, 3, ben, skills=frozenset({"fr"}))],
        Rule.NO_BREAK: [slot("a", 0, 2, anna), slot("b", 2, 2, anna)],
        Rule.FIRST_TIMER_ALONE: [slot("a", 0, 3, rookie)],
        Rule.ALWAYS_EARLY_OR_LATE: [slot("a", 0, 2, anna), slot("b", 4, 2, ben), slot("c", 24, 2, anna),
                                    slot("d", 28, 2, cleo)],
    }  # fmt: skip
    for rule, slots in cases.items():
        found = rota.broken(slots)
        assert rule in {one.rule for one in found}, rule
        assert rota.forbids([one for one in found if one.rule == rule]) == (rule in rota.HARD)
    assert Broken(Rule.TOO_FEW, "a") in rota.broken(cases[Rule.TOO_FEW])


@settings(deadline=None, database=None)
@given(starts=st.lists(st.integers(0, 60), min_size=1, max_size=6), hours=st.integers(1, 6))
def test_nobody_stands_in_two_places_unnoticed(starts: list[int], hours: int) -> None:
    anna = Member("Anna", "H")
    slots = [Slot(str(n), MORNING + s * HOUR, MORNING + (s + hours) * HOUR, 1, (anna,)) for n, s in enumerate(starts)]
    collides = any(abs(one - two) < hours for n, one in enumerate(starts) for two in starts[:n])
    assert (Rule.TWO_PLACES in {one.rule for one in rota.broken(slots)}) == collides


def test_the_figures_of_the_review() -> None:
    figures = {"cost": 5_000_000, "leads": 160, "qualified_leads": 64, "staffed_minutes": 135 * 60}
    values = {id_: review.ratio(id_, figures).value for id_ in review.RATIOS}
    shown = {id_: review.rounded(values[id_] or Fraction(0), 2) for id_ in ("K1", "K2", "K3", "K4")}
    assert shown == {"K1": "31250.00", "K2": "78125.00", "K3": "40.00", "K4": "1.19"}
    assert values["K9"] is None  # nobody counted appointments
    benefits = [review.Benefit(160, 22_000), review.Benefit(40, 11_000), review.Benefit(3, 80_000)]
    ratio = review.cost_benefit(benefits, 25, 5_000_000)
    assert review.rounded(ratio.value or Fraction(0), 2) == "1.09"
    assert ratio.inputs["benefit"] == 4_200_000
    assert review.follow_up_time([60, 120, 600]).value == 2
    assert review.return_on_margin(6_000, 5_000).value == 20
    assert review.deviation(1_000, 900).value == -10
    gains = [review.Gain("H", 80, 1_258_800), review.Gain("P1", 56, 1_074_733), review.Gain("P2", 24, 881_467)]
    gaps = [review.fairness_gap(one, 160, 3_215_000).value or Fraction(0) for one in gains]
    assert [review.rounded(gap, 1) for gap in gaps] == ["10.8", "1.6", "-12.4"]
    assert review.fairness_gap(gains[0], 0, 3_215_000).value is None
    assert review.days_to_settle(date(2027, 10, 15), date(2027, 12, 10)).value == 56
    goal = review.Goal("Kontakte", "Anzahl", "gezählt", target=160)
    assert review.attainment(goal).value is None
    assert review.attainment(goal._replace(reached=120)).value == 75
    assert [review.rounded(Fraction(value, 1000), 1) for value in (-49, 50, -1050)] == ["0.0", "0.1", "-1.1"]
