import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { People, type Student } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';

const DEVICES: [string, Device][] = [
  ['on a phone, light', { width: 390, scheme: 'light' }],
  ['on a desk, dark', { width: 1280, scheme: 'dark' }],
];

describe.each(DEVICES)('where an account is open, %s', (_, device) => {
  let world: World;
  let browser: Browser;
  let student: Student;
  let person: Person;
  const rows = (name: string | RegExp) => person.page.getByRole('button', { name }).count();

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    const people = new People(world);
    student = await people.student(await people.classGroup(await people.teacher()));
    for (let times = 0; times < 2; times += 1) await people.signIn(student.email);
    person = await Person.open(browser, world, device);
    await person.context.addCookies(student.client.cookiesFor());
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('shows the open sessions, then the browsers that are known, and forgets one', async () => {
    await person.page.goto('/mon-compte');
    await person.sees('Mon compte');
    await person.page.getByRole('heading', { level: 2, name: 'Mes connexions' }).waitFor();
    await person.page.getByRole('heading', { level: 3, name: 'Navigateurs reconnus' }).waitFor();
    expect([await rows(/^Fermer : /), await rows(/^Oublier : /)]).toEqual([2, 2]);
    expect(await violations(person.page)).toEqual([]);
    expect(await overflow(person.page)).toBe(0);
    await person.page
      .getByRole('button', { name: /^Oublier : / })
      .first()
      .click();
    await person.reads('Navigateur oublié');
  });

  it('closes all the others after a question, and says what follows', async () => {
    await person.press('Fermer toutes les autres');
    const dialog = person.page.getByRole('dialog', { name: /^Fermer toutes les autres connexions/ });
    await dialog.getByText(/Cela ne s’annule pas/).waitFor();
    expect(await violations(person.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Pas encore' }).click();
    expect(await world.query('select 1 from session where account_id = $1', [student.accountId])).toHaveLength(3);
    await person.press('Fermer toutes les autres');
    await dialog.getByRole('button', { name: 'Oui, tout fermer ailleurs' }).click();
    await person.reads('Votre compte n’est plus ouvert qu’ici.');
    await person.page.getByRole('button', { name: 'Fermer toutes les autres' }).waitFor({ state: 'detached' });
    expect(await world.query('select 1 from session where account_id = $1', [student.accountId])).toHaveLength(1);
    expect(await world.query('select 1 from known_device where account_id = $1', [student.accountId])).toHaveLength(1);
    expect(person.faults).toEqual([]);
  });
});
