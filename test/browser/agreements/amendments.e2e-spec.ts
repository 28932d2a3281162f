import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import {
  type Agreed,
  agreementCast,
  signatoriesOfAmendment,
  signatureToken,
  signedAgreement,
  signedByAll,
} from '../../support/builders/agreements.js';
import { dayIn } from '../../support/builders/days.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

/** As a reader of this language types a day. */
const typed = (day: string): string => day.split('-').toReversed().join('/');

describe.each(READERS)('an amendment, in %s', (language, device) => {
  const words = new Words(language);
  const say = (key: string, values = {}) => words.say(`amendment:${key}`, values);
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
  const signed = async (lastName: string): Promise<Agreed> =>
    signedAgreement(world, cast, await people.student(cast.classId, { lastName }));
  const amendmentOf = async ({ id }: Agreed): Promise<string> =>
    found(
      (await world.query<{ id: string }>('select id from amendment where agreement_id = $1 order by number desc limit 1', [id]))[0],
      'the amendment',
    ).id;
  const begin = async (person: Person, by: 'host' | 'school', motive: string, reason: string) => {
    await person.press(say(`begin.act.${by}`));
    const dialog = person.page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: say(`motive-choice.${motive}`), exact: true }).check();
    await dialog
      .getByRole('textbox', { name: words.from('amendment:begin.day') })
      .first()
      .fill(typed(dayIn(40)));
    await dialog.getByRole('textbox', { name: words.from('amendment:begin.reason') }).fill(reason);
    await clean(person);
    await dialog.getByRole('button', { name: say(`begin.act.${by}`) }).click();
    await person.reads(say(`begin.done.${by}`));
  };

  it('goes from the company that asks for it to the last signature, and what was signed first stays beside it', async () => {
    const agreed = await signed('Morel');
    const host = await as(cast.company);
    await host.page.goto(`/entreprise/conventions/${agreed.id}`);
    await host.sees(/Inès/);
    await begin(host, 'host', 'tutor', 'La tutrice change de service.');
    await host.reads(say('state.asked'));
    await clean(host);

    const office = await as(cast.office);
    await office.page.goto(`/etablissement/conventions/${agreed.id}`);
    await office.sees(/Morel/);
    await office.reads('La tutrice change de service.');
    await clean(office);
    await office.press(say('accept.act'));
    await office.reads(say('accept.done'));

    await host.page.reload();
    await host.page.getByRole('textbox', { name: words.from('agreement-fields:tutorName') }).fill('Paul Mercier');
    await host.reads(words.say('ui:kept.saved'));
    await host.page.reload();
    const tutor = host.page.getByRole('textbox', { name: words.from('agreement-fields:tutorName') });
    await tutor.waitFor();
    expect(await tutor.inputValue()).toBe('Paul Mercier');
    await host.page.getByRole('textbox', { name: words.from('agreement-fields:tutorEmail') }).fill('paul@amidon.example');
    await clean(host);
    await host.press(say('host.act'));
    await host.reads(say('host.done'));
    await clean(host);

    await office.page.reload();
    await office.sees(/Morel/);
    await office.reads('Paul Mercier');
    await office.press(say('fill.act'));
    await office.reads(say('fill.done'));
    await clean(office);
    await office.press(words.say('agreements:open.act'));
    const dialog = office.page.getByRole('dialog');
    await dialog.waitFor();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('Effectif vérifié avec l’entreprise.');
    await clean(office);
    await dialog.getByRole('button', { name: words.say('agreements:open.act') }).click();
    await office.reads(say('open.done'));
    await clean(office);

    const id = await amendmentOf(agreed);
    const [seat] = await signatoriesOfAmendment(world, id);
    const token = await signatureToken(world, found(seat, 'a signatory'));
    const signer = await Person.open(browser, world, device);
    await signer.page.goto(`/signature?token=${token}`);
    await signer.sees(new RegExp(words.say('signature:amendment', { number: 1 }).replace(/\s/g, '\\s')));
    await clean(signer);
    await signedByAll(world, () => signatoriesOfAmendment(world, id));

    await office.page.reload();
    await office.sees(/Morel/);
    await office.reads(say('state.signed'));
    await office.reads(say('consolidated.original', { value: 'Élodie Carpentier' }));
    await office.reads(say('moved', { amendment: say('title', { number: 1 }), state: say('state.signed') }));
    await clean(office);
    const student = await as(agreed.student);
    const [place] = await world.query<{ id: string }>('select placement_id as id from agreement where id = $1', [agreed.id]);
    await student.page.goto(`/mes-places/${found(place, 'the place').id}`);
    await student.page.getByRole('heading', { name: say('title', { number: 1 }) }).waitFor();
    await clean(student);
    expect([...host.faults, ...office.faults, ...signer.faults, ...student.faults]).toEqual([]);
  });

  it('waits for nobody where a place is interrupted, goes on and ends early', async () => {
    const agreed = await signed('Blanc');
    await world.query(
      `update placement set state = 'active', start_on = $2, end_on = $3 where id = (select placement_id from agreement where id = $1)`,
      [agreed.id, dayIn(-10), dayIn(40)],
    );
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/conventions/${agreed.id}`);
    await office.sees(/Blanc/);
    await clean(office);
    const dialog = office.page.getByRole('dialog');
    const note = async (kind: 'interruption' | 'early-end', reason: string) => {
      await office.press(say(`break.${kind}.act`));
      await dialog.getByRole('combobox').selectOption(reason);
      await dialog
        .getByRole('textbox', { name: words.from('amendment:break.words') })
        .fill('Le laboratoire est fermé après une inondation.');
      await clean(office);
      await dialog.getByRole('button', { name: say(`break.${kind}.act`) }).click();
      await office.reads(say(`break.${kind}.done`));
    };
    await note('interruption', 'host_closed');
    await office.reads(say('break.title.interrupted'));
    await office.press(say('break.resumption.act'));
    await office.reads(say('break.resumption.done'));
    await note('early-end', 'ended_by_host');
    await office.page.getByRole('button', { name: say('break.early-end.act') }).waitFor({ state: 'detached' });
    await clean(office);
    expect(office.faults).toEqual([]);
  });
});
