import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { agreementCast, agreementToSign, begunAgreement, hostPart } from '../../support/builders/agreements.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'dark', language: 'fr' }],
  ['en', { width: 1280, scheme: 'light', language: 'en' }],
];

describe.each(READERS)('what a school writes once, in %s', (language, device) => {
  const words = new Words(language);
  const say = (key: string) => words.say(`agreement-texts:${key}`);
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
  const as = async ({ client }: Someone): Promise<Person> => {
    await world.query('update account set locale = $1', [language]);
    const person = await Person.open(browser, world, device);
    await person.context.addCookies(client.cookiesFor());
    return person;
  };

  it('names a field that does not exist, keeps what is typed, and is tried on a real agreement', async () => {
    await begunAgreement(world, cast, await people.student(cast.classId, { lastName: 'Marchand' }));
    const office = await as(cast.office);
    await office.page.goto('/etablissement/conventions');
    await office.follow(say('link'));
    await office.sees(say('title'));
    await clean(office);
    const clauses = office.field(words.from('agreement-fields:clauses'));
    await clauses.fill('Chez {entreprise}, {nir}.');
    await office.press(say('save'));
    await office.reads(/\{nir\}/);
    await clean(office);
    await clauses.fill('Chez {entreprise}, du {debut} au {fin}.');
    await office.press(say('preview.page'));
    await office.reads(/Chez Amidonnerie du Santerre, du \d/);
    await clean(office);
    await office.press(say('save'));
    await office.reads(say('saved'));
    expect(await world.query(`select texts ->> 'clauses' as clauses from agreement_preset`)).toEqual([
      { clauses: 'Chez {entreprise}, du {debut} au {fin}.' },
    ]);
  });

  it('leads a company from its agreements to the paper that waits for its signature, without a letter', async () => {
    await agreementToSign(world, cast, await people.student(cast.classId, { lastName: 'Roux' }), {
      host: hostPart({ signatoryEmail: cast.company.email }),
    });
    const company = await as(cast.company);
    await company.page.goto('/entreprise/conventions');
    await company.reads(words.from('agreement:to-sign.title_one', { count: 1 }));
    await clean(company);
    await company.page.getByRole('button', { name: words.from('agreement:to-sign.act-for', { name: 'Inès Roux' }) }).click();
    await company.page.waitForURL(/\/signature\?token=/);
    await company.reads(/Inès Roux/);
  });
});
