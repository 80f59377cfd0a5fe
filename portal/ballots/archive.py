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
        'votes', (select jsonb_agg(jsonb_build_object('leaf', v.leaf, 'nonce', v.nonce, 'content', v.content))
                    from ballot_vote v where v.workspace_id = b.workspace_id and v.ballot_id = b.id),
        'chain', (select jsonb_agg(jsonb_build_object('seq', c.seq, 'type', c.type, 'payload_hash', c.payload_hash,
                                                       'prev', c.prev, 'hash', c.hash) order by c.seq)
                    from ballot_chain c where c.workspace_id = b.workspace_id and c.ballot_id = b.id))
      from ballot b where b.status <> 'draft' order by b.opened_at, b.id
"""
"""Every ballot of a database as an archive, for whoever may read all of it."""


def problems(archive: Archive) -> list[str]:
    """What does not fit together; empty when nothing was altered, dropped or added.

    The chain of a confidential ballot is not handed out; then its definition, lot, box and result are checked, and
    whether they are those of the ballot is seen by comparing root and head with the document or one's own receipt.
    """
    chain = archive.get("chain") or []
    if not chain and json.loads(archive["definition"]).get("secrecy") == "confidential":
        return [*_frozen(archive), *_papers(archive["papers"]), *_root(archive)]
    return [*_chain(archive, chain), *_opening(archive, chain), *_box(archive, chain), *_result(archive, chain)]


def _chain(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    """Every link holds the one before it; the head is the last one that is not a vote."""
    if not chain:
        yield "The chain is missing."
    before = ""
    for number, link in enumerate(chain, start=1):
        told = {"poll": archive["ballot"], "seq": number, "prev": before} | {
            name: link[name] for name in ("type", "payload_hash")
        }
        if link["seq"] != number or link["prev"] != before:
            yield f"Link {number} does not follow the one before it."
        if link["hash"] != hashlib.sha256(canonical(told)).hexdigest():
            yield f"Link {number} was altered."
        before = link["hash"]
    told_last = [link["hash"] for link in chain if link["type"] not in CASTS]
    if chain and archive["chain_head"] != (told_last or [None])[-1]:
        yield "The ballot's own head of the chain is another one."


def _opening(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    defined, electorate, commitment = (archive[one] for one in ("definition_hash", "electorate_hash", "commitment"))
    yield from _frozen(archive)
    if _payload(chain, "opened") != [_hash(defined + electorate + commitment)]:
        yield "What was frozen at the opening was altered."


def _frozen(archive: Archive) -> Iterator[str]:
    if _hash(archive["definition"]) != archive["definition_hash"]:
        yield "The definition was altered."
    if archive["seed"] and hashlib.sha256(bytes.fromhex(archive["seed"])).hexdigest() != archive["commitment"]:
        yield "The lot is not the one that was drawn at the opening."


def _box(archive: Archive, chain: list[dict[str, Any]]) -> Iterator[str]:
    """The papers are the last vote of everybody who voted, unaltered."""
    cast = {link["payload_hash"] for link in chain if link["type"] in CASTS}
    voters = sum(1 for link in chain if link["type"] == "ballot_cast")
    closed = _payload(chain, "closed")
    papers = archive["papers"] if closed else archive.get("votes") or []
    yield from _papers(papers)
    for paper in papers:
        if paper["leaf"] not in cast:
            yield f"The vote {paper['leaf'][:12]} was never cast."
    if len(papers) != voters:
        yield f"{voters} voted, {len(papers)} votes are there."
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
