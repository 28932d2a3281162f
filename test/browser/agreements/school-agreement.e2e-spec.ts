import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { type Agreed, agreementCast, begunAgreement, hostPart, schoolPart, validatedAgreement } from '../../support/builders/agreements.js';
import { dayIn } from '../../support/builders/days.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
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

describe.each(READERS)('an agreement at its school, in %s', (language, device) => {
  const words = new Words(language);
  const say = (key: string) => words.say(`agreements:${key}`);
  const sign = (key: string) => words.say(`signatories:${key}`);
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
  const begun = async (lastName: string): Promise<Agreed> => begunAgreement(world, cast, await people.student(cast.classId, { lastName }));

  async function saved(client: Client, address: string, party: 'host' | 'school', content: object): Promise<void> {
    const { body } = await client.get<Record<typeof party, { version: number }>>(address);
    const { status } = await client.put(`${address}/part`, { version: body[party].version, content });
    expect(status).toBe(200);
  }
  async function filledByHost({ id, company }: Agreed): Promise<void> {
    const address = `/api/company/agreements/${id}`;
    await saved(company.client, address, 'host', hostPart());
    expect((await company.client.post(`${address}/part/completion`)).status).toBe(204);
  }
  const opens = async (person: Person, agreed: Agreed, lastName: string) => {
    await person.page.goto('/etablissement/conventions');
    await person.sees(say('title'));
    await clean(person);
    await person.page.getByRole('link', { name: `Inès ${lastName}` }).click();
    await person.sees(new RegExp(lastName));
    expect(person.page.url()).toContain(agreed.id);
  };

  it('is completed by the office, led to the field that is missing, and validated by the teacher', async () => {
    const agreed = await begun('Roux');
    await filledByHost(agreed);
    const { skills: _, ...school } = schoolPart();
    await saved(agreed.office.client, `/api/school-agreements/${agreed.id}`, 'school', school);
    const office = await as(cast.office);
    await opens(office, agreed, 'Roux');
    await clean(office);
    await office.follow(words.say('agreement-fields:skills'));
    await office.page.keyboard.type('Conduire un dosage.');
    await office.reads(words.say('ui:kept.saved'));
    await office.page.reload();
    expect(await office.field(words.from('agreement-fields:skills')).inputValue()).toBe('Conduire un dosage.');
    await office.press(say('fill.act'));
    await office.reads(say('fill.done'));

    const teacher = await as(cast.teacher);
    await opens(teacher, agreed, 'Roux');
    await clean(teacher);
    await teacher.press(say('validate.act'));
    await teacher.reads(say('validate.done'));
    await clean(teacher);
    expect([...office.faults, ...teacher.faults]).toEqual([]);
  });

  it('keeps the words of both when two of the office write at once', async () => {
    const agreed = await begun('Petit');
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/conventions/${agreed.id}`);
    await office.sees(/Petit/);
    await saved(agreed.office.client, `/api/school-agreements/${agreed.id}`, 'school', { followUp: 'Une visite.' });
    await office.field(words.from('agreement-fields:followUp')).fill('Deux visites.');
    await office.reads(say('moved.title'));
    await clean(office);
    await office.reads(/Une visite\./);
    await office.press(say('moved.keep'));
    await office.reads(words.say('ui:kept.saved'));
    await office.page.reload();
    expect(await office.field(words.from('agreement-fields:followUp')).inputValue()).toBe('Deux visites.');
  });

  it('goes back to the company with a remark of the teacher, who then reads what has changed', async () => {
    const agreed = await begun('Girard');
    await filledByHost(agreed);
    const teacher = await as(cast.teacher);
    await teacher.page.goto(`/etablissement/conventions/${agreed.id}`);
    await teacher.sees(/Girard/);
    await teacher.press(say('ask.title.host'));
    const dialog = teacher.page.getByRole('dialog');
    await dialog.getByLabel(words.from('agreements:ask.field')).selectOption('activities');
    await dialog.getByRole('textbox').fill('Trop près du poste d’un salarié.');
    await clean(teacher);
    await dialog.getByRole('button', { name: say('ask.verb_one') }).click();
    await teacher.reads(say('ask.done.host'));
    await teacher.reads('Trop près du poste d’un salarié.');
    const address = `/api/company/agreements/${agreed.id}`;
    await saved(agreed.company.client, address, 'host', hostPart({ activities: 'Observer, puis doser avec la tutrice.' }));
    await teacher.page.reload();
    await teacher.page.getByRole('heading', { name: words.from('agreements:changes.title_other') }).waitFor();
    await clean(teacher);
    await teacher.press(say('changes.read'));
    await teacher.reads(say('changes.done'));
    await teacher.page.getByRole('button', { name: say('changes.read') }).waitFor({ state: 'detached' });
  });

  it('is sent for signature after a warning is confirmed; an address is corrected and a paper filed', async () => {
    const agreed = await validatedAgreement(await begun('Lefort'));
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/conventions/${agreed.id}`);
    await office.sees(/Lefort/);
    await clean(office);
    await office.press(say('paper.show'));
    await office.page.getByRole('article').getByText('Convention de stage').first().waitFor();
    await clean(office);
    await office.press(say('open.act'));
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('textbox').first().waitFor();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('Effectif vérifié avec l’entreprise.');
    await clean(office);
    await dialog.getByRole('button', { name: say('open.act') }).click();
    await office.reads(say('open.done'));
    await office.page.getByRole('heading', { name: sign('title'), level: 2 }).waitFor();
    await clean(office);

    const actFor = (name: string) => office.page.getByRole('button', { name: sign('act') + words.say('signatories:act-for', { name }) });
    await actFor('Élodie Carpentier').click();
    await office.page.getByRole('menuitem', { name: sign('address.act') }).click();
    await dialog.getByRole('textbox', { name: words.from('signatories:address.email') }).fill('elodie@amidon.example');
    await dialog.getByRole('textbox', { name: words.from('signatories:address.reason') }).fill('Une lettre manquait.');
    await clean(office);
    await dialog.getByRole('button', { name: sign('address.verb') }).click();
    await office.reads('elodie@amidon.example');

    await actFor('Inès Lefort').click();
    await office.page.getByRole('menuitem', { name: sign('scan.act') }).click();
    await dialog.waitFor();
    await clean(office);
    await dialog
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from(await png()) });
    await office.reads(words.like('signatories:scan.done'));
    await dialog.waitFor({ state: 'detached' });
    await office.reads(words.say('signatories:signed_one', { count: 1, of: 5 }));
    await clean(office);

    await office.press(sign('withdraw.act'));
    await dialog.getByRole('textbox').fill('Une date a changé chez l’entreprise.');
    await dialog.getByRole('button', { name: sign('withdraw.act') }).click();
    await office.reads(sign('withdraw.done'));
    await office.reads('Une date a changé chez l’entreprise.');
    await clean(office);
    expect(office.faults).toEqual([]);
  });

  it('is begun by hand for a confirmed place that has none', async () => {
    const [{ studentId }, id] = [await people.student(cast.classId, { lastName: 'Carlier' }), uuid()];
    await world.query(
      `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
       values ($1, $2, 'declared', 'agreed', 'internship', $3, $4, 'Moulins de la Somme', 'accueil@moulin.example')`,
      [id, studentId, dayIn(30), dayIn(60)],
    );
    const office = await as(cast.office);
    await office.page.goto(`/etablissement/places/${id}`);
    await office.sees(/Carlier/);
    await clean(office);
    await office.press(say('begin.act'));
    await office.page.waitForURL(/\/etablissement\/conventions\/.+/);
    await office.reads(say('begin.done'));
    await office.reads('Moulins de la Somme');
  });

  it('shows the student who acts, and keeps whom to call', async () => {
    const agreed = await begun('Marchand');
    const [row] = await world.query<{ id: string }>('select placement_id as id from agreement where id = $1', [agreed.id]);
    const student = await as(agreed.student);
    await student.page.goto(`/mes-places/${row?.id}`);
    await student.page.getByRole('heading', { name: words.say('place:next') }).waitFor();
    await clean(student);
    await student.field(words.from('agreement-fields:emergencyName')).fill('Claire Marchand');
    await student.press(words.say('agreement:student.save'));
    await student.reads(words.say('agreement:student.saved'));
    await student.page.reload();
    expect(await student.field(words.from('agreement-fields:emergencyName')).inputValue()).toBe('Claire Marchand');
  });
});
