"""Files as other products export them, by the columns that they document, with what is broken in real ones."""

import csv
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def table(*rows: Mapping[str, Any], delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def archive(file: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_csv", ".csv").replace("_json", ".json"), content)
    return file


def listed(*rows: Mapping[str, Any]) -> bytes:
    return json.dumps(list(rows)).encode()


def fider(folder: Path) -> Path:
    """A backup with a chain of merges, an orphan, a vote that comes twice, and secrets."""
    post = {"description": "<p>Der <b>Roboter</b> hält</p><script>x()</script>", "created_at": "2025-03-01T08:00:00Z"}
    return archive(
        folder / "fider.zip",
        tenants_json=listed({"id": 1, "name": "K\u00e4se"}),
        oauth_providers_json=listed({"client_secret": "GEHEIM-1"}),
        email_verifications_json=b"not even json GEHEIM-2",
        users_json=listed(
            {"id": 7, "name": "Lea Lead", "email": "LEA@wendrueti.example"},
            {"id": 8, "name": "Kim Kollege", "email": "kim@wendrueti.example"},
            {"id": 9, "name": "Fred Frei", "email": "fred@gmail.com"},
        ),
        tags_json=listed({"id": 1, "name": "Melken"}),
        post_tags_json=listed({"post_id": 1, "tag_id": 1}),
        posts_json=listed(
            {"id": 1, "number": 1, "title": "Melkroboter meldet Stau", "user_id": 7, "status": "planned", **post},
            {"id": 2, "number": 2, "title": "Stau melden", "user_id": 8, "status": 5, "original_id": 1, **post},
            {"id": 3, "number": 3, "title": "Meldung", "user_id": 9, "status": 5, "original_id": 2, **post},
            {
                "id": 4,
                "number": 4,
                "title": "Altes",
                "user_id": 9,
                "status": 1,
                "created_at": "31.31.2024",
                "response": "Kommt im Mai.",
                "response_user_id": 7,
            },
            {"id": 5, "number": 5, "title": "", "user_id": 9},
            {"id": 6, "number": 6, "title": "Ring A", "original_id": 7},
            {"id": 7, "number": 7, "title": "Ring B", "original_id": 6},
        ),
        comments_json=listed(
            {
                "id": 1,
                "post_id": 1,
                "user_id": 9,
                "content": "=SUMME(A1) brauche ich auch",
                "created_at": "2025-04-01T08:00:00Z",
            },
            {"id": 2, "post_id": 99, "user_id": 9, "content": "Verwaist"},
        ),
        post_votes_json=listed(
            {"post_id": 1, "user_id": 7},
            {"post_id": 1, "user_id": 9},
            {"post_id": 1, "user_id": 9},
            {"post_id": 2, "user_id": 7},
            {"post_id": 2, "user_id": 8},
            {"post_id": 98, "user_id": 7},
            {"post_id": 3, "user_id": 404},
        ),
    )


SAMPLES: Mapping[str, bytes] = {
    "fider": table(
        {
            "number": 1,
            "title": "Eins",
            "description": "x",
            "created_at": "2025-01-01T00:00:00Z",
            "created_by": "Ann",
            "votes_count": 3,
            "comments_count": 0,
            "status": "started",
            "responded_by": "Bea",
            "responded_at": "2025-02-01T00:00:00Z",
            "response": "Läuft",
            "original_number": "",
            "original_title": "",
            "tags": "a, b",
        },
        {
            "number": 2,
            "title": "Zwei",
            "description": "",
            "created_at": "2025-01-01T00:00:00Z",
            "created_by": "Ann",
            "votes_count": 0,
            "comments_count": 0,
            "status": "duplicate",
            "responded_by": "",
            "responded_at": "",
            "response": "",
            "original_number": "1",
            "original_title": "Eins",
            "tags": "",
        },
    ),
    "uservoice": table(
        {
            "suggestion.id": 1,
            "suggestion.title": "Eins",
            "suggestion.body": "<ul><li>a<li>b</ul>",
            "suggestion.parent.id": "",
            "suggestion.status.name": "under review",
            "suggestion.created_timestamp": "2025-01-01 10:00:00 UTC",
        },
        {
            "suggestion.id": 2,
            "suggestion.title": "Zwei",
            "suggestion.body": "",
            "suggestion.parent.id": 1,
            "suggestion.status.name": "",
            "suggestion.created_timestamp": "",
        },
    ),
    "uservoice-full": table(
        *(
            {
                "Idea Id": 5,
                "Idea Title": "Eins",
                "Idea Description": "x",
                "Public Status Name": "planned",
                "Voters Count": 2,
                "Created Timestamp": "2025-01-01T00:00:00Z",
                "Idea Creator Name": "Ann",
                "Idea Creator Email Address": "ann@x.example",
                "User Email Address": mail,
                "User Name": mail,
            }
            for mail in ("a@x.example", "b@x.example", "a@x.example")
        )
    ),
    "canny": json.dumps(
        {
            "posts": [
                {
                    "id": "p1",
                    "title": "Eins",
                    "details": "x",
                    "status": "in progress",
                    "created": "2025-01-01T00:00:00.000Z",
                    "author": {"id": "u1", "name": "Ann", "email": "ann@x.example"},
                    "board": {"name": "B"},
                    "mergeHistory": [],
                }
            ],
            "comments": [
                {
                    "id": "c1",
                    "post": {"id": "p1"},
                    "author": {"id": "u1", "name": "Ann"},
                    "value": "Ja",
                    "internal": True,
                }
            ],
            "votes": [
                {
                    "id": "v1",
                    "post": {"id": "p1"},
                    "voter": {"id": "u2", "name": "Bob"},
                    "created": "2025-01-01T00:00:00.000Z",
                }
            ],
        }
    ).encode(),
}
