import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { dayIn } from '../../support/builders/days.js';
import { People } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

describe('the office of a school and one of its students', () => {
  let world: World;
  let browser: Browser;
  let people: People;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it.each([
    ['fr', 390],
    ['en', 1280],
  ] as const)(
    'opens the sheet from the class, writes the guardian’s contact and renews the link, in %s at %i px',
    async (language, width) => {
      const words = new Words(language);
      const teacher = await people.teacher();
      const classId = await people.classGroup(teacher);
      const { studentId } = await people.student(classId, { firstName: 'Maya', lastName: 'Delattre', age: 16 });
      await teacher.client.post(`/api/classes/${classId}/students/${studentId}/notes`, {
        ...{ kind: 'note', happenedOn: dayIn(0), text: 'Confié à l’enseignante.' },
      });
      const email = `claire.${language}@exemple.fr`;
      const letters = async () =>
        (await world.query(`select id from email where letter = 'guardian-page' and to_address = $1`, [email])).length;
      const person = await signInByForm(await people.office(teacher.schoolId), { browser, world, language, width });
      const { page } = person;
      const clean = async () => {
        expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
        expect(await words.foreignOn(page)).toEqual([]);
      };

      await page.goto(`/classes/${classId}`);
      await page.getByRole('link', { name: /Maya Delattre/ }).click();
      await person.sees('Maya Delattre');
      await page.getByRole('heading', { name: words.say('student-sheet:timeline.title') }).waitFor();
      await person.reads(words.say('student-sheet:event.signed_up'));
      for (const absent of ['student-sheet:matches.title', 'student-sheet:messages.title', 'student-sheet:note.add'])
        expect(await page.getByText(words.say(absent), { exact: true }).count()).toBe(0);
      expect(await page.getByText('Confié à l’enseignante.').count()).toBe(0);
      await clean();

      await person.press(words.say('student-sheet:guardian-contact.add'));
      const dialog = page.getByRole('dialog', { name: words.say('student-sheet:guardian-contact.title') });
      const field = (name: string) => dialog.getByRole('textbox', { name: words.from(`student-sheet:guardian-contact.${name}`) });
      await field('firstName').fill('Claire');
      await field('lastName').fill('Delattre');
      await field('email').fill(email);
      await clean();
      await dialog.getByRole('button', { name: words.say('student-sheet:guardian-contact.save') }).click();
      await page.getByText('Claire Delattre').waitFor();
      expect(await letters()).toBe(1);

      await person.press(words.say('student-sheet:guardian-page.send-again'));
      await person.reads(words.say('student-sheet:guardian-page.sent-now', { email }));
      expect(await letters()).toBe(2);

      await person.press(words.say('student-sheet:guardian-contact.remove'));
      await person.reads(words.say('student-sheet:guardian-contact.removed'));
      await person.press(words.say('ui:toast.undo'));
      await page.getByText('Claire Delattre').waitFor();
      await clean();

      await page.getByRole('link', { name: /BTS/ }).first().click();
      await page.waitForURL((url) => url.pathname === `/classes/${classId}`);
      expect(person.faults).toEqual([]);
    },
  );
});
