"""Checking a ballot from the outside: chain, ballot box, lot and result, from an archive that anybody may keep."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from portal.ballots.counting.box import leaf, root
from portal.ballots.counting.canonical import canonical
from portal.ballots.counting.definition import Definition, definition_from
from portal.ballots.counting.votes import Ballot

CASTS = ("ballot_cast", "ballot_superseded")
WITHOUT_VOTES = ("closed",)
"""Before these, links may be missing in what is handed out: votes, and who joined later."""
ESTIMATE = ("by", "on", "source")
BOX = "The ballot box is not the one that was closed."

Archive = Mapping[str, Any]

EVERY = """
    select b.workspace_id::text, jsonb_build_object(
        'ballot', b.id, 'status', b.status, 'definition', b.definition, 'definition_hash', b.definition_hash,
        'electorate_hash', b.electorate_hash, 'entitled', b.firm_count, 'commitment', b.commitment, 'seed', b.seed,
        'box_root', b.box_root, 'chain_head', b.chain_head,
        'result', (select r.result from ballot_result r where r.workspace_id = b.workspace_id and r.ballot_id = b.id),
        'papers', (select coalesce(jsonb_agg(jsonb_build_object('leaf', p.leaf, 'nonce', p.nonce, 'content', p.content,
                                                                 'organisation', p.label, 'strength', p.strength)
                                             order by p.leaf), '[]')
                     from ballot_paper p where p.workspace_id = b.workspace_id and p.ballot_id = b.id),
        'title', b.title, 'question', b.question, 'secrecy', b.secrecy,
        'options', (select coalesce(jsonb_agg(jsonb_build_array(o.id, o.title, o.effort, o.estimated_by, o.estimated_on,
                                                                o.source) order by o.position), '[]')
                      from ballot_option o where o.workspace_id = b.workspace_id and o.ballot_id = b.id),
        'astray', (select count(*) from ballot_paper p
                     left join ballot_vote v on v.workspace_id = p.workspace_id and v.ballot_id = p.ballot_id
                                            and v.leaf = p.leaf
                    where p.workspace_id = b.workspace_id and p.ballot_id = b.id and b.secrecy <> 'confidential'
                      and (p.organisation_id is distinct from v.organisation_id or p.membership_id is distinct from
                           case when b.secrecy = 'open' then v.membership_id end)),
        'electorate', (select coalesce(string_agg(f.organisation_id || ':' || f.weight || ':' || (
                                  select string_agg(v.membership_id::text, ',' order by v.membership_id)
                                    from ballot_voter v where v.workspace_id = b.workspace_id and v.ballot_id = b.id
                                     and v.organisation_id = f.organisation_id and v.added_with is null),
                              ';' order by f.organisation_id), '')
                         from ballot_firm f where f.workspace_id = b.workspace_id and f.ballot_id = b.id
                          and f.added_with is null),
        'firms', (select count(*) from ballot_firm f where f.workspace_id = b.workspace_id and f.ballot_id = b.id),
        'additions', (select coalesce(jsonb_agg(s.id || ':' || s.body || ':' || coalesce((
                                 select string_agg(v.organisation_id || ':' || f.weight || ':' || v.membership_id, ','
                                                   order by v.membership_id)
                                   from ballot_voter v join ballot_firm f on f.workspace_id = v.workspace_id
                                    and f.ballot_id = v.ballot_id and f.organisation_id = v.organisation_id
                                  where v.workspace_id = b.workspace_id and v.ballot_id = b.id
                                    and v.added_with = s.id), '')), '[]')
                        from ballot_statement s where s.workspace_id = b.workspace_id and s.ballot_id = b.id
                         and s.kind = 'added'),
        'votes', (select jsonb_agg(jsonb_build_object('leaf', v.leaf, 'nonce', v.nonce, 'content', v.content))
                    from ballot_vote v where v.workspace_id = b.workspace_id and v.ballot_id = b.id),
        'chain', (select jsonb_agg(jsonb_build_object('seq', c.seq, 'type', c.type, 'payload_hash', c.payload_hash,
                                                       'prev', c.prev, 'hash', c.hash) order by c.seq)
                    from ballot_chain c where c.workspace_id = b.workspace_id and c.ballot_id = b.id))
      from ballot b where b.status <> 'draft' order by b.opened_at, b.id
