import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { applied } from '../../../support/builders/applications.js';
import { published } from '../../../support/builders/offers.js';
import { type Member, People, type Person as Someone } from '../../../support/builders/people.js';
import { tokenOf } from '../../../support/letter-links.js';
import { becomes } from '../../../support/programs/local-start.js';
import { launchChromium } from '../../../support/servers/chromium.js';
import { startWorld, type World } from '../../../support/world.js';
import { receivesFocus } from '../../page/focus.js';
import { headingOf } from '../../page/heading.js';
import { hold } from '../../page/hold.js';
import { type Device, Person } from '../../page/person.js';
import { Words } from '../../page/words.js';

const words = new Words('fr');
const en = new Words('en');

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
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function comes(path: string, device: Device = {}, someone?: Someone): Promise<Person> {
  const person = await Person.open(browser, world, device);
  opened.push(person);
  if (someone) await person.context.addCookies(someone.client.cookiesFor());
  // News that come during the first reading wait for its end.
  const counted = someone && person.page.waitForResponse('**/api/account/news/count');
  await person.page.goto(path);
  await counted;
  await headingOf(person.page).waitFor();
  await person.traffic.quiet();
  return person;
}

describe('the bell', () => {
  afterEach(async () => {
    for (const { context, faults } of opened.splice(0)) {
      await context.close();
      expect(faults).toEqual([]);
    }
  });

  const bell = ({ page }: Person) => page.getByRole('banner').getByRole('button', { name: words.from('shell:bell.name') });
  const panel = ({ page }: Person) => page.getByRole('dialog');
  const said = ({ page }: Person, shown: number) =>
    page.getByRole('status').filter({ hasText: words.say(`shell:bell.unseen_${shown === 1 ? 'one' : 'other'}`, { shown, count: shown }) });
  const applies = 'Inès Lefebvre postule à votre offre';
  const apply = async (company: Member) => applied((await people.student(classId)).client, await published(company.client));
  /** News that the company has not looked at: of its offer, and of the application. */
  const unseen = async ({ client }: Member) => (await client.get<{ unseen: number }>('/api/account/news/count')).body.unseen;

  it('rings while the page is open, says what it is, and leads to its act; both pages fall silent when one has looked', async () => {
    const company = await people.company();
    const [first, second] = [await comes('/compte/courriels', {}, company), await comes('/compte/courriels', {}, company)];
    expect(await unseen(company)).toBe(0);
    await apply(company);
    const count = await unseen(company);
    await said(first, count).waitFor({ state: 'attached' });
    await said(second, count).waitFor({ state: 'attached' });
    await bell(first).click();
    const news = panel(first).getByRole('link', { name: new RegExp(applies) });
    await news.waitFor();
    await said(second, count).waitFor({ state: 'detached' });
    await news.click();
    await first.sees(/Inès Lefebvre/);
    expect(first.page.url()).toContain('/entreprise/candidatures/');
    expect(await panel(first).count()).toBe(0);
    expect(await said(first, count).count()).toBe(0);
  });

  it('rings for what comes while the news before is still being read; opens, and closes with the keyboard alone', async () => {
    const company = await people.company();
    const person = await comes('/compte/courriels', {}, company);
    const reading = await hold(person.page, 'GET', '**/api/account/news/count');
    await apply(company);
    await reading.begun;
    const readAgain = person.page.waitForRequest('**/api/account/news/count');
    await apply(company);
    await readAgain;
    reading.letGo();
    await said(person, await unseen(company)).waitFor({ state: 'attached' });
    await bell(person).focus();
    await person.page.keyboard.press('Enter');
    await panel(person)
      .getByRole('link', { name: new RegExp(applies) })
      .first()
      .waitFor();
    await person.traffic.quiet();
    await person.page.keyboard.press('Tab');
    expect(await panel(person).locator(':focus').count()).toBe(1);
    await person.page.keyboard.press('Escape');
    await panel(person).waitFor({ state: 'detached' });
    await receivesFocus(bell(person));
  });

  it('is a page on a phone, that also says what waits', async () => {
    const company = await people.company();
    await apply(company);
    await company.client.put('/api/account/locale', { locale: 'en' });
    const person = await comes('/compte/courriels', { width: 320, language: 'en' }, company);
    await person.press(en.from('shell:bell.name'));
    await person.sees(en.say('shell:bell.name'));
    const wait = person.page.getByRole('region', { name: en.say('bell:waiting.title') }).getByRole('link');
    await wait.click();
    await person.page.waitForURL('**/candidatures');
    await person.page.goBack();
    await person.sees(en.say('shell:bell.name'));
  });

  it('keeps quiet about a failure until it is opened, then offers to read again, and says that nothing is new', async () => {
    const person = await Person.open(browser, world);
    opened.push(person);
    await person.context.addCookies((await people.company()).client.cookiesFor());
    await person.page.route('**/api/account/news?*', (route) => route.abort());
    await person.page.goto('/nouvelles');
    await person.sees('Nouvelles');
    const again = person.page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
    await again.waitFor();
    await person.page.unroute('**/api/account/news?*');
    await again.click();
    await person.reads(words.say('bell:none.title'));
  });
});

