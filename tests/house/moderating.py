"""How the mutations of moderation are called, by whom they may be and by whom not."""

from tests.house.acting import Call

LONG = "Das braucht hier ein paar Worte mehr."

MODERATION = {
    "reportCreate": Call(
        lambda t: {"ideaId": t.open, "reason": "SPAM"}, "a lead", ("b lead", "apart lead")),
    "moderationDecide": Call(
        lambda t: {"ids": [t.held_comment_item], "decision": "RETURN", "sentence": LONG},
        "host moderator", ("limited moderator", "host member", "b lead", "b member", "a lead")),
    "moderationUndo": Call(
        lambda t: {"ids": [t.act]}, "host moderator", ("host owner", "limited moderator", "host member", "b lead")),
    "moderationRedact": Call(
        lambda t: {"ideaId": t.plain, "words": ["Problem"], "reason": LONG},
        "host moderator", ("limited moderator", "host member", "b lead", "b member", "a lead")),
    "trustChange": Call(
        lambda t: {"personId": t.lead, "trusted": True, "reason": LONG},
        "host moderator", ("limited moderator", "host member", "b lead", "b member", "a lead")),
    "moderationSettingsUpdate": Call(
        lambda _: {"holdsComments": True}, "host admin", ("host moderator", "host member", "b lead"), elsewhere=False),
    "heldCommentWithdraw": Call(
        lambda t: {"id": t.held_comment}, "b member", ("host moderator", "host member", "b lead", "a lead")),
}  # fmt: skip
