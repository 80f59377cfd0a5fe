"""A partner firm's program: what it does by the generated client, told as JSON. Runs in the environment beside it."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from datetime import datetime

from bundwerk import (
    Bundwerk,
    CommentCreateInput,
    GraphQLClientGraphQLMultiError,
    IdeaChange,
    IdeaEventsIdeaChanged,
    IdeaStatus,
    IdeaSubmitInput,
)

PROBLEM = "Die Laibe haften am Brett, und das Wenden kostet jeden Tag eine Stunde."


async def work(client: Bundwerk) -> dict[str, object]:
    """The whole day of the program."""
    heard = asyncio.create_task(first_event(client))
    await asyncio.sleep(1)
    again = {"headers": {"Idempotency-Key": os.environ["KEY_OF_REQUEST"]}}
    wanted = IdeaSubmitInput(id=os.environ["ID_OF_IDEA"], title="Bretter, die nicht kleben", problem=PROBLEM)
    brought = (await client.bring_in_idea(wanted, **again)).idea_submit
    replayed = (await client.bring_in_idea(wanted, **again)).idea_submit
    repeated = (await client.bring_in_idea(wanted)).idea_submit
    assert brought
    assert brought.idea
    refused = (await client.bring_in_idea(IdeaSubmitInput(title="?", problem=PROBLEM))).idea_submit
    said = (
        await client.comment_on_idea(CommentCreateInput(ideaId=brought.idea.id, body="Seit **Mai**."))
    ).comment_create
    page = (await client.idea_with_comments(brought.idea.id, first=10)).idea
    assert refused
    assert said
    assert page
    event = await asyncio.wait_for(heard, 20)
    assert event
    return {
        "ideas": [title async for title in titles(client)],
        "brought": [one and one.idea and one.idea.id for one in (brought, replayed, repeated)],
        "refused": [[error.code, error.path] for error in refused.user_errors],
        "said": [one.body for one in page.comments.nodes] == [said.comment and said.comment.body],
        "typed": isinstance(page.created_at, datetime) and page.status in set(IdeaStatus),
        "badId": await complaint(client),
        "heard": [event.change is IdeaChange.SUBMITTED, event.idea and event.idea.id],
    }


async def titles(client: Bundwerk) -> AsyncIterator[str]:
    """All ideas, two at a time."""
    after = None
    while True:
        page = (await client.ideas_by_page(first=2, after=after)).ideas
        assert page
        for idea in page.nodes:
            yield idea.title
        if not page.page_info.has_next_page:
            return
        after = page.page_info.end_cursor


async def first_event(client: Bundwerk) -> IdeaEventsIdeaChanged | None:
    """What happens next to any idea."""
    async for event in client.idea_events():
        return event.idea_changed
    return None


async def complaint(client: Bundwerk) -> list[object]:
    """What an id of another type is answered with."""
    try:
        await client.idea_with_comments("person_00000000-0000-7000-8000-000000000000", first=1)
    except GraphQLClientGraphQLMultiError as error:
        return [(one.extensions or {}).get("code") for one in error.errors]
    return []


async def main() -> None:
    """Tell what came of it."""
    address, bearer = os.environ["ADDRESS"], {"Authorization": f"Bearer {os.environ['ACCESS_KEY']}"}
    async with Bundwerk(address, headers=bearer, ws_url=address.replace("http", "ws"), ws_headers=bearer) as client:
        print(json.dumps(await work(client)))


asyncio.run(main())
