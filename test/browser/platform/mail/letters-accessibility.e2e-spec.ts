import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isLetterName, LOCALES, type Locale } from '@seve/domain';
import { letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { IS_LONG } from '../../../support/form.js';
import { launchChromium } from '../../../support/servers/chromium.js';
import { overflow, violations } from '../../page/axe.js';

const NAMES = Object.keys(letters).filter(isLetterName);
const UNSUBSCRIBE = { link: 'https://seve.example/lettres/arret', preferences: 'https://seve.example/lettres' };

/** The letter takes the place of the one before it in the same document, where axe stays. */
const shown = (html: string) => `(() => {
  const { documentElement } = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
})()`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A mail program of this kind, with a letter open. */
async function program(colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
  await page.setContent((await renderLetter('application-offered', letters['application-offered'].sample, 'fr')).html);
}

/** Each letter in one language in light and in the other in dark; in the long form in both. */
const inTurn = (shift: number) =>
  NAMES.flatMap((name, turn) =>
    LOCALES.filter((_locale, index) => IS_LONG || index === (turn + shift) % LOCALES.length).map((locale) => ({ name, locale })),
  );

const written = (name: (typeof NAMES)[number], locale: Locale) =>
  renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE });

describe('every letter opened on a phone', () => {
  describe('in light', () => {
    beforeAll(() => program('light', 390));

    it.each(inTurn(0))('$name in $locale has no fault, and fits', async ({ name, locale }) => {
      await page.evaluate(shown((await written(name, locale)).html));
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    });
  });

  describe('in dark', () => {
    beforeAll(() => program('dark', 390));

    it.each(inTurn(1))('$name in $locale is read on its ground', async ({ name, locale }) => {
      await page.evaluate(shown((await written(name, locale)).html));
      expect(await violations(page, 'drawn')).toEqual([]);
    });
  });

  it('has its subject for a title, and at 400 % is no wider than the window', async () => {
    await program('light', 320);
    for (const name of NAMES) {
      for (const locale of LOCALES) {
        const { html, subject } = await written(name, locale);
        await page.evaluate(shown(html));
        expect([name, locale, await page.title(), await overflow(page)]).toEqual([name, locale, subject, 0]);
      }
    }
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(22, 32, 27)'],
  ] as const)('is seen on the ground of its scheme: %s', async (scheme, expected) => {
    await program(scheme, 390);
    const ground = await page.evaluate<string>('getComputedStyle(document.querySelector(".s-sheet")).backgroundColor');
    expect(ground).toBe(expected);
  });

  it.each(['light', 'dark'] as const)('a fault of a letter would be seen in %s', async (scheme) => {
    await program(scheme, 390);
    const { html } = await renderLetter('application-offered', letters['application-offered'].sample, 'fr');
    await page.evaluate(shown(html.replaceAll('#1D673D', '#BDE0C8').replaceAll('#8DC29C', '#1A2C21')));
    expect(await violations(page, scheme === 'dark' ? 'drawn' : 'all')).toEqual(
      expect.arrayContaining([expect.stringContaining('color-contrast')]),
    );
  });
});
