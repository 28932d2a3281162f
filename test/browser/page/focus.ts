import type { Locator, Page } from 'playwright-core';

interface Focusable {
  ownerDocument: { activeElement: unknown };
}

/** More stops than any screen has before its own content ends. */
const MOST_STOPS = 80;

/** Why the focus cannot be seen, or null: no outline of 2 px, outside the window, or under something else. */
const UNSEEN = `(async () => {
  // A message that gives way to the focus does so in the next frame.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const focused = document.activeElement;
  // After the last stop comes the browser's own bar.
  if (focused === document.body) return null;
  // A chip and a segment draw the focus of their hidden field on its label.
  const one = focused.offsetWidth <= 1 && focused.labels?.length ? focused.labels[0] : focused;
  const isOutlined = [undefined, '::after'].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const name = (one.innerText || one.getAttribute('aria-label') || one.id).trim().slice(0, 60);
  if (!isOutlined) return 'no outline: ' + one.tagName + ' ' + name;
  const { left, right, top, bottom } = one.getClientRects()[0];
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const above = document.elementFromPoint(x, y);
  if (above === null) return 'outside the window: ' + name;
  return one.contains(above) || above.contains(one) ? null : 'covered: ' + name;
})()`;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element: Focusable) => element.ownerDocument.activeElement === element);

/** Waits until this has the focus: an act moves it once what follows from the act is drawn. */
export const receivesFocus = (locator: Locator): Promise<void> =>
  locator.and(locator.page().locator(':focus')).waitFor({ state: 'attached' });

/** Presses Tab until this has the focus. @returns what could not be seen at the stops on the way, this one included. */
export async function tabTo(page: Page, goal: Locator): Promise<string[]> {
  await goal.waitFor({ state: 'attached' });
  const unseen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate<string | null>(UNSEEN);
    if (fault) unseen.push(fault);
    if (await hasFocus(goal)) return unseen;
  }
  throw new Error(`Tab does not reach ${goal.toString()}`);
}
