"""Verbs on supports: one per person, counted and told in the same statement."""

from uuid import UUID

from portal.core.db import Change, verb
from portal.core.events import RECORD, recorded
from portal.core.ids import new_id
from portal.core.refusal import NotFound, require
from portal.core.viewer import Viewer
from portal.ideas import access, rules
from portal.ideas.events import IdeaSupported, IdeaSupportWithdrawn
from portal.ideas.model import Need

# The idea if the viewer sees it, then fact, firm's voice, both counters and event: parallel supports of one person make
# one, and the counters equal the rows after each commit. What is not allowed changes nothing; the row that comes back
# says what was found, for the rules to judge. Nothing is counted where the support existed before.
FOUND = """
    select workspace_id, id, circle_id, organisation_id, status from idea
     where workspace_id = %(v_workspace)s::uuid and id = %(id)s::uuid
       and circle_id = any (%(v_circles)s::text::uuid[])
"""
# What is told of the idea afterwards is read from these columns; its texts are long and stay where they are.
COUNTED = """
        returning i.workspace_id, i.id, i.circle_id, i.organisation_id, i.support_count, i.voice_count, i.poll_count,
                  i.need, i.floor, i.kept_floor,
                  i.poll_count > 0 or i.voice_count < greatest(i.floor, i.kept_floor) as hushed
"""
OUTCOME = "found.workspace_id, found.circle_id, found.status, exists (select 1 from happened) as changed"
SUPPORT = verb(
    FOUND,
    f"""mine as (
        insert into idea_support
               (workspace_id, id, idea_id, circle_id, membership_id, organisation_id, need, reason, said_in)
        select i.workspace_id, %(support)s::uuid, i.id, i.circle_id, %(v_membership)s::uuid, %(v_organisation)s::uuid,
               %(need)s::text, %(reason)s::text,
               case when i.organisation_id <> %(v_organisation)s::uuid then i.circle_id end
          from found i where i.status = any (%(open)s::text[])
            on conflict (workspace_id, idea_id, membership_id) do nothing
        returning *
    ), voice as (
        insert into idea_voice (workspace_id, id, idea_id, circle_id, organisation_id, heads)
        select workspace_id, %(voice)s::uuid, idea_id, circle_id, organisation_id, 1 from mine
            on conflict (workspace_id, idea_id, organisation_id) do update set heads = idea_voice.heads + 1
        returning workspace_id, idea_id, heads
    ), happened as (
        update idea i
           set support_count = i.support_count + 1, voice_count = i.voice_count + (v.heads = 1)::int,
               need = i.need + need_weight(m.need)
          from voice v, mine m where i.workspace_id = v.workspace_id and i.id = v.idea_id {COUNTED}
    ), heard as ({RECORD})
""",  # noqa: S608 - a constant
    OUTCOME,
    {"idea": "happened", "idea_support": "mine"},
)
SAY_OTHERWISE = verb(
    FOUND,
    # Locked first: of two who say otherwise at once, the second counts from what the first has left.
    """said_before as (
        select s.workspace_id, s.id, s.need from idea_support s join found on s.workspace_id = found.workspace_id
         where s.idea_id = found.id and s.membership_id = %(v_membership)s::uuid for update of s
    ), said as (
        update idea_support s set need = %(need)s::text, reason = %(reason)s::text from said_before b
         where s.workspace_id = b.workspace_id and s.id = b.id
        returning s.workspace_id, s.idea_id, need_weight(%(need)s::text) - need_weight(b.need) as more
    ), happened as (
        update idea i set need = i.need + m.more from said m
         where i.workspace_id = m.workspace_id and i.id = m.idea_id and m.more <> 0
    )
""",
    "exists (select 1 from said) as changed",
)
WITHDRAW = verb(
    FOUND,
    f"""mine as (
        delete from idea_support s using found i
         where s.workspace_id = i.workspace_id and s.idea_id = i.id and s.membership_id = %(v_membership)s::uuid
           and i.status <> all (%(closed)s::text[])
        returning s.workspace_id, s.idea_id, s.organisation_id, s.need
    ), gone as (
        select s.* from idea_support s where false
    ), voice as (
        update idea_voice v set heads = v.heads - 1 from mine m
         where v.workspace_id = m.workspace_id and v.idea_id = m.idea_id and v.organisation_id = m.organisation_id
        returning v.workspace_id, v.idea_id, v.heads
    ), happened as (
        update idea i
           set support_count = i.support_count - 1, voice_count = i.voice_count - (v.heads = 0)::int,
               need = i.need - need_weight(m.need)
          from voice v, mine m where i.workspace_id = v.workspace_id and i.id = v.idea_id {COUNTED}
    ), heard as ({RECORD})
""",  # noqa: S608 - a constant
    OUTCOME,
    {"idea": "happened", "idea_support": "gone"},
)


async def support_idea(change: Change, viewer: Viewer, idea_id: UUID, *, need: Need, reason: str | None) -> None:
    """Say that an idea matters; said again, it changes need and reason."""
    said = {"id": idea_id, "need": need.value, "reason": _why(reason)}
    facts = {
        "support": new_id(),
        "voice": new_id(),
        "open": access.supportable(viewer),
        **recorded(IdeaSupported(idea_id, need=need.value)),
    }
    found = await change(SUPPORT, said | facts)
    require(found is not None, NotFound)
    require(found.status not in rules.CLOSED, rules.IdeaClosed)
    require(access.may_support(viewer, found))
    if not found.changed:
        await change(SAY_OTHERWISE, said)


async def withdraw_support(change: Change, idea_id: UUID) -> None:
    """Take one's support back; without one nothing happens."""
    # Falling below the floor must be as silent as having been below it.
    facts = {"id": idea_id, "closed": rules.CLOSED, **recorded(IdeaSupportWithdrawn(idea_id))}
    found = await change(WITHDRAW, facts)
    require(found is not None, NotFound)
    require(found.status not in rules.CLOSED, rules.IdeaClosed)


def _why(reason: str | None) -> str | None:
    return rules.sized(reason, "reason", at_most=rules.REASON_LIMIT) if reason else None
