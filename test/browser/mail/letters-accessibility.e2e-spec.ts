import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isLetterName, LOCALES } from '@seve/domain';
import { letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { overflow, violations } from '../page/axe.js';

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

describe('every letter opened on a phone', () => {
  describe.each(LOCALES)('in %s', (locale) => {
    beforeAll(() => program('light', 390));

    it.each(NAMES)('%s has no fault in light, and fits', async (name) => {
      const { html, subject } = await renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE });
      await page.evaluate(shown(html));
      expect(await page.title()).toBe(subject);
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    });
  });

  describe('in dark', () => {
    beforeAll(() => program('dark', 390));

    it.each(NAMES.map((name, turn) => [name, LOCALES.filter((_locale, index) => IS_LONG || index === turn % LOCALES.length)] as const))(
      '%s is read on its ground',
      async (name, locales) => {
        for (const locale of locales) {
          await page.evaluate(shown((await renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE })).html));
          expect(await violations(page, 'drawn')).toEqual([]);
        }
      },
    );
  });

  it('at 400 %, none is wider than the window', async () => {
    await program('light', 320);
    const tooWide: string[] = [];
    for (const name of NAMES) {
      for (const locale of LOCALES) {
        await page.evaluate(shown((await renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE })).html));
        const excess = await overflow(page);
        if (excess !== 0) tooWide.push(`${name} in ${locale}: ${excess} px`);
      }
    }
    expect(tooWide).toEqual([]);
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
