import type { Page } from 'playwright-core';
import { answered } from './answered.js';

/**
 * Follows the router of the open application to an address, as its links do: a third of the cost of loading the page again. What was typed
 * is left without a question: the test goes on elsewhere, no person leaves.
 */
export async function routeTo(page: Page, href: string): Promise<void> {
  await answered(
    `the way to ${href}`,
    page.evaluate(`__TSR_ROUTER__.navigate({ href: ${JSON.stringify(href)}, ignoreBlocker: true }).then(() => undefined)`),
  );
}