"""
"""Every ballot of a database as an archive, for whoever may read all of it; with who may vote, which no other has."""


def problems(archive: Archive) -> list[str]:
    """What does not fit together; empty when nothing was altered, dropped or added.

    The votes' places in the chain are not handed out, for their order tells who voted when: then the box is checked by
    the root that was told at the closing, and that by the head in the document and in one's mails. Of a confidential
    ballot no link is handed out; root and head are compared with the document or one's own receipt.
    """
    chain = archive.get("chain") or []
    if "electorate" in archive:
        return [*_whole(archive, chain), *_rows(archive, chain)]
    if not chain and json.loads(archive["definition"]).get("secrecy") == "confidential":
        return [*_frozen(archive), *_papers(archive["papers"]), *_root(archive)]
    if [link["type"] for link in chain[:2]] == ["opened", "closed"]:
        around = [*_chain(archive, chain, WITHOUT_VOTES), *_opening(archive, chain)]
        return [*around, *_papers(archive["papers"]), *_closing(archive, chain), *_result(archive, chain)]
    return _whole(archive, chain)


def _whole(archive: Archive, chain: list[dict[str, Any]]) -> list[str]:
    return [*_chain(archive, chain), *_opening(archive, chain), *_box(archive, chain), *_result(archive, chain)]


def _chain(archive: Archive, chain: list[dict[str, Any]], gaps: tuple[str, ...] = ()) -> Iterator[str]:
    """Every link holds the one before it; the head is the last one that is not a vote."""
    if not chain:
        yield "The chain is missing."
    number, before = 0, ""
    for link in chain:
        follows = link["seq"] == number + 1 and link["prev"] == before
        if not follows and not (link["type"] in gaps and link["seq"] > number + 1):
            yield f"Link {number + 1} does not follow the one before it."
        told = {"poll": archive["ballot"]} | {name: link[name] for name in ("type", "payload_hash", "seq", "prev")}
        if link["hash"] != hashlib.sha256(canonical(told)).hexdigest():
            yield f"Link {link['seq']} was altered."
        number, before = link["seq"], link["hash"]
    if chain and archive["status"] != _status(chain):
        yield "The ballot does not stand where its chain says."
    told_last = [link["hash"] for link in chain if link["type"] not in CASTS]
    if chain and archive["chain_head"] != (told_last or [None])[-1]:
        yield "The ballot's own head of the chain is another one."


def _status(chain: list[dict[str, Any]]) -> str:
    last = {"annulled": "annulled", "published": "published", "closed": "closed"}
    types = {link["type"] for link in chain}
    return next((status for kind, status in last.items() if kind in types), "open")


def _opening(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    defined, electorate, commitment = (archive[one] for one in ("definition_hash", "electorate_hash", "commitment"))
    yield from _frozen(archive)
    if _payload(chain, "opened") != [_hash(defined + electorate + commitment)]:
        yield "What was frozen at the opening was altered."


def _rows(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    """What only the database has: who may vote, and the rows that show what was frozen."""
    if _hash(archive["electorate"]) != archive["electorate_hash"] or archive["firms"] != archive["entitled"]:
        yield "Who may vote was altered."
    if sorted(map(_hash, archive["additions"])) != sorted(_payload(chain, "voter_added")):
        yield "Who joined later was altered."
    definition = json.loads(archive["definition"])
    told = [_option(one, definition["estimates"][one["id"]]) for one in definition["count"].get("options", [])]
    shown = [definition.get(name) for name in ("title", "question", "secrecy")]
    if archive["options"] != told or [archive[name] for name in ("title", "question", "secrecy")] != shown:
        yield "What is shown is not what was frozen."
    if archive["astray"]:
        yield "Whose votes they are was altered."


def _option(frozen: dict[str, Any], estimate: dict[str, Any]) -> list[Any]:
    return [frozen["id"], frozen["title"], int(Fraction(frozen["effort"])), *(estimate[name] for name in ESTIMATE)]


def _frozen(archive: Archive) -> Iterator[str]:
    if _hash(archive["definition"]) != archive["definition_hash"]:
        yield "The definition was altered."
    if archive["seed"] and hashlib.sha256(bytes.fromhex(archive["seed"])).hexdigest() != archive["commitment"]:
        yield "The lot is not the one that was drawn at the opening."


def _box(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    """The papers are the last vote of everybody who voted, unaltered."""
    cast = {link["payload_hash"] for link in chain if link["type"] in CASTS}
    voters = sum(1 for link in chain if link["type"] == "ballot_cast")
    papers = archive["papers"] if _payload(chain, "closed") else archive.get("votes") or []
    yield from _papers(papers)
    for paper in papers:
        if paper["leaf"] not in cast:
            yield f"The vote {paper['leaf'][:12]} was never cast."
    if len(papers) != voters:
        yield f"{voters} voted, {len(papers)} votes are there."
    yield from _closing(archive, chain)


def _closing(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    """The box is the one whose root was told when it was closed."""
    closed = _payload(chain, "closed")
    if closed and closed != [archive["box_root"]]:
        yield BOX
    elif closed:
        yield from _root(archive)


def _papers(papers: list[dict[str, Any]]) -> Iterator[str]:
    for paper in papers:
        if leaf(bytes.fromhex(paper["nonce"]), json.loads(paper["content"])) != paper["leaf"]:
            yield f"The vote {paper['leaf'][:12]} was altered."


def _root(archive: Archive) -> Iterator[str]:
    if root(paper["leaf"] for paper in archive["papers"]) != archive["box_root"]:
        yield BOX


def _result(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    settled = _payload(chain, "result")
    if not settled:
        return
    if settled != [_hash(archive["result"] or "")]:
        yield "The result was altered."
    if _payload(chain, "published") not in ([], settled):
        yield "Another result was published."


def recount_of(archive: Archive) -> tuple[Definition, list[Ballot]]:
    """What has to be counted again: the same bytes must come out."""
    plain = json.loads(archive["definition"])["count"]
    lot = {"seed": archive["seed"], "box": archive["box_root"]}
    definition = definition_from(plain | {"entitled": archive["entitled"], "lot": lot})
    return definition, [
        Ballot(paper["organisation"], json.loads(paper["content"]), Fraction(paper["strength"]))
        for paper in archive["papers"]
    ]


def _payload(chain: list[dict[str, Any]], kind: str) -> list[str]:
    return [link["payload_hash"] for link in chain if link["type"] == kind]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
