import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

describe('companies that are merged, and accounts that are closed', () => {
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

  const enters = (someone: Someone, language: 'fr' | 'en', width: number) => signInByForm(someone, { browser, world, language, width });

  it.each([
    ['fr', 1280],
    ['en', 390],
  ] as const)('two records become one and two again, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const kept = await people.company(`Moulin ${language}`);
    const merged = await people.company(`Moulin ${language} SAS`);
    const person = await enters(await people.coordinator(), language, width);
    const { page } = person;
    await page.goto(`/coordination/entreprises/${merged.companyId}`);
    await page.getByRole('link', { name: words.say('companies:merge.open') }).click();
    await person.sees(words.say('companies:merge.title'));
    await page
      .getByRole('link', { name: `Moulin ${language}`, exact: true })
      .last()
      .click();
    const verb = page.getByRole('button', { name: words.say('companies:merge.verb') });
    await verb.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await verb.click();
    await person.sees(`Moulin ${language}`);
    await page.goto(`/entreprises/${merged.companyId}`);
    await page.waitForURL(`**/entreprises/${kept.companyId}`);
    await page.goto(`/coordination/entreprises/${kept.companyId}`);
    await page.getByRole('button', { name: words.say('companies:merge.undo') }).click();
    await page.getByText(words.say('companies:merge.left')).first().waitFor();
    const [row] = await world.query('select merged_into_id as into from company where id = $1', [merged.companyId]);
    expect(row).toEqual({ into: null });
    expect(person.faults).toEqual([]);
  });

  it.each([
    ['fr', 390],
    ['en', 1280],
  ] as const)('the account of a referent is closed with a successor and opened again, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const teacher = await people.teacher();
    await people.classGroup(teacher);
    const heir = await people.teacher(teacher.schoolId);
    const person = await enters(await people.coordinator(), language, width);
    const { page } = person;
    await page.goto(`/coordination/comptes/${teacher.accountId}`);
    await person.sees('Nadia Roche');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: words.say('staff-accounts:record.close') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption(heir.teacherId);
    await dialog.getByRole('textbox').fill('Départ de l’établissement.');
    await dialog.getByRole('button', { name: words.say('staff-accounts:record.close-verb') }).click();
    const open = page.getByRole('button', { name: words.say('staff-accounts:record.reopen') });
    await open.waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await open.click();
    await page.getByRole('button', { name: words.say('staff-accounts:record.close') }).waitFor();
    const [row] = await world.query('select closed_at as closed from account where id = $1', [teacher.accountId]);
    expect(row).toEqual({ closed: null });
    expect(person.faults).toEqual([]);
  });
});
