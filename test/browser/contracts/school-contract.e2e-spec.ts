import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { type AgreementCast, agreementCast, seatOf, signedByCode } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, filledContract, openedContract, seatsOfContract } from '../../support/builders/contracts.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { png } from '../../support/images.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('a contract at its training centre, in %s', (language, device) => {
  const words = new Words(language);
  const sign = (key: string) => words.say(`signatories:${key}`);
  const say = (key: string) => words.say(`contracts:${key}`);
  let world: World;
  let browser: Browser;
  let people: People;
  let cast: AgreementCast;

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
  const opened = async (lastName: string): Promise<Contracted> => {
    const contract = await filledContract(await begunContract(world, cast, await people.student(cast.classId, { lastName })));
    await openedContract(world, contract);
    return contract;
  };
  const actFor = ({ page }: Person, name: string) =>
    page.getByRole('button', { name: sign('act') + words.say('signatories:act-for', { name }) });

  it('has an address corrected, a signed paper filed, and its version withdrawn', async () => {
    const contract = await opened('Lefort');
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    const dialog = office.page.getByRole('dialog');
    await office.page.getByRole('heading', { name: sign('title'), level: 2 }).waitFor();
    await office.reads(words.say('signatories:role.contract.school'));
    await clean(office);

    await actFor(office, 'Marc Dubois').click();
    await office.page.getByRole('menuitem', { name: sign('address.act') }).click();
    await dialog.getByRole('textbox', { name: words.from('signatories:address.email') }).fill('marc@amidon.example');
    await dialog.getByRole('textbox', { name: words.from('signatories:address.reason') }).fill('Une lettre manquait.');
    await clean(office);
    await dialog.getByRole('button', { name: sign('address.verb') }).click();
    await office.reads('marc@amidon.example');

    await actFor(office, 'Marc Dubois').click();
    await office.page.getByRole('menuitem', { name: sign('scan.act') }).click();
    await dialog.waitFor();
    await clean(office);
    await dialog
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from(await png()) });
    await office.reads(words.like('signatories:scan.done'));
    await office.reads(words.say('signatories:signed_one', { count: 1, of: 3 }));
    await clean(office);

    await office.press(sign('withdraw.act'));
    await dialog.getByRole('textbox').fill('Une date a changé.');
    await dialog.getByRole('button', { name: sign('withdraw.act') }).click();
    await office.reads('Une date a changé.');
    await clean(office);
    expect(office.faults).toEqual([]);
  });

  it('has a signature asked again whose time is over, and a refusal recorded that was told to the office', async () => {
    const contract = await opened('Masson');
    const [host, student] = ['host', 'student'] as const;
    const seats = await seatsOfContract(world, contract.id);
    await signedByCode(world, seatOf(seats, host));
    await world.query(`update signatory set state = 'expired' where id = $1`, [seatOf(seats, student).id]);
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    await actFor(office, 'Inès Masson').click();
    await office.page.getByRole('menuitem', { name: sign('renew.act') }).click();
    await office.reads(words.say('signatories:renew.done', { name: 'Inès Masson' }));
    await office.reads(sign('state.asked'));

    await actFor(office, 'Inès Masson').click();
    await office.page.getByRole('menuitem', { name: sign('refusal.act') }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Inès ne veut plus de ce poste.');
    await clean(office);
    await dialog.getByRole('button', { name: sign('refusal.act') }).click();
    await office.reads(sign('refusal.done'));
    await office.reads(words.say('contract:state.changes_requested'));
    await clean(office);
    expect(office.faults).toEqual([]);
  });

  it('has its days in the company entered, which count the days of free rupture', async () => {
    const contract = await begunContract(world, cast, await people.student(cast.classId, { lastName: 'Perrin' }));
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    const days = office.page.locator('details', { has: office.page.getByRole('heading', { name: say('days.title') }) });
    await days.locator('summary').click();
    await days
      .getByText(/rythme|rhythm/i)
      .first()
      .waitFor();
    await days.getByRole('button', { name: say('days.act') }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('days.fill') }).click();
    await clean(office);
    await dialog.getByRole('button', { name: say('days.save') }).click();
    await office.reads(say('days.done'));
    await days.getByText(say('days.source.contract')).waitFor();
    await clean(office);
    expect(office.faults).toEqual([]);
  });
});
