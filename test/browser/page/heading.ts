import type { Locator, Page } from 'playwright-core';

/** The heading of the screen itself: the skeleton that stands before it has one of its own. */
export const headingOf = (page: Page): Locator => page.locator('h1:not([role="status"] > h1)');
