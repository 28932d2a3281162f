import type { Page } from 'playwright-core';
import type { Parts, Visitor } from '../routes.mjs';

/** A screen with something opened on it. */
export interface State {
  name: string;
  as: Visitor;
  at: (parts: Parts) => string;
  open: (page: Page) => Promise<unknown>;
}

/** What opens is looked at, whichever row it opens on: of several buttons the first is pressed. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
export const dialog = (page: Page) => page.getByRole('dialog').waitFor();
