import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People, type Student } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { hold } from '../page/hold.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

let world: World;
let browser: Browser;
let people: People;
let classId: string;
const opened: Person[] = [];

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
  people = new People(world);
  classId = await people.classGroup(await people.teacher());
});
afterEach(async () => {
  for (const { context, faults } of opened.splice(0)) {
    await context.close();
    expect(faults).toEqual([]);
  }
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** One more application to an offer of this company; returns its student. */
async function apply(company: Member): Promise<Student> {
  const student = await people.student(classId);
  await applied(student.client, await published(company.client));
  return student;
}

/** News that the company has not looked at: of its offer, and of the application. */
const unseen = async ({ client }: Member) => (await client.get<{ unseen: number }>('/api/account/news/count')).body.unseen;

describe.each(LOCALES)('the bell, in %s', (locale) => {
  const words = new Words(locale);
  const bell = ({ page }: Person) => page.getByRole('banner').getByRole('button', { name: new RegExp(`^${words.say('shell:bell.name')}`) });
  const panel = ({ page }: Person) => page.getByRole('dialog');
  const said = ({ page }: Person, shown: number) =>
    page.getByRole('status').filter({ hasText: words.say(`shell:bell.unseen_${shown === 1 ? 'one' : 'other'}`, { shown, count: shown }) });
  const applies = words.locale === 'fr' ? 'Inès Lefebvre postule à votre offre' : 'Inès Lefebvre applies to your offer';

  async function enter(company: Member, device: Device = {}, path = '/compte/courriels'): Promise<Person> {
    const person = await Person.open(browser, world, device);
    opened.push(person);
    await person.context.addInitScript(`localStorage.setItem('seve.locale', '${locale}')`);
    await person.context.addCookies(company.client.cookiesFor());
    await person.page.goto(path);
    await headingOf(person.page).waitFor();
    await bell(person).waitFor();
    await person.traffic.quiet();
    return person;
  }

  it('rings while the page is open, says what it is, and leads to its act; both pages fall silent when one has looked', async () => {
    const company = await people.company();
    const [first, second] = [await enter(company), await enter(company)];
    expect(await unseen(company)).toBe(0);
    await apply(company);
    const count = await unseen(company);
    await said(first, count).waitFor({ state: 'attached' });
    await said(second, count).waitFor({ state: 'attached' });

    await bell(first).click();
    const news = panel(first).getByRole('link', { name: new RegExp(applies) });
    await news.waitFor();
    await said(second, count).waitFor({ state: 'detached' });
    await first.traffic.quiet();
    expect(await violations(first.page)).toEqual([]);
    await news.click();
    await first.sees(/Inès Lefebvre/);
    expect(first.page.url()).toContain('/entreprise/candidatures/');
    expect(await panel(first).count()).toBe(0);
    expect(await said(first, count).count()).toBe(0);
  });

  it('rings for what comes while the news before is still being read', async () => {
    const company = await people.company();
    const person = await enter(company);
    const reading = await hold(person.page, 'GET', '**/api/account/news/count');
    await apply(company);
    await reading.begun;
    const readAgain = person.page.waitForRequest('**/api/account/news/count');
    await apply(company);
    await readAgain;
    reading.letGo();
    await said(person, await unseen(company)).waitFor({ state: 'attached' });
  });

  it('opens, is read and closes with the keyboard alone, and gives the focus back', async () => {
    const company = await people.company();
    await apply(company);
    const person = await enter(company, { scheme: 'dark' });
    await bell(person).focus();
    await person.page.keyboard.press('Enter');
    await panel(person)
      .getByRole('link', { name: new RegExp(applies) })
      .waitFor();
    await person.traffic.quiet();
    expect(await violations(person.page)).toEqual([]);
    await person.page.keyboard.press('Tab');
    expect(await panel(person).locator(':focus').count()).toBe(1);
    await person.page.keyboard.press('Escape');
    await panel(person).waitFor({ state: 'detached' });
    await receivesFocus(bell(person));
  });

  it('is a page on a phone, that also says what waits; an application answered elsewhere waits no more', async () => {
    const company = await people.company();
    await apply(company);
    const person = await enter(company, { width: 320 });
    await bell(person).click();
    await person.sees(words.say('shell:bell.name'));
    const wait = person.page.getByRole('region', { name: words.say('bell:waiting.title') }).getByRole('link');
    await wait.first().waitFor();
    expect(await wait.count()).toBe(1);
    await person.traffic.quiet();
    expect(await overflow(person.page)).toBe(0);
    expect(await violations(person.page)).toEqual([]);
    await wait.click();
    await person.page.waitForURL('**/candidatures');
    await person.page.goBack();
    await person.sees(words.say('shell:bell.name'));
    expect(await words.foreignOn(person.page)).toEqual([]);
  });

  it('says that nothing is new to somebody to whom nothing was written', async () => {
    const person = await enter(await people.company(), {}, '/nouvelles');
    await person.reads(words.say('bell:none.title'));
    expect(await person.page.getByRole('region').count()).toBe(0);
  });
});

it('keeps quiet about a failure until it is opened, and then offers to read again', async () => {
  const company = await people.company();
  const person = await Person.open(browser, world);
  await person.context.addCookies(company.client.cookiesFor());
  await person.page.route('**/api/account/news?*', (route) => route.abort());
  await person.page.goto('/nouvelles');
  await person.sees('Nouvelles');
  await person.page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).waitFor();
  await person.page.unroute('**/api/account/news?*');
  await person.press('Réessayer');
  await person.reads('Rien ne vous attend, rien de nouveau');
  await person.context.close();
});
