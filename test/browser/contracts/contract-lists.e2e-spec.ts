import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { type AgreementCast, agreementCast } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, employerPart, fillPart, must } from '../../support/builders/contracts.js';
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

describe.each(READERS)('contracts in the lists of each side, in %s', (language, device) => {
  const words = new Words(language);
  let world: World;
  let browser: Browser;
  let cast: AgreementCast;
  let contract: Contracted;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    const people = new People(world);
    cast = await agreementCast(people);
    contract = await begunContract(world, cast, await people.student(cast.classId, { lastName: 'Lefort' }));
    const address = `/api/company/contracts/${contract.id}`;
    await fillPart(cast.company.client, address, 'employer', employerPart());
    await must(cast.company.client.post(`${address}/part/completion`));
    await begunContract(world, cast, await people.student(cast.classId, { lastName: 'Masson' }));
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
  /** The entry of the navigation that is active. */
  const active = ({ page }: Person) =>
    page
      .getByRole('navigation', { name: words.say('shell:main-navigation') })
      .filter({ visible: true })
      .locator('a[aria-current=page]')
      .textContent();
  const entry = () => words.say((device.width ?? 0) < 700 ? 'shell:tabs.papers-short' : 'shell:tabs.papers');

  it('are counted on the home page of the office, and open the list of their step', async () => {
    const office = await as(cast.office);
    await office.page.goto('/');
    await office.page.getByRole('link', { name: words.say('contract:queue.step.to_fill_one') }).waitFor();
    await clean(office);
    await office.page.getByRole('link', { name: words.say('contract:queue.step.to_fill_one') }).click();
    await office.page.waitForURL(/contrats\?etape=to_fill/);
    await office.reads(/Lefort/);
    expect(await active(office)).toContain(entry());
    await office.page
      .getByRole('link', { name: words.say('signatories:papers.agreements'), exact: true })
      .last()
      .click();
    await office.page.waitForURL(/conventions/);
    await office.sees(words.say('agreements:title'));
    expect(await active(office)).toContain(entry());
    await clean(office);
    expect(office.faults).toEqual([]);
  });

  it('stand in the class table with their step, which leads to the contract', async () => {
    const teacher = await as(cast.teacher);
    await teacher.page.goto(`/classes/${cast.classId}`);
    await teacher.page
      .getByRole('link', { name: words.say('classes:contract.step.to_fill'), exact: true })
      .first()
      .click();
    await teacher.page.waitForURL(new RegExp(`contrats/${contract.id}`));
    await teacher.sees(/Lefort/);
    expect(await active(teacher)).toContain(entry());
    await clean(teacher);
    expect(teacher.faults).toEqual([]);
  });

  it('wait for the employer on its entry and in its list', async () => {
    const company = await as(cast.company);
    await company.page.goto('/entreprise/contrats');
    await company.reads(/Masson/);
    expect(await active(company)).toContain(entry());
    await clean(company);
    expect(company.faults).toEqual([]);
  });
});
