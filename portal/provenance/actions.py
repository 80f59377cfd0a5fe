"""Verbs on provenance: the record of an idea, signed, as a file."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from portal.core.db import Database
from portal.core.ids import new_id
from portal.core.signing import Pair, Seal, canonical
from portal.core.viewer import Viewer
from portal.provenance.model import SigningKeyRow
from portal.provenance.queries import record_of
from portal.provenance.rules import signed


@dataclass(frozen=True)
class Signer:
    """What signs: the secret that opens keys, and where the public ones are found."""

    seal: Seal
    base_url: str


async def signed_record(database: Database, viewer: Viewer, idea_id: UUID, signer: Signer, *, now: datetime) -> bytes:
    """What the viewer may know of who contributed what, signed with the workspace's key."""
    async with database.read(viewer) as tx:
        record = await record_of(tx, idea_id, now=now)
    key_id, pair = await _key(database, viewer, signer.seal)
    value = signer.seal.sign(pair, canonical(record))
    return signed(record, key_id=key_id, public=pair.public, value=value, base_url=signer.base_url)


async def _key(database: Database, viewer: Viewer, seal: Seal) -> tuple[UUID, Pair]:
    """The workspace's key, made when it is first needed; of two who need it first, one makes it."""
    workspace_id = viewer.member.workspace_id
    wanted = select(SigningKeyRow).where(col(SigningKeyRow.workspace_id) == workspace_id)
    async with database.write(viewer) as tx:
        row = await tx.scalar(wanted)
        if row is None:
            pair = seal.pair()
            made = insert(SigningKeyRow).values(
                workspace_id=workspace_id, id=new_id(), public_key=pair.public, sealed_key=pair.sealed
            )
            await tx.execute(made.on_conflict_do_nothing())
            row = (await tx.scalars(wanted)).one()
        return row.id, Pair(row.public_key, row.sealed_key)
