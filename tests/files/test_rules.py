"""Names without tricks, and kinds by their bytes."""

from io import BytesIO

import pytest

from portal.core.refusal import Refusal
from portal.files import rules
from portal.files.intake import Incoming, _looked_at
from portal.files.kinds import KINDS
from tests.make.bytes import BAD, GOOD


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Offerte 2026.PDF", "Offerte 2026.PDF"),
        ("../../etc/passwd.txt", "etc passwd.txt"),
        ("C:\\Daten\\Plan.dwg", "C Daten Plan.dwg"),
        ("Rech\u202egnp.txt", "Rech gnp.txt"),
        ("Zu\u0308rich.csv", "Zürich.csv"),
        ("a\nb\x00c.csv", "a b c.csv"),
        ("x" * 300 + ".csv", "x" * 146 + ".csv"),
        (".htaccess.txt", "htaccess.txt"),
    ],
)
def test_a_name_is_one_plain_line_with_its_ending(given: str, kept: str) -> None:
    assert rules.name(given) == kept


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("", "FILE_NAME_MISSING"),
        (" ./. ", "FILE_NAME_MISSING"),
        ("Programm.exe", "FILE_KIND_REFUSED"),
        ("Offerte.pdf.exe", "FILE_KIND_REFUSED"),
        ("Skizze.svg", "FILE_KIND_REFUSED"),
        ("Seite.html", "FILE_KIND_REFUSED"),
        ("Liste.xlsm", "FILE_KIND_REFUSED"),
        ("ohne Endung", "FILE_KIND_REFUSED"),
        (".pdf", "FILE_KIND_REFUSED"),
    ],
)
def test_other_names_are_refused(given: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        rules.name(given)
    assert refused.value.code == code


@pytest.mark.parametrize("name", GOOD)
def test_what_people_use_is_taken(name: str) -> None:
    kind = rules.checked_kind(name, _looked_at(name, _arrived(GOOD[name]())))
    assert kind.media_type


@pytest.mark.parametrize("case", BAD)
def test_what_only_looks_like_it_is_refused(case: str) -> None:
    name, make = BAD[case]
    with pytest.raises(rules.FileDisguised):
        rules.checked_kind(name, _looked_at(name, _arrived(make())))


def test_every_kind_was_tried() -> None:
    tried = {name.rpartition(".")[2].lower() for name in GOOD}
    assert set(KINDS) - tried <= {"doc", "ppt", "odp", "stp"}  # as their brothers


def test_sizes_have_limits() -> None:
    assert rules.size(rules.LARGEST) == rules.LARGEST
    for wrong, code in ((0, "FILE_EMPTY"), (rules.LARGEST + 1, "FILE_TOO_LARGE")):
        with pytest.raises(Refusal) as refused:
            rules.size(wrong)
        assert refused.value.code == code


def _arrived(content: bytes) -> Incoming:
    incoming = Incoming(len(content))
    incoming.file.close()
    incoming.file = BytesIO()
    incoming.take(content)
    return incoming
