import type { Locator, Page } from 'playwright-core';

const ENTERS = 30;
const SHOWS_WITHIN_MS = 3_000;

/** Moves the pointer onto `target` until `shown` is visible: a page that is drawn anew under a still pointer does not tell that it was entered. */
export async function enter(page: Page, target: Locator, shown: Locator): Promise<void> {
  for (let tries = 1; ; tries++) {
    await page.mouse.move(0, 0);
    await target.hover();
    const isShown = await shown.waitFor({ timeout: SHOWS_WITHIN_MS }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
    if (tries === ENTERS) throw new Error(`the pointer entered ${tries} times, and nothing showed`);
  }
}
