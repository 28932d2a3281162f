import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People, type Teacher } from '../../support/builders/people.js';
import { becomes } from '../../support/programs/local-start.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { hold } from '../page/hold.js';
import { Person } from '../page/person.js';

/** One story without signing in: each test goes on where the one before stopped. */
describe('a letter that is no longer wanted', () => {
  let world: World;
  let browser: Browser;
  let people: People;
  let teacher: Teacher;
  let company: Member;
  let reader: Person;
  const applies = async () => {
    const student = await people.student(await people.classGroup(teacher));
    await applied(student.client, await published(company.client));
    await world.settled();
  };
  /** Letters about an application, beside the digests that an offer brings. */
  const mails = () => world.mails(company.email).filter(({ subject }) => / postule à votre offre$/.test(subject));
  const received = () => mails().length;
  const listOf = (mail = mails().at(-1)) => mail?.headers.get('list') as Record<string, { url?: string; name?: string }>;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
    people = new People(world);
    [teacher, company] = [await people.teacher(), await people.company()];
    reader = await Person.open(browser, world, { width: 390 });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('carries a link for its reader, and both headers for mail programs', async () => {
    await applies();
    expect(received()).toBe(1);
    const list = listOf();
    expect(list.unsubscribe?.url).toMatch(`${world.url}/api/unsubscriptions/`);
    expect(list['unsubscribe-post']?.name).toBe('List-Unsubscribe=One-Click');
  });

  it('is not stopped by opening the link: the next one comes', async () => {
    await reader.page.goto(linkIn(mails().at(-1)?.text, `${world.url}/desabonnement/`));
    await reader.sees(/^Ne plus recevoir cette lettre/);
    await reader.reads('Une candidature arrive');
    await applies();
    expect(received()).toBe(2);
  });

  it('is stopped by the button, which takes the focus to what was done', async () => {
    await reader.press('Ne plus la recevoir');
    await reader.sees('C’est fait');
    expect(await reader.page.evaluate('document.activeElement?.tagName')).toBe('H1');
    await applies();
    expect(received()).toBe(2);
  });

  it('comes again for whoever chooses so on the page of all letters', async () => {
    await reader.follow('Choisir pour chaque lettre');
    await reader.sees('Vos courriels');
    const rhythm = reader.page.getByLabel('Une candidature arrive');
    expect(await rhythm.inputValue()).toBe('never');
    await rhythm.selectOption('now');
    await reader.reads('Rythme enregistré.');
    await applies();
    expect(received()).toBe(3);
  });

  it('keeps choices made one upon the other in their order, and shows each at once', async () => {
    const choices = (await reader.page.locator('select:has(option[value="never"])').all()).slice(-2);
    const values = () => Promise.all(choices.map((choice) => choice.inputValue()));
    const before = await values();
    const keeping = await hold(reader.page, 'PUT', '**/api/letter-links/*');
    for (const choice of choices) await choice.selectOption('never');
    await keeping.begun;
    expect(before).not.toContain('never');
    await becomes('both choices are shown', async () => (await values()).every((value) => value === 'never'));
    expect(keeping.requests).toHaveLength(1);
    keeping.letGo();
    await reader.traffic.quiet();
    await reader.page.reload();
    await reader.sees('Vos courriels');
    expect(await values()).toEqual(['never', 'never']);
  });

  it('shows nobody’s name, and no whole address', async () => {
    const shown = await reader.page.locator('main').textContent();
    expect(shown).not.toContain(company.email);
    expect(shown).not.toMatch(/Marc|Dubois|Amidonnerie/);
  });

  it('is stopped by one click in a mail program, without a page', async () => {
    const list = listOf();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(list.unsubscribe?.url ?? '', { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    expect(answer.status).toBe(200);
    await applies();
    expect(received()).toBe(3);
  });

  it('no screen failed on the way', () => {
    expect(reader.faults).toEqual([]);
  });
});

const linkIn = (text = '', start = '') => text.split(/[\s<>()[\]]+/).find((word) => word.startsWith(start)) ?? '';
