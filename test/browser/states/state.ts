import type { Locator, Page } from 'playwright-core';
import type { Parts, Visitor } from '../routes.mjs';

/** A screen with something opened on it. */
export interface State {
  name: string;
  as: Visitor;
  at: (parts: Parts) => string;
  /** Opens it and returns what then stands on the screen. */
  open: (page: Page) => Promise<Locator>;
  /** A phone has another way to it. */
  isOfDesk?: true;
  /** It closes as soon as the pointer is no longer on it: opened until it stays. */
  isHeldByPointer?: true;
}

/** What opens is looked at, whichever row it opens on: of several buttons the first is pressed. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
export const dialog = (page: Page) => page.getByRole('dialog');
