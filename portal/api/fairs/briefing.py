"""The card that everybody at the stand carries, as the API shows it."""

import portal.api.fairs.kinds  # noqa: F401 - the words have to be described before they are used
from portal.fairs import access
from portal.fairs.model import BriefingRow
from portal.fairs.model.kinds import CardLanguage
from portal.graph.node import Node, column, node


@node(BriefingRow, prefix="stand_briefing", visible_to=access.part_visible_to)
class StandBriefing(Node):
    """What the card says in a language; an empty text means the usual words."""

    language: CardLanguage = column("In which language.")
    firms: str = column("The firms in a few sentences.")
    silence: str = column("What nobody promises.")
    rules: str = column("The rules of the house.")
    consent: str = column("The sentence by which visitors are asked whether their data may be passed on.")
    emergency: str = column("Numbers for emergencies.")
    version: int = column("Counts its changes; an edit names the version it was made from.")
