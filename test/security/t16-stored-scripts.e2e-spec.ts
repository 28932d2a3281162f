import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import { type LetterName, letters, renderLetter } from '@seve/mailing';
import type { Browser, Page } from 'playwright-core';
import { addressOf, type Parts, SCREENS, type Visitor } from '../browser/routes.mjs';
import { Visitors } from '../browser/visitors.js';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { OFFER_BODY } from './rights-matrix.js';
import { LISTENER, XSS_VECTORS } from './xss-vectors.js';

const VISITS = SCREENS.flatMap((screen) => screen.as.map((visitor) => ({ screen, visitor, name: screen.name })));
/** Free text of people, organisations and offers, wherever it is kept. */
const COLUMNS: Record<string, readonly string[]> = {
  account: ['name', 'first_name', 'last_name'],
  application: ['motivation', 'company_message'],
  class_group: ['name'],
  company: ['name', 'description', 'website'],
  company_site: ['name', 'address'],
  offer: ['title', 'description', 'driving_licence_reason', 'rhythm', 'address'],
  school: ['name'],
  state_change: ['comment'],
  file_ticket: ['reason'],
};

/** Every dialog, and every call to another machine. */
function listen(page: Page, heard: string[]): void {
  page.on('dialog', (dialog) => {
    heard.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') heard.push(`${request.url()} from ${page.url()}`);
  });
}

describe('scripts typed into fields (T16)', () => {
  let world: World;
  let browser: Browser;
  let visitors: Visitors;
  let parts: Parts;
  const heard: string[] = [];
  const listened = new Set<Page>();

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    visitors = new Visitors(world, browser, { width: 1280, scheme: 'light' });
    parts = await visitors.parts();
    await world.settled();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** Each row of each table holds other vectors; those the border refuses are put past it. */
  async function plant(): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      for (const [index, column] of columns.entries()) {
        await world.query(
          `with numbered as (select id, row_number() over (order by id)::int as n from ${table})
           update ${table} set ${column} = ($1::text[])[1 + (numbered.n * 7 + $2) % $3] from numbered where numbered.id = ${table}.id`,
          [XSS_VECTORS, index * 31, XSS_VECTORS.length],
        );
      }
    }
    await world.query(`update offer set questions = ($1::text[])[1:3], description = array_to_string($1::text[], E'\n') where id = $2`, [
      XSS_VECTORS,
      parts.match,
    ]);
  }

  it('are many', () => {
    expect(XSS_VECTORS.length).toBeGreaterThanOrEqual(150);
  });

  it('are heard where they do run', async () => {
    const page = await browser.newPage();
    const control: string[] = [];
    listen(page, control);
    await page.setContent(`<img src="http://${LISTENER}/p.gif"><svg onload=alert(1)>`, { waitUntil: 'load' });
    expect(control.map((one) => one.split(' ')[0]).sort()).toEqual(['dialog', `http://${LISTENER}/p.gif`]);
    await page.close();
  });

  it('are refused in a title where they look like a tag, and come back as they were typed where they are accepted', async () => {
    const { context } = await visitors.person('company');
    const outcomes = { refused: 0, kept: 0 };
    for (const vector of XSS_VECTORS) {
      const data = { ...OFFER_BODY, title: vector.slice(0, 140), description: `Une description assez longue pour une offre. ${vector}` };
      const answer = await context.request.post('/api/offers', { data, headers: { origin: world.url } });
      const body = await answer.json();
      if (answer.status() === 400) outcomes.refused += 1;
      else {
        expect(answer.status()).toBe(201);
        expect([body.title, body.description]).toEqual([data.title.trim(), data.description.trim()]);
        outcomes.kept += 1;
      }
      if (/<[a-z/!?]/i.test(data.title)) expect(answer.status()).toBe(400);
    }
    expect(outcomes.refused).toBeGreaterThan(100);
    expect(outcomes.refused + outcomes.kept).toBe(XSS_VECTORS.length);
  });

  it('are planted in every free text of the database', async () => {
    await plant();
    const [row] = await world.query<{ n: number }>(`select count(*)::int as n from offer where title = any($1)`, [XSS_VECTORS]);
    expect(row?.n).toBeGreaterThan(10);
  });

  it.each(VISITS)('$name, seen by $visitor, runs none and calls nobody', async ({ screen, visitor }) => {
    const { page, traffic } = await visitors.person(visitor as Visitor);
    if (!listened.has(page)) listen(page, heard);
    listened.add(page);
    await page.goto(addressOf(screen, parts));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await traffic.quiet();
    expect(heard).toEqual([]);
    expect(await page.locator('[href^="javascript" i], [href^="data:" i], [src^="javascript" i], [action^="javascript" i]').count()).toBe(
      0,
    );
  });

  it('the public page of every offer runs none, its head and its data for search engines included', async () => {
    const { page, traffic } = await visitors.person('visitor');
    const offers = await world.query<{ id: string }>(`select id from offer where status = 'published' order by id`);
    for (const { id } of offers) {
      await page.goto(`/offres/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await traffic.quiet();
      const html = await (await page.request.get(`/offres/${id}`)).text();
      // In attributes and data they are text: no tag of theirs is left whole.
      expect(XSS_VECTORS.filter((vector) => /^<[a-z]/i.test(vector) && html.includes(vector))).toEqual([]);
    }
    expect(heard).toEqual([]);
  });

  it.each(Object.keys(letters) as LetterName[])('the letter %s shows them as text, runs none and calls nobody', async (name) => {
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
    const page = await browser.newPage();
    listen(page, heard);
    for (const locale of LOCALES) {
      const { html, subject } = await renderLetter(name, spoiled(letters[name].sample) as never, locale);
      expect(subject).not.toMatch(/[\r\n]/);
      await page.setContent(html, { waitUntil: 'load' });
      expect(await page.locator('script, iframe, object, embed, form, base, link[href*=invalid], img[src*=invalid]').count()).toBe(0);
    }
    await page.close();
    expect(heard).toEqual([]);
  });
});