it('somebody whose address refuses our letters reads at the next visit that they are stopped, and whom to ask', async () => {
  const student = await people.student(classId);
  const person = await comes('/profil', { width: 320 }, student);
  const notice = person.page.getByRole('complementary', { name: 'Courriels arrêtés' });
  expect(await notice.count()).toBe(0);
  await world.query(`insert into suppression (address, reason) values ($1, 'bounce')`, [student.email]);
  await person.page.reload();
  await notice.waitFor();
  expect(await notice.textContent()).toContain(student.email);
  expect(await notice.textContent()).toContain('écrivez à la coordination du campus');
  expect(person.faults).toEqual([]);
});

/** One story without signing in: each test goes on where the one before stopped. */
describe('a letter that is no longer wanted', () => {
  let company: Member;
  let reader: Person;

  beforeAll(async () => {
    company = await people.company();
    reader = await comes(`/desabonnement/${tokenOf(world, company.accountId, 'application-received')}`, { width: 390 });
  });

  it('is stopped by the button, which takes the focus to what was done', async () => {
    await reader.sees(/^Ne plus recevoir cette lettre/);
    await reader.press('Ne plus la recevoir');
    await reader.sees('C’est fait');
    expect(await reader.page.evaluate('document.activeElement?.tagName')).toBe('H1');
  });

  it('comes again for whoever chooses so on the page of all letters', async () => {
    await reader.follow('Choisir pour chaque lettre');
    await reader.sees('Vos courriels');
    const rhythm = reader.page.getByLabel('Une candidature arrive');
    expect(await rhythm.inputValue()).toBe('never');
    await rhythm.selectOption('now');
    await reader.reads('Rythme enregistré.');
  });

  it('keeps choices made one upon the other in their order, and shows each at once', async () => {
    const choices = (await reader.page.locator('select:has(option[value="never"])').all()).slice(-2);
    const values = () => Promise.all(choices.map((choice) => choice.inputValue()));
    expect(await values()).not.toContain('never');
    const keeping = await hold(reader.page, 'PUT', '**/api/letter-links/*');
    for (const choice of choices) await choice.selectOption('never');
    await keeping.begun;
    await becomes('both choices are shown', async () => (await values()).every((value) => value === 'never'));
    expect(keeping.requests).toHaveLength(1);
    keeping.letGo();
    await reader.traffic.quiet();
    await reader.page.reload();
    await reader.sees('Vos courriels');
    expect(await reader.page.getByLabel('Une candidature arrive').inputValue()).toBe('now');
    expect(await values()).toEqual(['never', 'never']);
    expect(reader.faults).toEqual([]);
  });
});
