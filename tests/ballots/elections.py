"""Small elections of every method, made by hypothesis."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from portal.ballots.counting.definition import Definition, Lot, Method, Option, Weighting
from portal.ballots.counting.votes import Ballot

FIRMS = ("Aare", "Birs", "Emme", "Inn", "Linth", "Reuss")
LOTS = st.builds(Lot, st.binary(min_size=32, max_size=32).map(bytes.hex), st.just("5a" * 32))


def contents(method: Method, ids: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    """What a ballot may say."""
    some = st.lists(st.sampled_from(ids), min_size=1, unique=True)
    return {
        Method.MOTION: st.sampled_from([{"choice": "yes"}, {"choice": "no", "reason": "Zu teuer."}, {"choice": "no"}]),
        Method.APPROVAL: some.map(lambda chosen: {"approve": sorted(chosen)}),
        Method.SHARES: some.map(lambda chosen: {"approve": sorted(chosen)}),
        Method.STAR: st.dictionaries(st.sampled_from(ids), st.integers(0, 5)).map(lambda given: {"scores": given}),
        Method.POINTS: some.map(lambda chosen: {"points": dict.fromkeys(chosen[:2], 5)}),
        Method.SEATS: some.map(lambda ranking: {"ranking": ranking}),
        Method.GREEDY: some.map(lambda chosen: {"points": dict.fromkeys(chosen, Fraction(1))}),
    }[method]


@st.composite
def elections(draw: st.DrawFn, *methods: Method, min_orgs: int | None = None) -> tuple[Definition, list[Ballot]]:
    """A definition and ballots for it, blank ones among them."""
    method = draw(st.sampled_from(methods or tuple(Method)))
    ids = [f"wish{number}" for number in range(draw(st.integers(2, 6)))]
    weighting = draw(st.sampled_from([w for w in Weighting if w is not Weighting.SHARED or method is not Method.SEATS]))
    definition = Definition(
        method=method,
        options=tuple(Option(one, effort=Fraction(draw(st.integers(1, 6)))) for one in ids),
        weighting=weighting,
        budget=Fraction(draw(st.integers(6, 14))),
        winners=draw(st.integers(1, 3)),
        seats=draw(st.integers(1, len(ids))),
        min_orgs=draw(st.integers(0, 2)) if min_orgs is None else min_orgs,
        fill=draw(st.booleans()),
        two_thirds=draw(st.booleans()),
        lot=draw(LOTS),
    )
    single = weighting in {Weighting.DELEGATE, Weighting.PUBLISHED}
    firms = draw(st.lists(st.sampled_from(FIRMS), min_size=1, max_size=6 if single else 9, unique=single))
    strengths = {firm: Fraction(draw(st.integers(1, 5)) if weighting is Weighting.PUBLISHED else 1) for firm in FIRMS}
    said = st.one_of(st.none(), contents(method, ids), contents(method, ids), contents(method, ids))
    return definition, [Ballot(firm, draw(said), strengths[firm]) for firm in firms]
