import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { receivesFocus, tabTo } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { type Device, Person } from '../page/person.js';

/** Léa applies to another offer on each. */
const DEVICES: [string, Device, RegExp][] = [
  ['on a desk', { width: 1280 }, /chimie environnement/i],
  ['in a narrow window', { width: 390 }, /Agente de laboratoire/],
];

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

/** No mouse, and the focus is seen at every stop. */
describe.each(DEVICES)('with the keyboard alone, %s', (_, device, offer) => {
  let lea: Person;
  let unseen: string[];

  beforeAll(async () => {
    lea = await Person.open(browser, world, device);
    unseen = [];
  });

  const press = async (goal: Locator, key = 'Enter') => {
    unseen.push(...(await tabTo(lea.page, goal)));
    await lea.page.keyboard.press(key);
  };
  const focused = async (locator: Locator) => {
    await locator.waitFor();
    await lea.traffic.quiet();
    await receivesFocus(locator);
  };

  it('the first stop leads to the content', async () => {
    await lea.page.goto('/connexion');
    await press(lea.page.getByRole('link', { name: 'Aller au contenu' }));
    await focused(lea.page.getByRole('main'));
  });

  it('one signs in and is on the title of the next page', async () => {
    await press(lea.page.getByRole('button', { name: /^Léa Fontaine/ }));
    await focused(lea.page.getByRole('heading', { level: 1, name: 'Bonjour Léa' }));
  });

  it('one goes on to the offers that suit', async () => {
    await press(lea.page.getByRole('main').getByRole('link', { name: /^(Voir|Revoir) mes offres$/ }));
    await focused(lea.page.getByRole('heading', { level: 1, name: /offres? vous convien/ }));
  });

  it('one opens a match, then the form of its offer', async () => {
    await press(lea.page.getByRole('region', { name: 'Offres par accord' }).getByRole('link', { name: offer }));
    const apply = lea.page.getByRole('link', { name: 'Postuler' });
    await apply.waitFor();
    await press(apply);
    await focused(lea.field(/^Ce qui vous attire/));
  });

  it('one writes, sends, and is told where it happened', async () => {
    await lea.page.keyboard.type('L’analyse des eaux m’intéresse.');
    await press(lea.page.getByRole('button', { name: 'Envoyer ma candidature' }));
    await focused(lea.page.getByRole('heading', { name: 'C’est envoyé.' }));
  });

  it('Escape closes a dialog, and the focus is back on its opener', async () => {
    await press(lea.page.getByRole('link', { name: 'Suivre mes candidatures' }));
    await focused(lea.page.getByRole('heading', { level: 1, name: 'Mes candidatures' }));
    const opener = lea.page.getByRole('button', { name: /^Retirer ma candidature/ }).first();
    await press(opener);
    const dialog = lea.page.getByRole('dialog', { name: 'Retirer cette candidature ?' });
    await focused(dialog.getByRole('combobox', { name: /^Raison/ }));
    unseen.push(...(await tabTo(lea.page, dialog.getByRole('button', { name: 'Oui, je retire' }))));
    await lea.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await focused(opener);
  });

  it('Escape closes the menu of the account, and the focus is back on it', async () => {
    await lea.page.reload();
    await headingOf(lea.page).waitFor();
    await lea.traffic.quiet();
    const opener = lea.page.getByRole('button', { name: 'Compte de Léa Fontaine' });
    await press(opener);
    const leave = lea.page.getByRole('menuitem', { name: 'Se déconnecter' });
    await leave.waitFor();
    await lea.page.keyboard.press('ArrowDown');
    await lea.page.keyboard.press('End');
    await focused(leave);
    await lea.page.keyboard.press('Escape');
    await leave.waitFor({ state: 'hidden' });
    await focused(opener);
  });

  it('a proposal is taken with the arrows, and Escape leaves what was typed', async () => {
    await lea.page.goto('/profil');
    const field = lea.list(/^Métiers visés/);
    unseen.push(...(await tabTo(lea.page, field)));
    await lea.page.keyboard.type('conducteur de ligne');
    await lea.page.getByRole('option').first().waitFor();
    await lea.page.keyboard.press('Escape');
    await lea.page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('conducteur de ligne');
    await lea.page.keyboard.type('s');
    const proposal = lea.page.getByRole('option').first();
    await proposal.waitFor();
    const name = ((await proposal.textContent()) ?? '').slice(0, 20);
    await lea.page.keyboard.press('ArrowDown');
    await lea.page.keyboard.press('Enter');
    await lea.page.getByRole('list', { name: 'Métiers choisis' }).getByText(name).waitFor();
  });

  it('the focus was seen at every stop, and no screen failed', () => {
    expect([...new Set(unseen)]).toEqual([]);
    expect(lea.faults).toEqual([]);
  });
});
