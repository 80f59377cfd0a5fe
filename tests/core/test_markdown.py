"""Nothing that people write becomes code in somebody else's browser."""

import re

import pytest

from portal.core.markdown import plain, render

CLASSICS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    "<javascript:alert(1)>",
    '[x](https://a.ch" onmouseover="alert(1))',
    '[x](https://a.ch "a\\" onclick=\\"alert(1)")',
    "![x](https://evil.example/pixel.png)",
    "<svg onload=alert(1)>",
    "<iframe src=https://evil.example></iframe>",
    "`<script>alert(1)</script>`",
    "```html\n<script>alert(1)</script>\n```",
    "[x]: javascript:alert(1)\n\n[x]",
    "<style>*{display:none}</style>",
    "<form action=https://evil.example><input name=password></form>",
]
DANGER = re.compile(
    r"<(script|img|svg|iframe|style|form|input|object|embed)|<[^>]* on\w+=|<[^>]*(script|data):", re.IGNORECASE
)


@pytest.mark.parametrize("classic", CLASSICS)
def test_hostile_source_comes_out_harmless(classic: str) -> None:
    assert not DANGER.search(render(classic))


def test_marks_become_html() -> None:
    assert render("**fett** und ~~weg~~") == "<p><strong>fett</strong> und <s>weg</s></p>\n"


def test_links_say_that_a_user_set_them() -> None:
    assert render("[x](https://a.ch)") == '<p><a href="https://a.ch" rel="ugc nofollow noopener">x</a></p>\n'


def test_raw_html_is_shown_as_text() -> None:
    assert render("<b>x</b>") == "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"


def test_deep_nesting_is_rendered_quickly() -> None:
    assert len(render(">" * 5_000 + "x")) < 100_000


def test_excerpt_has_words_without_marks() -> None:
    assert plain("# Titel\n\n**fett**er Text & `a < b`\n\n- eins\n- zwei", 200) == "Titel fetter Text & a < b eins zwei"


def test_excerpt_is_cut_between_words() -> None:
    assert plain("Das Messer wird stumpf, wenn es regnet", 24) == "Das Messer wird stumpf…"


def test_excerpt_of_one_long_word_is_cut_within() -> None:
    assert plain("x" * 50, 10) == "x" * 9 + "…"
