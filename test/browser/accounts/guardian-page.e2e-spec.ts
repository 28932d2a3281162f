import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { published } from '../../support/builders/offers.js';
import { type Member, People, type Student, type Teacher } from '../../support/builders/people.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';

const WORDS = {
  fr: {
    title: 'La recherche d’Inès Lefebvre',
    agree: 'Je suis d’accord',
    takeBack: 'Revenir sur mon accord',
    answers: 'Vos réponses',
    interview: /propose une place à Inès/,
    wrong: 'Je n’ai pas la responsabilité d’Inès',
    remove: 'Retirer mon adresse',
    dead: 'Ce lien ne fonctionne plus',
    email: /^Votre adresse e-mail/,
    again: 'Recevoir un lien',
    sent: /un lien vient d’y partir/,
  },
  en: {
    title: 'Inès Lefebvre’s search',
    agree: 'I agree',
    takeBack: 'Take back my agreement',
    answers: 'Your answers',
    interview: /offers Inès a place/,
    wrong: 'I am not responsible for Inès',
    remove: 'Remove my address',
    dead: 'This link no longer works',
    email: /^Your e-mail address/,
    again: 'Receive a link',
    sent: /a link has just left for it/,
  },
} as const;

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('a guardian without account, in %s', (language, device) => {
  const w = WORDS[language];
  let world: World;
  let browser: Browser;
  let people: People;
  let teacher: Teacher;
  let company: Member;
  let classId: string;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    browser = await launchChromium();
    people = new People(world);
    teacher = await people.teacher();
    company = await people.company();
    classId = await people.classGroup(teacher);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  async function ward(age: number, email: string): Promise<Student> {
    const student = await people.student(classId, { age });
    await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
    return student;
  }
  const open = async (token: string) => {
    const person = await Person.open(browser, world, device);
    await person.page.goto(`/responsable?token=${token}`);
    return person;
  };
  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };

  it('agrees to what a pupil of 14 does not decide alone, and takes it back', async () => {
    const email = 'claire.lefebvre@famille.example';
    await ward(14, email);
    const person = await open(await tokenFrom(world, 'guardian-page', email));
    await person.page.getByRole('heading', { name: w.title, level: 1 }).waitFor();
    await clean(person);
    await person.press(w.agree);
    await person.page.getByRole('heading', { name: w.answers }).waitFor();
    await clean(person);
    await person.press(w.takeBack);
    await person.page.getByRole('button', { name: w.agree }).waitFor();
    expect(await lettersTo(world, teacher.email)).toEqual(['guardian-told', 'guardian-told']);
    await person.context.close();
  });

  it('reads about a place that is offered to a child of 16, says that the child is another’s, and asks for a new link', async () => {
    const email = 'anne.lefebvre@famille.example';
    const student = await ward(16, email);
    const token = await tokenFrom(world, 'guardian-page', email);
    const offerId = await published(company.client, { seats: 2 });
    const { body } = await student.client.post<{ id: string }>('/api/applications', { offerId, motivation: 'Le laboratoire m’attire.' });
    await company.client.post(`/api/applications/${body.id}/offering`, {});
    const person = await open(token);
    await person.page.getByText(w.interview).waitFor();
    await clean(person);
    await person.press(w.wrong);
    await person.page.getByRole('dialog').getByRole('button', { name: w.remove }).click();
    await person.page.getByRole('heading', { name: w.dead, level: 1 }).waitFor();
    await clean(person);
    await person.field(w.email).fill(email);
    await person.press(w.again);
    await person.page.getByText(w.sent).waitFor();
    expect(await lettersTo(world, teacher.email)).toContain('guardian-told');
    await person.context.close();
  });
});
