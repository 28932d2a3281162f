import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { PASSWORD, People } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { saved } from '../page/downloads.js';
import { type Device, Person } from '../page/person.js';

const WORDS = {
  fr: {
    mine: 'Voir mes données',
    data: 'Mes données',
    pdf: 'Télécharger en PDF',
    json: 'Télécharger en JSON',
    proof: 'C’est bien vous\u00a0?',
    yourPassword: /^Votre mot de passe/,
    go: 'Continuer',
    readings: 'Qui a ouvert mon dossier',
    erase: 'Effacer mon compte…',
    title: 'Effacer mon compte',
    kept: 'Votre nom dans la liste de l’établissement',
    act: 'Effacer mon compte',
    question: 'Effacer ce compte pour toujours\u00a0?',
    yes: 'Oui, l’effacer',
    done: 'Votre compte est effacé',
    final: 'L’effacement est définitif.',
  },
  en: {
    mine: 'See my data',
    data: 'My data',
    pdf: 'Download as PDF',
    json: 'Download as JSON',
    proof: 'Is it you?',
    yourPassword: /^Your password/,
    go: 'Continue',
    readings: 'Who opened my file',
    erase: 'Erase my account…',
    title: 'Erase my account',
    kept: 'Your name in the roster of the school',
    act: 'Erase my account',
    question: 'Erase this account for good?',
    yes: 'Yes, erase it',
    done: 'Your account is erased',
    final: 'The erasure is final.',
  },
} as const;

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];

describe.each(READERS)('my data, in %s', (language, device) => {
  const w = WORDS[language];
  let world: World;
  let browser: Browser;
  let people: People;

  const clean = async (person: Person) => {
    expect(await violations(person.page)).toEqual([]);
    expect(await overflow(person.page)).toBe(0);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('a student takes a copy after a proof, reads what goes and what stays, and erases the account', async () => {
    const student = await people.student(await people.classGroup(await people.teacher()));
    await world.query('update account set locale = $2 where id = $1', [student.accountId, language]);
    await world.query(`update session set proved_at = now() - interval '1 hour' where account_id = $1`, [student.accountId]);
    const person = await Person.open(browser, world, device);
    const { page } = person;
    await person.context.addCookies(student.client.cookiesFor());
    await page.goto('/mon-compte');
    await person.follow(w.mine);
    await person.sees(w.data);
    await page.getByRole('heading', { name: w.readings }).waitFor();
    await clean(person);

    const downloading = page.waitForEvent('download');
    await person.press(w.json);
    const dialog = page.getByRole('dialog', { name: w.proof });
    await dialog.getByLabel(w.yourPassword).fill(PASSWORD);
    await clean(person);
    await dialog.getByRole('button', { name: w.go }).click();
    const json = await downloading;
    expect((await saved(json)).toString()).toContain(student.email);
    const [pdf] = await Promise.all([page.waitForEvent('download'), person.press(w.pdf)]);
    expect((await saved(pdf)).toString('latin1')).toMatch(/^%PDF-/);

    await person.follow(w.erase);
    await person.sees(w.title);
    await page.getByText(w.kept).waitFor();
    await clean(person);
    await person.press(w.act);
    const asked = page.getByRole('dialog', { name: w.question });
    await asked.waitFor();
    await clean(person);
    await asked.getByRole('button', { name: w.yes }).click();
    await page.waitForURL('**/compte-efface');
    await person.sees(w.done);
    await page.getByText(w.final).waitFor();
    await clean(person);
    expect(await world.query('select account_id, roster_state from student where id = $1', [student.studentId])).toEqual([
      { account_id: null, roster_state: 'expected' },
    ]);
    await page.goto('/mon-compte');
    await page.waitForURL(/\/connexion/);
    expect(person.faults).toEqual([]);
  });
});
