import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LetterName, LOCALES } from '@seve/domain';
import { letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { People } from '../../support/builders/people.js';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { OFFER_BODY } from '../rights/rights-matrix.js';
import { listen } from './planted-scripts.js';
import { LISTENER, XSS_VECTORS } from './xss-vectors.js';

/** `test/browser/walk/walk.ts` opens the screens with these vectors in all free texts. */
describe('scripts typed into fields (T16)', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  const heard: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    page = await browser.newPage();
    listen(page, heard);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('are many', () => {
    expect(XSS_VECTORS.length).toBeGreaterThanOrEqual(150);
  });

  it('are heard where they do run', async () => {
    const vulnerable = await browser.newPage();
    const control: string[] = [];
    listen(vulnerable, control);
    await vulnerable.setContent(`<img src="http://${LISTENER}/p.gif"><svg onload=alert(1)>`, { waitUntil: 'load' });
    expect(control.map((one) => one.split(' ')[0]).sort()).toEqual(['dialog', `http://${LISTENER}/p.gif`]);
    await vulnerable.close();
  });

  it('are refused in a title where they look like a tag, and come back as they were typed where they are accepted', async () => {
    const { client: company } = await new People(world).company();
    const outcomes = { refused: 0, kept: 0 };
    for (const vector of XSS_VECTORS) {
      const data = { ...OFFER_BODY, title: vector.slice(0, 140), description: `Une description assez longue pour une offre. ${vector}` };
      const { status, body } = await company.post<{ title: string; description: string }>('/api/offers', data);
      if (status === 400) outcomes.refused += 1;
      else {
        expect(status).toBe(201);
        expect([body.title, body.description]).toEqual([data.title.trim(), data.description.trim()]);
        outcomes.kept += 1;
      }
      if (/<[a-z/!?]/i.test(data.title)) expect(status).toBe(400);
    }
    expect(outcomes.refused).toBeGreaterThan(100);
    expect(outcomes.refused + outcomes.kept).toBe(XSS_VECTORS.length);
  });

  const LETTERS = (Object.keys(letters) as LetterName[]).map((name, turn) => ({ name, turn }));

  it.each(LETTERS)('the letter $name shows them as text, runs none and calls nobody', async ({ name, turn }) => {
    const all = XSS_VECTORS.join(' ');
    const spoiled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spoiled);
      if (typeof value !== 'object' || value === null) return value;
      const isFree = (key: string, inner: unknown) =>
        typeof inner === 'string' && /Name$|[tT]itle$|^message$|^organisation$|^reason$|^comment$/.test(key);
      const isChoice = (inner: unknown) => /^[a-z_]{3,20}$/.test(String(inner));
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, isFree(key, inner) && !isChoice(inner) ? all : spoiled(inner)]),
      );
    };
    // Each letter is checked in one language in turn, because all share the same escaping; in all languages in the long form.
    for (const locale of IS_LONG ? LOCALES : LOCALES.filter((_one, index) => index === turn % LOCALES.length)) {
      const { html, subject } = await renderLetter(name, spoiled(letters[name].sample) as never, locale);
      expect(subject).not.toMatch(/[\r\n]/);
      await page.setContent(html, { waitUntil: 'load' });
      expect(await page.locator('script, iframe, object, embed, form, base, link[href*=invalid], img[src*=invalid]').count()).toBe(0);
    }
    expect(heard).toEqual([]);
  });
});
