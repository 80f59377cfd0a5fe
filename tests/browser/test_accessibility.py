"""Every page in every state: no rule of axe broken, in light and dark, narrow and wide; nothing to scroll sideways."""

import pytest

from tests.browser.axe import violations
from tests.browser.conftest import Visit
from tests.browser.states import STATES

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest.mark.parametrize("name", STATES)
async def test_everybody_can_use(visit: Visit, name: str) -> None:
    state = STATES[name]
    visitor = await visit(state.who)
    page = await visitor.goes_to(state.path, state.heading)
    for act in state.then:
        await act(page)
    assert await violations(page) == []
    # 1280 pixels wide at 400 %: WCAG calls it reflow.
    await page.set_viewport_size({"width": 320, "height": 568})
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
