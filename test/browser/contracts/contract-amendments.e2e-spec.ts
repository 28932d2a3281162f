import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { type AgreementCast, agreementCast, type Seated, signatureToken, signedByAll } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, filledContract, must, openedContract, seatsOfContract } from '../../support/builders/contracts.js';
import { dayIn } from '../../support/builders/days.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

/** As a reader of either language types a day. */
const typed = (day: string): string => day.split('-').toReversed().join('/');

describe.each(READERS)('an amendment of a contract, in %s', (language, device) => {
  const words = new Words(language);
  const say = (key: string, values = {}) => words.say(`amendment:${key}`, values);
  const field = (name: string) => words.from(`contract-fields:${name}`);
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
  const signed = async (lastName: string): Promise<Contracted> => {
    const contract = await filledContract(await begunContract(world, cast, await people.student(cast.classId, { lastName })));
    await openedContract(world, contract);
    await signedByAll(world, () => seatsOfContract(world, contract.id));
    return contract;
  };
  const seats = ({ id }: Contracted): Promise<Seated[]> =>
    world.query<Seated>(
      `select signatory.id, role, name, email, signatory.state from signatory join paper_version version on version.id = version_id
       where contract_amendment_id = (select id from contract_amendment where contract_id = $1 order by number desc limit 1)
       order by "order", role, signatory.created_at`,
      [id],
    );
  const begin = async (person: Person, by: 'host' | 'school', motive: string, reason: string) => {
    const act = by === 'host' ? say('begin.act.host_contract') : say('begin.act.school');
    await person.press(act);
    const dialog = person.page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: say(`motive-choice.${motive}`), exact: true }).check();
    await dialog
      .getByRole('textbox', { name: words.from('amendment:begin.day') })
      .first()
      .fill(typed(dayIn(60)));
    await dialog.getByRole('textbox', { name: words.from('amendment:begin.reason') }).fill(reason);
    await clean(person);
    await dialog.getByRole('button', { name: act }).click();
    await person.reads(by === 'host' ? say('begin.done.host_contract') : say('begin.done.school'));
  };
  const putToSignature = async (office: Person) => {
    await office.press(words.say('agreements:open.act'));
    const dialog = office.page.getByRole('dialog');
    await dialog.waitFor();
    await clean(office);
    await dialog.getByRole('button', { name: words.say('agreements:open.act') }).click();
    await office.reads(say('open.done'));
  };

  it('goes from the training centre by the link of the employer to the OPCO, and the contract says the new master', async () => {
    const contract = await signed('Morel');
    const address = `/etablissement/contrats/${contract.id}`;
    const office = await as(cast.office);
    await office.page.goto(address);
    await office.reads(say('none_contract'));
    await begin(office, 'school', 'master', 'Élodie Carpentier change de service.');
    await office.reads(say('wait-host_contract'));
    await clean(office);

    const employer = await Person.open(browser, world, device);
    await employer.page.goto(`/contrat?token=${await tokenFrom(world, 'contract-amendment-fill', cast.company.email)}`);
    await employer.field(field('masterName')).fill('Paul Mercier');
    await employer.field(field('masterEmail')).fill('paul.mercier@amidon.example');
    await employer.reads(words.say('ui:kept.saved'));
    expect(await employer.page.getByRole('textbox', { name: field('siret') }).count()).toBe(0);
    await clean(employer);
    await employer.page.reload();
    const master = employer.field(field('masterName'));
    await master.waitFor();
    expect(await master.inputValue()).toBe('Paul Mercier');
    await employer.press(say('host.act'));
    await employer.reads(say('host.done_contract'));
    await clean(employer);

    await office.page.reload();
    await office.reads('Paul Mercier');
    await office.press(say('back.act_contract'));
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Dites aussi son métier actuel.');
    await clean(office);
    await dialog.getByRole('button', { name: say('back.act_contract') }).click();
    await office.reads(say('back.done_contract'));
    await employer.page.reload();
    await employer.reads('Dites aussi son métier actuel.');
    await employer.field(field('masterJob')).first().fill('Chef d’atelier');
    await employer.press(say('host.act'));
    await employer.reads(say('host.done_contract'));

    await office.page.reload();
    await office.press(say('fill.act'));
    await office.reads(say('fill.done'));
    await office.press(say('paper.show'));
    await office.page.getByText('Paul Mercier').nth(1).waitFor();
    await clean(office);
    await putToSignature(office);
    await clean(office);

    const signer = await Person.open(browser, world, device);
    const [seat] = await seats(contract);
    await signer.page.goto(`/signature?token=${await signatureToken(world, found(seat, 'a signatory'))}`);
    await signer.sees(new RegExp(words.say('signature:amendment', { number: 1 }).replace(/\s/g, '\\s')));
    await clean(signer);
    await signedByAll(world, () => seats(contract));

    await office.page.reload();
    await office.press(say('filing.act.file'));
    await clean(office);
    await dialog.getByRole('button', { name: say('filing.act.file') }).click();
    await office.reads(say('filing.done.file'));
    await office.press(say('filing.act.register'));
    await dialog.getByRole('button', { name: say('filing.act.register') }).click();
    await office.reads(say('filing.done.register'));
    await office.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
    await clean(office);

    await employer.page.reload();
    await employer.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
    await clean(employer);
    const student = await as(contract.student);
    await student.page.goto(`/mes-places/${contract.placementId}`);
    await student.page.getByRole('heading', { name: say('title', { number: 1 }) }).waitFor();
    await student.reads('Paul Mercier');
    await clean(student);
    expect([...office.faults, ...employer.faults, ...signer.faults, ...student.faults]).toEqual([]);
  });

  it('leaves the contract as it was where it is refused', async () => {
    const contract = await signed('Blanc');
    const employer = await as(cast.company);
    await employer.page.goto(`/entreprise/contrats/${contract.id}`);
    await begin(employer, 'host', 'workplace', 'Le laboratoire déménage.');
    await employer.field(field('address')).fill('9 quai du Port, 80100 Abbeville');
    await clean(employer);
    await employer.press(say('host.act'));
    await employer.reads(say('host.done_contract'));

    const office = await as(cast.office);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    await office.press(say('fill.act'));
    await office.reads(say('fill.done'));
    await putToSignature(office);
    const student = await as(contract.student);
    await student.page.goto(`/mes-places/${contract.placementId}`);
    await student.reads('9 quai du Port, 80100 Abbeville');
    await clean(student);

    const name = 'Marc Dubois';
    await office.page
      .getByRole('button', { name: words.say('signatories:act') + words.say('signatories:act-for', { name }) })
      .first()
      .click();
    await office.page.getByRole('menuitem', { name: words.say('signatories:refusal.act') }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Le déménagement n’a plus lieu.');
    await dialog.getByRole('button', { name: words.say('signatories:refusal.act') }).click();
    await office.reads(say('state.refused'));
    await office.page.getByRole('button', { name: say('begin.act.school') }).waitFor();
    await clean(office);
    const read = await must(cast.office.client.get<{ employer: { content: { address: string } } }>(`/api/school-contracts/${contract.id}`));
    expect(read.employer.content.address).toBe('1 rue du Moulin, 80000 Amiens');
    expect([...office.faults, ...employer.faults, ...student.faults]).toEqual([]);
  });
});
