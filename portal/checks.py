"""The commands that check what a portal has signed; they need no database."""

from pathlib import Path
from typing import Annotated

import typer

from portal.core.signing import to_text
from portal.provenance.paper import paper
from portal.provenance.rules import attached_to, found_in

checks = typer.Typer(no_args_is_help=True, help="Records of who contributed what: check one.")


@checks.callback()
def provenance() -> None:
    """Records of who contributed what."""


@checks.command()
def verify(
    file: Annotated[Path, typer.Argument(help="A downloaded record: JSON, or the PDF that contains it.")],
    key: Annotated[str | None, typer.Option(help="The portal's public key, as it publishes it.")] = None,
) -> None:
    """Say whether a record is what a portal signed."""
    content = file.read_bytes()
    found = found_in(content)
    if found is None:
        typer.echo("This file holds no record of provenance.", err=True)
        raise typer.Exit(2)
    public = to_text(found.public)
    if not found.is_sound or key not in (None, public):
        typer.echo("CHANGED, or signed with another key: do not rely on it.")
        raise typer.Exit(1)
    record = found.record
    count = len(record["contributions"])
    typer.echo(f"SOUND: {record['idea']['title']}, {count} contributions, {record['madeAt']}, for {record['madeFor']}.")
    if key is None:
        typer.echo(
            f"Compare the key {public} with what the portal publishes: /.well-known/bundwerk/keys/{found.key_id}"
        )
    if content.startswith(b"%PDF") and paper(attached_to(content)) != content:
        typer.echo("The pages are not as this version prints them: rely on the attached record.")
