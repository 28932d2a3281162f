import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schoolYearWords } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { People } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

describe('the end of a school year', () => {
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
  ] as const)('moves a class up but for a student who repeats, and is undone, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const teacher = await people.teacher();
    const classId = await people.classGroup(teacher);
    const [ana, bilal] = [
      await people.student(classId, { firstName: 'Ana', lastName: 'Roche' }),
      await people.student(classId, { firstName: 'Bilal', lastName: 'Roche' }),
    ];
    // More than stand there at once.
    for (const firstName of ['Chloé', 'Driss', 'Emma', 'Farid', 'Gaël', 'Hana', 'Ilan']) await people.student(classId, { firstName });
    const classOf = async ({ studentId }: { studentId: string }) => {
      const [row] = await world.query<{ id: string }>('select class_group_id as id from student where id = $1', [studentId]);
      return row?.id;
    };
    const [group] = await world.query<{ year: number }>('select school_year as year from class_group where id = $1', [classId]);
    const next = schoolYearWords((group?.year ?? 0) + 1);
    const person = await signInByForm(await people.office(teacher.schoolId), { browser, world, language, width });
    const { page } = person;
    const clean = async () => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);

    await page.goto('/classes');
    await person.follow(words.say('classes:year-end'));
    await person.sees(words.say('school-year:title'));
    await page.getByRole('button', { name: words.from('school-year:class.one-by-one') }).click();
    expect(await page.getByRole('combobox', { name: 'Ana Roche' }).count()).toBe(0);
    await page.getByRole('searchbox', { name: words.say('school-year:class.find') }).fill('bil roche');
    await clean();
    await page.getByRole('combobox', { name: 'Bilal Roche' }).selectOption({ label: words.say('school-year:fate.repeat') });
    await page.getByRole('searchbox', { name: words.say('school-year:class.find') }).fill('');
    expect(await page.getByRole('combobox', { name: 'Bilal Roche' }).count()).toBe(1);
    await person.press(words.say('school-year:form.preview'));
    await page.getByRole('heading', { name: words.say('school-year:preview.title') }).waitFor();
    await clean();
    expect(await classOf(ana)).toBe(classId);

    await person.press(words.say('school-year:form.apply', { year: next }));
    await person.reads(words.say('school-year:applied', { year: next }));
    expect(new Set([classId, await classOf(ana), await classOf(bilal)]).size).toBe(3);

    await person.press(words.say('school-year:undo.verb'));
    const dialog = page.getByRole('dialog', { name: words.say('school-year:undo.question') });
    await dialog.waitFor();
    await clean();
    await dialog.getByRole('button', { name: words.say('school-year:undo.confirm') }).click();
    await person.reads(words.like('school-year:done.undone'));
    expect([await classOf(ana), await classOf(bilal)]).toEqual([classId, classId]);
    await clean();
    expect(person.faults).toEqual([]);
  });
});
