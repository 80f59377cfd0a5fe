"""How one wants to be told, over the API: ways by topic, rhythm, quiet hours."""

from collections.abc import Sequence
from typing import Any

import strawberry

from portal.api.context import Info
from portal.graph.mutation import mutation
from portal.graph.payload import Payload, result
from portal.graph.scalars import enum_type
from portal.notifications.actions.addresses import revoke_replies
from portal.notifications.actions.settings import Changes, update_settings
from portal.notifications.model import DigestRhythm, NotificationMail, NotificationTopic
from portal.notifications.queries import wishes_here
from portal.notifications.wishes import Quiet, Ways, Wishes, clock_of, minutes, quiet_of

UNSET: Any = strawberry.UNSET

enum_type(
    NotificationTopic,
    DISCUSSION="What is said about ideas that you follow.",
    MENTION="That somebody mentions you.",
    DECISION="Decisions and official answers about ideas in which you take part.",
    DUTY="What waits for your answer.",
    CIRCLE="New ideas in circles and with tags that you follow.",
    BALLOT="Ballots in which you can vote or that you run, and receipts of your votes.",
    FAIR="Appearances at fairs of your firm: invitations, agreements, steps, settlements.",
    FAIR_WORK="Your tasks, shifts and appointments at fairs.",
)
enum_type(
    NotificationMail,
    AT_ONCE="As soon as it happens, quiet hours excepted.",
    DIGEST="Together with others, in the rhythm that you chose.",
    NEVER="Never.",
)
enum_type(DigestRhythm, DAILY="Every day at seven.", WEEKLY="On Mondays at seven.")


@strawberry.type
class NotificationPreference:
    """By which ways a topic reaches you."""

    topic: NotificationTopic = strawberry.field(description="The topic.")
    in_portal: bool = strawberry.field(description="Whether it stands among your notifications.")
    by_mail: NotificationMail = strawberry.field(description="Whether and when you get a mail.")


@strawberry.type
class NotificationSettings:
    """How you want to be told."""

    topics: list[NotificationPreference] = strawberry.field(description="One entry for each topic.")
    rhythm: DigestRhythm = strawberry.field(description="How often you get summaries.")
    quiet_from: str | None = strawberry.field(description="From when no mail goes out, such as 20:00; null: never.")
    quiet_until: str | None = strawberry.field(description="Until when.")
    time_zone: str = strawberry.field(description="The zone of these clocks; it is the one of your profile.")
    shows_content: bool = strawberry.field(description="Whether mails quote titles and texts.")


@strawberry.input
class NotificationPreferenceInput:
    """Ways for a topic."""

    topic: NotificationTopic = strawberry.field(description="The topic.")
    in_portal: bool = strawberry.field(description="Whether it stands among your notifications.")
    by_mail: NotificationMail = strawberry.field(description="Whether and when you get a mail.")


@strawberry.input
class NotificationSettingsUpdateInput:
    """What is to be different; what is not given stays."""

    topics: list[NotificationPreferenceInput] | None = strawberry.field(description="Some topics.", default=UNSET)
    rhythm: DigestRhythm | None = strawberry.field(description="How often you get summaries.", default=UNSET)
    quiet_from: str | None = strawberry.field(
        description="From when no mail goes out, such as 20:00; both null: always.", default=UNSET
    )
    quiet_until: str | None = strawberry.field(description="Until when.", default=UNSET)
    shows_content: bool | None = strawberry.field(description="Whether mails quote.", default=UNSET)


@strawberry.input
class ReplyAddressesRevokeInput:
    """Addresses to make worthless."""

    confirm: bool = strawberry.field(description="All of them.", default=True)


@strawberry.type
class NotificationSettingsUpdatePayload(Payload):
    """What came of it, or why nothing was changed."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class ReplyAddressesRevokePayload(Payload):
    """What came of it, or why nothing was changed."""

    ok: bool | None = result("Whether it was done.")


@strawberry.type
class NotificationSettingsQuery:
    """How one is told."""

    @strawberry.field
    async def notification_settings(self, info: Info) -> NotificationSettings | None:
        """How you want to be told; null while you are signed out."""
        context = info.context
        if context.viewer.membership_id is None:
            return None
        async with context.database.read(context.viewer) as db:
            return _shown(await wishes_here(db))


@strawberry.type
class NotificationSettingsMutation:
    """How one wants to be told."""

    @mutation
    async def notification_settings_update(
        self, info: Info, input: NotificationSettingsUpdateInput
    ) -> NotificationSettingsUpdatePayload:
        """Choose ways by topic, rhythm and quiet hours; what waits to be sent goes by them too."""
        changes = Changes(
            rhythm=input.rhythm or None,
            quiet=None if input.quiet_from is UNSET else (_quiet(input.quiet_from, input.quiet_until),),
            shows_content=None if input.shows_content is UNSET else input.shows_content,
            topics={one.topic: Ways(one.in_portal, one.by_mail) for one in input.topics or ()},
        )
        async with info.context.write() as tx:
            await update_settings(tx, changes, now=info.context.now)
        return NotificationSettingsUpdatePayload(ok=True)

    @mutation
    async def reply_addresses_revoke(self, info: Info, input: ReplyAddressesRevokeInput) -> ReplyAddressesRevokePayload:  # noqa: ARG002 - every mutation has one
        """Make the reply addresses of all mails that you have got worthless."""
        async with info.context.write() as tx:
            await revoke_replies(tx)
        return ReplyAddressesRevokePayload(ok=True)


def _quiet(since: str | None, until: str | None) -> Quiet | None:
    return quiet_of(*(minutes(one) if one else None for one in (since, until)))


def _shown(wishes: Wishes) -> NotificationSettings:
    topics: Sequence[tuple[NotificationTopic, Ways]] = [(topic, wishes.chosen(topic)) for topic in NotificationTopic]
    return NotificationSettings(
        topics=[NotificationPreference(topic=topic, in_portal=w.in_portal, by_mail=w.by_mail) for topic, w in topics],
        rhythm=wishes.rhythm,
        quiet_from=clock_of(wishes.quiet.since) if wishes.quiet else None,
        quiet_until=clock_of(wishes.quiet.until) if wishes.quiet else None,
        time_zone=wishes.zone.key,
        shows_content=wishes.shows_content,
    )
