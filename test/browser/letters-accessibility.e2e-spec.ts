import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import { isLetterName, letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { overflow, violations } from './axe.js';

const EVERY = Object.keys(letters)
  .filter(isLetterName)
  .flatMap((name) => LOCALES.map((locale) => ({ name, locale })));
const UNSUBSCRIBE = { link: 'https://seve.example/lettres/arret', preferences: 'https://seve.example/lettres' };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('every letter opened on a phone, %s', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme });
  });
  afterAll(() => page.close());

  it.each(EVERY)('$name in $locale has no fault, and fits', async ({ name, locale }) => {
    const { html, subject } = await renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE });
    await page.setContent(html);
    expect(await violations(page)).toEqual([]);
    expect(await page.title()).toBe(subject);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('is seen on the ground of its scheme', async () => {
    await page.setContent((await renderLetter('application-offered', letters['application-offered'].sample, 'fr')).html);
    const ground = await page.evaluate<string>('getComputedStyle(document.querySelector(".s-sheet")).backgroundColor');
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 32, 27)');
  });
});

it('a fault of a letter would be seen', async () => {
  const page = await browser.newPage();
  const { html } = await renderLetter('application-offered', letters['application-offered'].sample, 'fr');
  await page.setContent(html.replaceAll('#1D673D', '#BDE0C8'));
  expect(await violations(page)).toEqual(expect.arrayContaining([expect.stringContaining('color-contrast')]));
  await page.close();
});
