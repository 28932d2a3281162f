import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { dayIn } from '../../support/builders/days.js';
import { lostPlace } from '../../support/builders/lost-places.js';
import { published } from '../../support/builders/offers.js';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { saveProfileAgain } from '../../support/builders/student-profile.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('a student who lost a place, in %s', (language, device) => {
  const words = new Words(language);
  let world: World;
  let browser: Browser;
  let people: People;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchChromium();
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const as = async ({ client }: Someone): Promise<Person> => {
    await world.query('update account set locale = $1', [language]);
    const person = await Person.open(browser, world, device);
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };

  it('reads what happened, until when and which offers fit; the teacher sees them first, and finds them from the home', async () => {
    const teacher = await people.teacher();
    const classId = await people.classGroup(teacher);
    await people.student(classId, { firstName: 'Adam', lastName: 'Abel' });
    const student = await people.student(classId, { firstName: 'Zoé', lastName: 'Zola' });
    await saveProfileAgain(student.client);
    const company = await people.company();
    await published(company.client, { title: 'Doser des amidons', startFrom: dayIn(30), startTo: dayIn(60), durationWeeks: 8 });
    await lostPlace(world, { studentId: student.studentId });
    await world.settled();

    const own = await as(student);
    await own.page.goto('/');
    await own.reads(words.say('rebound:title'));
    await own.reads(words.say('rebound:offers.title'));
    await own.reads(/Doser des amidons/);
    await clean(own);
    await own.context.close();

    const school = await as(teacher);
    await school.page.goto('/');
    const task = school.page.locator('[data-task="rebound"]').getByRole('link').first();
    await task.waitFor();
    await clean(school);
    await task.click();
    await school.page.waitForURL(/rebond=oui/);
    await school.page.goto(`/classes/${classId}`);
    await school.reads(/place perdue le|place lost on/);
    const names = await school.page.getByRole('link', { name: /Zola|Abel/ }).allInnerTexts();
    expect(names[0]).toMatch(/Zola/);
    await clean(school);
    await school.context.close();
  });
});
