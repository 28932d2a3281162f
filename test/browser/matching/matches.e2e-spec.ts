import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { EventStream } from '../../support/event-stream.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { Person } from '../page/person.js';
import { weightsOfTheScore } from './weights.js';

interface Offer {
  id: string;
  title: string;
}

const MOVED = 'Vos offres ont changé.';

let world: World;
let browser: Browser;
let lea: Client;
let marc: Client;
/** Of Marc's company, in Léa's list. */
let offer: Offer;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
  [lea, marc] = [world.client(), world.client()];
  await lea.post('/api/demo/sign-in', { key: 'student' });
  await marc.post('/api/demo/sign-in', { key: 'company' });
  const own = await offersOfMarc();
  const matches = await itemsOf<{ offer: Offer }>(lea, '/api/student/matches?limit=50');
  offer = matches.map((match) => match.offer).find(({ id }) => own.includes(id)) as Offer;
  expect(offer).toBeDefined();
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const itemsOf = async <Item>(client: Client, path: string) => (await client.get<{ items: Item[] }>(path)).body.items;
const offersOfMarc = async () => (await itemsOf<Offer>(marc, '/api/company/offers?status=published&limit=50')).map(({ id }) => id);
const move = async (act: 'pause' | 'resumption') => expect((await marc.post(`/api/offers/${offer.id}/${act}`)).status).toBe(200);

async function enter(client: Client, path: string, width = 1280): Promise<Person> {
  const person = await Person.open(browser, world, { width });
  await person.context.addCookies(client.cookiesFor());
  await person.page.goto(path);
  await headingOf(person.page).waitFor();
  await person.traffic.quiet();
  return person;
}

describe('the list of a student, on a phone', () => {
  let person: Person;
  const row = () => person.page.locator(`a[href="/mes-offres/${offer.id}"]`);
  const all = () => person.page.locator('a[href^="/mes-offres/"]');
  const other = () => person.page.locator(`a[href^="/mes-offres/"]:not([href$="${offer.id}"])`).first();

  beforeAll(async () => {
    person = await enter(lea, '/mes-offres', 390);
    await row().waitFor();
  });
  afterAll(() => person?.context.close());

  it('loses and finds an offer while nobody touches it, without being asked again', async () => {
    await move('pause');
    await row().waitFor({ state: 'detached' });
    await move('resumption');
    await row().waitFor();
    expect(await person.page.getByText(MOVED).count()).toBe(0);
  });

  it('says that it has changed, and stays as it is, while somebody is in it; changes when asked to, from its title', async () => {
    await other().focus();
    const before = await all().allInnerTexts();
    await move('pause');
    await person.page.getByRole('status').getByText(MOVED).waitFor();
    expect(await all().allInnerTexts()).toEqual(before);
    await receivesFocus(other());
    await person.press('Actualiser');
    await row().waitFor({ state: 'detached' });
    await person.page.getByText(MOVED).waitFor({ state: 'detached' });
    await receivesFocus(person.page.getByRole('heading', { level: 1 }));
    await move('resumption');
    await row().waitFor();
  });

  it('holds still under somebody who has scrolled', async () => {
    await all().last().scrollIntoViewIfNeeded();
    await move('pause');
    await person.page.getByText(MOVED).waitFor();
    expect(await row().count()).toBe(1);
    await person.press('Actualiser');
    await row().waitFor({ state: 'detached' });
    await move('resumption');
    await row().waitFor();
    expect(person.faults).toEqual([]);
  });
});

describe('beside the list', () => {
  let person: Person | null = null;
  afterEach(() => person?.context.close());

  it('the home of a student shows what has just come', async () => {
    await move('pause');
    await world.settled();
    await lea.post('/api/student/matches/visit');
    person = await enter(lea, '/');
    await person.page.getByRole('heading', { name: 'Nouvelles offres' }).waitFor();
    await move('resumption');
    await person.page.locator(`a[href="/mes-offres/${offer.id}"]`).waitFor();
  });

  it('a page that nobody looks at for a minute leaves its line, and reads again when somebody comes back', async () => {
    person = await enter(lea, '/mes-offres');
    const { page } = person;
    const row = page.locator(`a[href="/mes-offres/${offer.id}"]`);
    await row.waitFor();
    const look = (isHidden: boolean) =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
      );
    await page.clock.install();
    const left = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'eventsource');
    await look(true);
    await page.clock.fastForward(61_000);
    await left;
    const witness = await EventStream.open(lea, '/api/account/notices');
    await move('pause');
    // An open line hears of it: one that the page had kept would have made it read again.
    await witness.heard(1);
    await witness.close();
    await person.traffic.quiet();
    expect(await row.count()).toBe(1);
    await look(false);
    await row.waitFor({ state: 'detached' });
    await move('resumption');
    await row.waitFor();
  });

  it('nobody listens without an account', async () => {
    person = await Person.open(browser, world);
    const lines: string[] = [];
    person.page.on('request', (request) => request.resourceType() === 'eventsource' && lines.push(request.url()));
    await person.page.goto('/');
    await headingOf(person.page).waitFor();
    await person.traffic.quiet();
    expect(lines).toEqual([]);
  });
});

describe('the weights of the score', () => weightsOfTheScore(() => ({ world, open: () => Person.open(browser, world, { width: 390 }) })));
