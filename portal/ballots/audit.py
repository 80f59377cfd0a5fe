"""Checking ballots from the command line: an archive, or every ballot of a database."""

import psycopg

from portal.ballots.archive import EVERY, Archive, problems, recount_of
from portal.ballots.process import CountFailedError, count_apart


async def verified(archive: Archive) -> list[str]:
    """What does not fit together, the recount included."""
    try:
        wrong = problems(archive)
    except (KeyError, TypeError, ValueError) as error:
        return [f"This is no archive of a ballot ({error!r})."]
    if wrong or not archive["result"]:
        return wrong
    try:
        again = await count_apart(*recount_of(archive))
    except CountFailedError as error:
        return [str(error)]
    return [] if again.decode() == archive["result"] else ["Counted again, the result is another one."]


async def verified_all(dsn: str) -> dict[str, list[str]]:
    """Every ballot of the database that was ever opened, for a login that reads all rows."""
    async with await psycopg.AsyncConnection.connect(dsn, autocommit=True) as connection:
        rows = await (await connection.execute(EVERY)).fetchall()
    return {f"ballot_{archive['ballot']}": await verified(archive) for _, archive in rows}
