import type { Locator, Page } from 'playwright-core';
import { SCREEN_HEADING } from '../routes.mjs';

export const headingOf = (page: Page): Locator => page.locator(SCREEN_HEADING);
