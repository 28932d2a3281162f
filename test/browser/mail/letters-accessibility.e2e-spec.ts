import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isLetterName, LOCALES } from '@seve/domain';
import { letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { violations } from '../page/axe.js';
import { faultsInAllLooks, show } from '../page/looks.js';
import { Traffic } from '../page/traffic.js';

const EVERY = Object.keys(letters)
  .filter(isLetterName)
  .flatMap((name) => LOCALES.map((locale) => ({ name, locale })));
const UNSUBSCRIBE = { link: 'https://seve.example/lettres/arret', preferences: 'https://seve.example/lettres' };

/** As a mail program shows it on a phone. */
const LOOKS = [
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe('every letter opened on a phone, light and dark', () => {
  let page: Page;
  let traffic: Traffic;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    traffic = new Traffic(page);
  });
  afterAll(() => page.close());

  it.each(EVERY)('$name in $locale has no fault, and fits', async ({ name, locale }) => {
    const { html, subject } = await renderLetter(name, letters[name].sample as never, locale, { unsubscribe: UNSUBSCRIBE });
    await show(page, traffic, LOOKS[0]);
    await page.setContent(html);
    expect(await page.title()).toBe(subject);
    expect(await faultsInAllLooks(page, traffic, LOOKS)).toEqual([]);
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(22, 32, 27)'],
  ] as const)('is seen on the ground of its scheme: %s', async (scheme, expected) => {
    await show(page, traffic, { width: 390, scheme });
    await page.setContent((await renderLetter('application-offered', letters['application-offered'].sample, 'fr')).html);
    const ground = await page.evaluate<string>('getComputedStyle(document.querySelector(".s-sheet")).backgroundColor');
    expect(ground).toBe(expected);
  });
});

it('a fault of a letter would be seen', async () => {
  const page = await browser.newPage();
  const { html } = await renderLetter('application-offered', letters['application-offered'].sample, 'fr');
  await page.setContent(html.replaceAll('#1D673D', '#BDE0C8'));
  expect(await violations(page)).toEqual(expect.arrayContaining([expect.stringContaining('color-contrast')]));
  await page.close();
});
