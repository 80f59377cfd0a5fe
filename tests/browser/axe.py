"""Every rule of axe, best practice included, over a page: wide in light, narrow in dark."""

from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Page, ViewportSize

from tests.browser.portal import PROJECT

Scheme = Literal["light", "dark"]
SOURCE = PROJECT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# Each rule in both sizes, each colour in both schemes: all four pairs would tell the same twice.
LOOKS: tuple[tuple[Scheme, ViewportSize], ...] = (
    ("light", {"width": 1280, "height": 860}),
    ("dark", {"width": 390, "height": 844}),
)
# The smallest target size is off by default in axe, but part of WCAG 2.2 AA.
# Colours on their way from light to dark are no colours of ours.
RUN = """async (without) => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changing.map(({ finished }) => finished));
  const where = without ? { exclude: without } : document;
  return axe.run(where, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
}"""


async def violations(page: Page, *, without: str | None = None) -> list[str]:
    """One line for each rule that an element of the page breaks; `without` leaves out what is not ours."""
    found = []
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(source(SOURCE))
    for scheme, size in LOOKS:
        await page.emulate_media(color_scheme=scheme)
        await page.set_viewport_size(size)
        answer = await page.evaluate(RUN, without)
        found += [f"{scheme} {size['width']}: {line}" for line in lines(answer)]
    return found


def lines(answer: dict[str, Any]) -> list[str]:
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary'].splitlines()[-1].strip()}"
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]


def source(path: Path) -> str:
    return path.read_text(encoding="utf-8")
