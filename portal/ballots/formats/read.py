"""A file with an election, read into a definition and its ballots."""

from collections.abc import Callable
from dataclasses import replace

from portal.ballots.counting.definition import Definition, DefinitionError, Method
from portal.ballots.counting.votes import Ballot
from portal.ballots.formats.own import read_own
from portal.ballots.formats.pabulib import read_pabulib
from portal.ballots.formats.preflib import read_preflib
from portal.ballots.formats.wrong import FileError

Election = tuple[Definition, list[Ballot]]

_READERS: dict[str, Callable[[str, str | None], Election]] = {
    "pb": read_pabulib,
    "soc": read_preflib,
    "soi": read_preflib,
    "toc": read_preflib,
    "toi": read_preflib,
    "json": read_own,
}


def read_election(name: str, text: str, *, method: str | None = None, seats: int | None = None) -> Election:
    """The election in that file, read as its name ends; FileError says which row is wrong and why."""
    reader = _READERS.get(name.rsplit(".", 1)[-1].lower())
    if reader is None:
        raise FileError("the name of the file must end in .pb, .soc, .soi, .toc, .toi or .json.")
    try:
        definition, ballots = reader(text.removeprefix("\ufeff"), method)
        if seats is not None:
            many = {"seats": seats} if definition.method is Method.SEATS else {"winners": seats}
            definition = replace(definition, **many)  # type: ignore[arg-type]  # both are whole numbers
    except DefinitionError as error:
        raise FileError(str(error)) from None
    return definition, ballots
