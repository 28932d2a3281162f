import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { letterLink } from '../page/letters.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const PICTURES = process.env.SEVE_PICTURES;

describe('people with a role in a school', () => {
  let world: World;
  let browser: Browser;
  let pascal: Person;
  const teachers: Person[] = [];
  const newcomer = `nina.${Date.now()}@lycee.example`;
  const look = async (person: Person, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await person.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    pascal = await Person.open(browser, world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('the head reads where the school stands, and invites a team by a list after seeing what each line does', async () => {
    await pascal.signInAs('Pascal Vasseur');
    await pascal.sees('Bonjour Pascal');
    await look(pascal, 'office-home');
    await pascal.page.getByRole('link', { name: 'Voir l’équipe' }).click();
    await pascal.sees('Équipe');
    await pascal.page.getByLabel('Adresses et rôles').fill(`${newcomer};bureau\nnadia@demo.example\npas une adresse`);
    await pascal.page.getByRole('button', { name: 'Voir ce qui va se passer' }).click();
    await pascal.page.getByText('1 personne va recevoir une invitation.').waitFor();
    await pascal.page.getByText('Déjà dans l’établissement, rien n’est envoyé.').waitFor();
    await pascal.page.getByText('Cette adresse n’est pas complète.').waitFor();
    await look(pascal, 'team-list');
    expect(await violations(pascal.page)).toEqual([]);
    await pascal.page.getByRole('button', { name: 'Envoyer 1 invitation' }).click();
    await pascal.page.getByText('1 invitation envoyée.').waitFor();
    await world.settled();
    expect(letterLink(world, newcomer, '/invitation')).toContain('token=');
  });

  it.each([
    { width: 390, scheme: 'dark', language: 'en' },
    { width: 1280, scheme: 'light', language: 'fr' },
  ] as const)('a teacher of two schools changes role in the account menu, by the keyboard, in $language at $width px', async (device) => {
    const claire = await Person.open(browser, world, device);
    teachers.push(claire);
    const { page } = claire;
    const teaching = new RegExp(`^${new Words(device.language).say('roles:teacher.name')}`);
    await world.query("update account set locale = $1 where email = 'claire@demo.example'", [device.language]);
    await page.goto('/connexion');
    await page.getByRole('button', { name: 'Claire Hubert' }).click();
    const menu = page.locator('header').getByRole('button', { name: /Claire Hubert/ });
    await menu.waitFor();
    const school = () =>
      page.evaluate(async () => ((await (await fetch('/api/account/me')).json()) as { account: { schoolId: string } }).account.schoolId);
    const first = await school();
    await menu.focus();
    await page.keyboard.press('Enter');
    const roles = page.getByRole('menuitem', { name: teaching });
    await roles.first().waitFor();
    expect(await roles.count()).toBe(2);
    await look(claire, `role-menu-${device.language}`);
    expect(await overflow(page)).toBe(0);
    const other = page.locator('[role="menuitem"]:not([aria-current])', { hasText: teaching });
    await other.focus();
    await Promise.all([
      page.keyboard.press('Enter'),
      page.waitForResponse((response) => response.url().endsWith('/api/account/role') && response.status() === 204),
    ]);
    expect(await school()).not.toBe(first);
  });

  it('the head ends the role of a referent, names who takes over, and a letter tells it', async () => {
    const { page } = pascal;
    await page.goto('/etablissement/equipe');
    await page.getByRole('button', { name: 'Mettre fin Nadia Kaci' }).click();
    const dialog = page.getByRole('dialog', { name: /Nadia Kaci/ });
    await dialog.getByLabel('Qui prend la suite').selectOption({ label: 'Claire Hubert' });
    await look(pascal, 'hand-over');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Oui, mettre fin' }).click();
    await page.getByText('Nadia Kaci ne fait plus partie de l’établissement.').first().waitFor();
    await page.getByRole('heading', { name: 'Parties' }).waitFor();
    await world.settled();
    expect(world.mails('nadia@demo.example').map(({ subject }) => subject)).toContainEqual(expect.stringContaining('a pris fin'));
    const left = await world.query(
      "select 1 from class_group join membership on membership.id = referent_teacher_id join account on account.id = account_id where email = 'nadia@demo.example' and archived_at is null",
    );
    expect(left).toEqual([]);
  });

  it('nothing went wrong in their browsers', () => {
    expect([pascal, ...teachers].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
