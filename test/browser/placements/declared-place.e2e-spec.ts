import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { dayIn } from '../../support/builders/days.js';
import { type Office, People, type Student, type Teacher } from '../../support/builders/people.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { signInByForm } from '../page/sign-in.js';

const WORDS = {
  fr: {
    found: 'J’ai trouvé une place hors Sève',
    name: /^Nom/,
    contact: /^Adresse électronique du contact/,
    start: /^Premier jour/,
    end: /^Dernier jour/,
    no: 'Non',
    act: 'Déclarer la place',
    waiting: 'En attente de l’entreprise',
    asks: /Place à confirmer/,
    confirm: 'Confirmer la place',
    confirmed: /Place confirmée/,
    own: 'Confirmée',
    list: 'Places trouvées hors Sève',
    all: 'Toutes les places',
    refuse: 'Refuser la place',
    reason: /^Votre raison/,
    refused: /Place refusée/,
    paperOn: /^Date du papier/,
    onPaper: /Confirmée par l’établissement/,
    dead: 'Ce lien n’ouvre plus rien',
  },
  en: {
    found: 'I found a place outside Sève',
    name: /^Name/,
    contact: /^E-mail address of the contact/,
    start: /^First day/,
    end: /^Last day/,
    no: 'No',
    act: 'Declare the place',
    waiting: 'Waiting for the company',
    asks: /Place to confirm/,
    confirm: 'Confirm the place',
    confirmed: /Place confirmed/,
    own: 'Confirmed',
    list: 'Places found outside Sève',
    all: 'All places',
    refuse: 'Refuse the place',
    reason: /^Your reason/,
    refused: /Place refused/,
    paperOn: /^Date of the paper/,
    onPaper: /Confirmed by the school/,
    dead: 'This link opens nothing any more',
  },
} as const;

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('a place found elsewhere, in %s', (language, device) => {
  const w = WORDS[language];
  let world: World;
  let browser: Browser;
  let people: People;
  let teacher: Teacher;
  let office: Office;
  let classId: string;
  let count = 0;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    people = new People(world);
    teacher = await people.teacher();
    office = await people.office(teacher.schoolId);
    classId = await people.classGroup(teacher);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const as = async ({ client }: Student | Office): Promise<Person> => {
    await world.query('update account set locale = $1', [language]);
    const person = await Person.open(browser, world, device);
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  /** By the number of one of its sites. */
  async function declaredAt(hostNumber: string, lastName: string): Promise<Student> {
    const pupil = await people.student(classId, { lastName });
    const { status } = await pupil.client.post('/api/student/declared-places', {
      ...{ hostName: 'Moulins de la Somme', hostNumber, kind: 'internship', weeklyMinutes: 2_100, hazards: [] },
      ...{ startOn: dayIn(30), endOn: dayIn(60) },
    });
    expect(status).toBe(201);
    return pupil;
  }
  const typed = (day: string) => day.split('-').reverse().join('/');
  const address = () => {
    count += 1;
    return `accueil.${count}@moulin.example`;
  };

  async function declared(contactEmail: string): Promise<string> {
    const { client } = await people.student(classId, { lastName: `Roux ${count}` });
    const days = { startOn: dayIn(30), endOn: dayIn(60) };
    const { body } = await client.post<{ id: string }>('/api/student/declared-places', {
      ...{ hostName: 'Moulins de la Somme', kind: 'internship', weeklyMinutes: 2_100, hazards: [], contactEmail, ...days },
    });
    return body.id;
  }

  it('is declared by a pupil, and its company confirms by the link of the letter', async () => {
    const email = address();
    const pupil = await people.student(classId, { age: 16 });
    const person = await as(pupil);
    await person.page.goto('/');
    await person.page.getByRole('link', { name: w.found }).click();
    await person.page.getByRole('heading', { name: w.found, level: 1 }).waitFor();
    await clean(person);
    await person.page.getByRole('textbox', { name: w.name }).fill('Moulins de la Somme');
    await person.page.getByRole('textbox', { name: w.contact }).fill(email);
    await person.page.getByRole('textbox', { name: w.start }).fill(typed(dayIn(30)));
    await person.page.getByRole('textbox', { name: w.end }).fill(typed(dayIn(60)));
    await person.page.reload();
    expect(await person.page.getByRole('textbox', { name: w.name }).inputValue()).toBe('Moulins de la Somme');
    await person.page.getByRole('radio', { name: w.no, exact: true }).check();
    await person.press(w.act);
    await person.page.getByRole('heading', { name: w.waiting }).waitFor();
    await clean(person);

    const host = await Person.open(browser, world, device);
    const token = await tokenFrom(world, 'place-asked', email);
    await host.page.goto(`/place?token=${token}`);
    await host.page.getByRole('heading', { name: w.asks, level: 1 }).waitFor();
    await clean(host);
    await host.press(w.confirm);
    await host.page.getByRole('heading', { name: w.confirmed, level: 1 }).waitFor();

    await person.page.reload();
    await person.page.getByRole('heading', { name: w.own, exact: true }).waitFor();
    await clean(person);
  });

  it('is refused by its company with a reason', async () => {
    const email = address();
    await declared(email);
    const host = await Person.open(browser, world, device);
    await host.page.goto(`/place?token=${await tokenFrom(world, 'place-asked', email)}`);
    await host.press(w.refuse);
    await host.page.getByRole('textbox', { name: w.reason }).fill('Notre atelier est fermé à ces dates.');
    await host.page.getByRole('dialog').getByRole('button', { name: w.refuse }).click();
    await host.page.getByRole('heading', { name: w.refused, level: 1 }).waitFor();
    await host.page.getByText('Notre atelier est fermé à ces dates.').waitFor();
  });

  it('is confirmed by its company on the company’s own page, once signed in, and another one is refused there', async () => {
    const company = await people.company('Moulins de la Somme');
    const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
    const pupil = await declaredAt(site?.siret ?? '', 'Vasseur');
    await declaredAt(site?.siret ?? '', 'Thomas');
    const member = await signInByForm(company, { browser, world, language, width: device.width ?? 1280 });
    await member.page.goto('/entreprise/places');
    await member.sees(w.list);
    await clean(member);
    await member.page.getByRole('link', { name: /Vasseur/ }).click();
    await member.page.getByRole('heading', { name: w.asks, level: 1 }).waitFor();
    await clean(member);
    await member.press(w.confirm);
    await member.page.getByRole('heading', { name: w.confirmed, level: 1 }).waitFor();
    await clean(member);
    await member.page.getByRole('link', { name: w.all }).click();
    await member.page.getByRole('link', { name: /Thomas/ }).click();
    await member.press(w.refuse);
    await member.page.getByRole('textbox', { name: w.reason }).fill('Notre atelier est fermé à ces dates.');
    await member.page.getByRole('dialog').getByRole('button', { name: w.refuse }).click();
    await member.page.getByRole('heading', { name: w.refused, level: 1 }).waitFor();
    expect(member.faults).toEqual([]);

    const person = await as(pupil);
    await person.page.goto('/');
    await person.page.getByText('Moulins de la Somme').first().waitFor();
  });

  it('says what to do with a link that opens nothing', async () => {
    const host = await Person.open(browser, world, device);
    await host.page.goto('/place?token=rien');
    await host.page.getByRole('heading', { name: w.dead, level: 1 }).waitFor();
    await clean(host);
  });

  it('is confirmed by the office of the school on a paper that it has seen', async () => {
    await declared(address());
    const person = await as(office);
    await person.page.goto('/etablissement/places');
    await person.page.getByRole('heading', { name: w.list, level: 1 }).waitFor();
    await clean(person);
    await person.page.getByRole('link', { name: `Inès Roux ${count}` }).click();
    await person.page.getByRole('textbox', { name: w.paperOn }).fill(typed(dayIn(-1)));
    await clean(person);
    await person.press(w.confirm);
    await person.page.getByText(w.onPaper).waitFor();
  });
});
