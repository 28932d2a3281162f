import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { dayIn } from '../../support/builders/days.js';
import { lostPlace } from '../../support/builders/lost-places.js';
import { published } from '../../support/builders/offers.js';
import { People, type Person as Someone, type Teacher } from '../../support/builders/people.js';
import { saveProfileAgain } from '../../support/builders/student-profile.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { typedDay } from '../page/days.js';
import { letterLink } from '../page/letters.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const HOST = 'Moulins de la Somme';
const CLOSED = 'Notre atelier est fermé à ces dates.';
const PHONE = 390;
const DESK = 1280;

let world: World;
let browser: Browser;
let people: People;
let teacher: Teacher;
let classId: string;
const opened: Person[] = [];

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld(), launchChromium()]);
  people = new People(world);
  teacher = await people.teacher();
  classId = await people.classGroup(teacher);
});
afterEach(async () => {
  for (const { context, faults } of opened.splice(0)) {
    await context.close();
    expect(faults).toEqual([]);
  }
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function comes(language: Locale, width: number): Promise<Person> {
  const person = await Person.open(browser, world, { language, width });
  opened.push(person);
  return person;
}
async function enters({ client }: Someone, language: Locale, width: number): Promise<Person> {
  await client.put('/api/account/locale', { locale: language });
  const person = await comes(language, width);
  await person.context.addCookies(client.cookiesFor());
  return person;
}

describe('a place found elsewhere', () => {
  const fr = new Words('fr');
  const en = new Words('en');
  const declares = async (lastName: string, host: { contactEmail: string } | { hostNumber: string }) => {
    const pupil = await people.student(classId, { lastName });
    await pupil.client.post('/api/student/declared-places', {
      ...{ hostName: HOST, kind: 'internship', weeklyMinutes: 2_100, hazards: [], startOn: dayIn(30), endOn: dayIn(60), ...host },
    });
    await world.settled();
  };

  it('is declared by a pupil whose form survives a reload, and confirmed by the link of the letter', async () => {
    const contact = 'accueil@moulin.example';
    const pupil = await enters(await people.student(classId, { age: 16 }), 'fr', PHONE);
    await pupil.page.goto('/');
    await pupil.follow(fr.say('declared-place:title'));
    await pupil.sees(fr.say('declared-place:title'));
    await pupil.field(fr.from('declared-place:host.name')).fill(HOST);
    await pupil.field(fr.from('declared-place:host.contact')).fill(contact);
    await pupil.field(fr.from('declared-place:place.start')).fill(typedDay(30));
    await pupil.field(fr.from('declared-place:place.end')).fill(typedDay(60));
    await pupil.page.reload();
    expect(await pupil.field(fr.from('declared-place:host.name')).inputValue()).toBe(HOST);
    await pupil.page.getByRole('radio', { name: 'Non', exact: true }).check();
    await pupil.press(fr.say('declared-place:act'));
    await pupil.reads(fr.say('declared-place:done.asked'));
    await world.settled();

    const host = await comes('en', DESK);
    await host.page.goto(letterLink(world, contact, '/place'));
    await host.page.getByRole('button', { name: en.say('places:paper.act') }).waitFor();
    expect(await violations(host.page)).toEqual([]);
    await host.press(en.say('places:paper.act'));
    await host.page.getByText(en.like('host-place:done.confirmed')).first().waitFor();
    await pupil.page.reload();
    await pupil.page.getByRole('heading', { name: 'Confirmée', exact: true }).waitFor();
  });

  it('is refused by the link with a reason', async () => {
    const contact = 'atelier@moulin.example';
    await declares('Thomas', { contactEmail: contact });
    const host = await comes('fr', DESK);
    await host.page.goto(letterLink(world, contact, '/place'));
    await host.press('Refuser la place');
    await host.field(/^Votre raison/).fill(CLOSED);
    await host.page.getByRole('dialog').getByRole('button', { name: 'Refuser la place' }).click();
    await host.sees(/Place refusée/);
    await host.reads(CLOSED);
  });

  it('is confirmed by a company with an account on a page of its own', async () => {
    const company = await people.company(HOST);
    const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
    await declares('Vasseur', { hostNumber: site?.siret ?? '' });
    const member = await enters(company, 'en', DESK);
    await member.page.goto('/entreprise/places');
    await member.follow(/Vasseur/);
    await member.press(en.say('places:paper.act'));
    await member.sees(/Place confirmed/);
  });

  it('is confirmed by the office of the school on a paper that it has seen, and the class shows it', async () => {
    await declares('Roux', { contactEmail: 'bureau@moulin.example' });
    const office = await enters(await people.office(teacher.schoolId), 'fr', DESK);
    await office.page.goto('/etablissement/places');
    await office.follow('Inès Roux');
    await office.field(/^Date du papier/).fill(typedDay(-1));
    await office.press(fr.say('places:paper.act'));
    await office.reads(/Confirmée par l’établissement/);
    await office.page.goto(`/classes/${classId}`);
    await office.page.getByText(fr.say('classes:elsewhere.confirmed')).first().waitFor();
  });
});

it('a student who lost a place reads which offers fit; the teacher finds them from the home, first of the class', async () => {
  const words = new Words('en');
  const group = await people.classGroup(teacher);
  await people.student(group, { firstName: 'Adam', lastName: 'Abel' });
  const student = await people.student(group, { firstName: 'Zoé', lastName: 'Zola' });
  await saveProfileAgain(student.client);
  const company = await people.company();
  await published(company.client, { title: 'Doser des amidons', startFrom: dayIn(30), startTo: dayIn(60), durationWeeks: 8 });
  await lostPlace(world, { studentId: student.studentId });
  await world.settled();

  const own = await enters(student, 'en', PHONE);
  await own.page.goto('/');
  await own.reads(words.say('rebound:title'));
  await own.reads(words.say('rebound:offers.title'));
  await own.reads(/Doser des amidons/);
  expect(await violations(own.page)).toEqual([]);

  const school = await enters(teacher, 'en', DESK);
  await school.page.goto('/');
  await school.page.locator('[data-task="rebound"]').getByRole('link').first().click();
  await school.page.waitForURL(/rebond=oui/);
  await school.page.goto(`/classes/${group}`);
  await school.reads(/place lost on/);
  const names = await school.page.getByRole('link', { name: /Zola|Abel/ }).allInnerTexts();
  expect(names[0]).toMatch(/Zola/);
});
