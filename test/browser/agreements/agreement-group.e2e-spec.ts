import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { agreementCast } from '../../support/builders/agreements.js';
import { dayIn } from '../../support/builders/days.js';
import { People } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('the agreements of a group, in %s', (language, device) => {
  const words = new Words(language);
  const say = (key: string) => words.say(`agreement-group:${key}`);
  let world: World;
  let browser: Browser;
  let people: People;
  let cast: Awaited<ReturnType<typeof agreementCast>>;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    people = new People(world);
    cast = await agreementCast(people);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const typedDay = (civil: string) => {
    const [year, month, day] = civil.split('-');
    return `${day}/${month}/${year}`;
  };

  it('begin thirty at once, with one line that cannot be; what is typed is kept', async () => {
    for (let at = 0; at < 30; at += 1) await people.student(cast.classId, { lastName: `Nom ${String(at).padStart(2, '0')}` });
    const taken = await people.student(cast.classId, { lastName: 'Placée' });
    await cast.office.client.post(`/api/school-places/students/${taken.studentId}`, {
      ...{ hostName: 'Autre accueil', kind: 'observation', startOn: dayIn(31), endOn: dayIn(33), weeklyMinutes: 2_100, hazards: [] },
    });
    await world.query('update account set locale = $1', [language]);
    const office = await Person.open(browser, world, device);
    await office.context.addCookies(cast.office.client.cookiesFor());
    const { page } = office;
    await page.goto('/etablissement/conventions');
    await page.getByRole('link', { name: say('link') }).click();
    await office.sees(say('title'));
    await clean(office);
    await page.getByLabel(words.from('agreement-group:students.class')).selectOption({ index: 1 });
    await page.getByRole('button', { name: words.from('agreement-group:students.all_other', { count: 31 }) }).click();
    await office.field(words.from('declared-place:host.name')).fill('Moulin de la Somme');
    await office.field(words.from('declared-place:host.contact')).fill('accueil@moulin.example');
    await page.getByRole('combobox', { name: words.from('declared-place:place.kind') }).click();
    await page.getByRole('option', { name: words.say('ui:offer.kind.observation') }).click();
    await office.field(words.from('declared-place:place.start')).fill(typedDay(dayIn(30)));
    await office.field(words.from('declared-place:place.end')).fill(typedDay(dayIn(34)));
    await page.getByRole('radio', { name: words.say('declared-place:hazards.no') }).check();
    await office.field(words.from('agreement-group:confirmed.on')).fill(typedDay(dayIn(-1)));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await office.field(words.from('declared-place:host.name')).inputValue()).toBe('Moulin de la Somme');
    await office.press(say('check'));
    await page.getByRole('heading', { name: say('found.title') }).waitFor();
    await clean(office);
    expect(await page.getByText(say('outcome.refused'), { exact: true }).count()).toBe(1);
    expect(await world.query('select 1 from agreement')).toEqual([]);
    await page.getByRole('button', { name: words.from('agreement-group:create_other', { count: 30 }) }).click();
    await office.sees(say('done.title'));
    await clean(office);
    expect(await page.getByText(say('outcome.created'), { exact: true }).count()).toBe(30);
    expect(await world.query('select count(*)::int as count from agreement')).toEqual([{ count: 30 }]);
    await page.getByRole('link', { name: 'Inès Nom 07' }).click();
    await office.sees(/Nom 07/);
  });
});
