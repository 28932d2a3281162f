import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { type Device, Person } from '../page/person.js';

const DEVICES: [string, Device][] = [
  ['on a small phone, dark', { width: 320, scheme: 'dark' }],
  ['on a desk, light', { width: 1280, scheme: 'light' }],
];
const REASON = 'Le trajet pèse trop : les places proches doivent passer devant.';

describe.each(DEVICES)('a coordinator changes the weights of the score %s', (_name, device) => {
  let world: World;
  let browser: Browser;
  let karim: Person;
  const points = (label: RegExp, side: RegExp) => karim.page.getByRole('group', { name: side }).getByRole('textbox', { name: label });
  const hasNoFault = async () => {
    await karim.traffic.quiet();
    expect(await violations(karim.page)).toEqual([]);
    expect(await overflow(karim.page)).toBe(0);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    await world.settled();
    karim = await Person.open(browser, world, device);
    await karim.signInAs('Karim Belkacem');
    await karim.press('Compte de Karim Belkacem');
    await karim.page.getByRole('menuitem', { name: 'Poids du score' }).click();
    await karim.sees('Les poids du score');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('and reads those in use, with every version and its reason', async () => {
    expect(await points(/^Métier/, /^L’offre convient/).inputValue()).toBe('35');
    await karim.reads('Version v2 en vigueur.');
    await karim.reads(/Premier jugement, posé par des personnes/);
    await hasNoFault();
  });

  it('is told what is missing, beside the side and on top', async () => {
    await karim.press('Voir qui bouge');
    await karim.page
      .getByRole('alert')
      .getByText(/changez-en un d’abord/)
      .waitFor();
    await points(/^Métier/, /^L’offre convient/).fill('30');
    await karim.reads('Il en manque 5.');
    await karim.press('Voir qui bouge');
    await karim.page
      .getByRole('alert')
      .getByText(/Chaque côté fait 100 points/)
      .waitFor();
    await hasNoFault();
  });

  it('and sees on real lists, under pseudonyms, who would move', async () => {
    await points(/^Métier/, /^L’offre convient/).fill('5');
    await points(/^Trajet/, /^L’offre convient/).fill('50');
    await karim.press('Voir qui bouge');
    const heading = karim.page.getByRole('heading', { name: 'Qui monterait, qui descendrait' });
    await heading.waitFor();
    await receivesFocus(heading);
    expect(await karim.page.getByRole('table').count()).toBeGreaterThan(5);
    await karim.reads(/lignes montent\./);
    const said = await karim.page.getByRole('main').textContent();
    for (const { name } of await world.query<{ name: string }>(
      `select account.first_name || ' ' || account.last_name as name from account join student on student.account_id = account.id`,
    )) {
      expect(said).not.toContain(name);
    }
    await hasNoFault();
  });

  it('saves them with a reason, and watches the lists follow', async () => {
    await karim.press('Enregistrer ces poids');
    await karim.press('Enregistrer la nouvelle version');
    await karim.page.getByRole('alert').waitFor();
    await hasNoFault();
    await karim.field(/^La raison obligatoire/).fill(REASON);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads('Nouvelle version en vigueur.');
    await karim.page.getByRole('heading', { name: 'Toutes les listes suivent v3' }).waitFor({ timeout: 60_000 });
    const versions = await world.query('select distinct weights_version from match');
    expect(versions).toEqual([{ weights_version: 'v3' }]);
    await hasNoFault();
  });

  it('everybody may read the new version, what it changes and why', async () => {
    const visitor = await Person.open(browser, world, device);
    await visitor.page.goto('/comment-le-score-est-calcule');
    await visitor.reads(/Version v3, en vigueur depuis le/);
    await visitor.reads(REASON);
    const versions = visitor.page.getByRole('region', { name: 'Les versions' }).getByRole('listitem');
    expect(await versions.getByRole('definition').allInnerTexts()).toEqual([
      expect.stringMatching(/^Trajet\s*20 → 50\s*de 20 à 50 points$/),
      expect.stringMatching(/^Métier\s*35 → 5\s*de 35 à 5 points$/),
    ]);
    expect(await versions.getByText('Aucun point ne change.').count()).toBe(1);
    expect(await overflow(visitor.page)).toBe(0);
    expect(await violations(visitor.page)).toEqual([]);
    expect(await visitor.page.getByRole('main').textContent()).not.toContain('Karim');
    await visitor.context.close();
  });

  it('takes the weights before again, from the keyboard', async () => {
    await karim.page.getByRole('button', { name: 'Reprendre ces poids v2' }).focus();
    await karim.page.keyboard.press('Enter');
    await karim.field(/^La raison obligatoire/).fill('Trop d’offres lointaines disparaissent : on revient en arrière.');
    await karim.page.getByRole('button', { name: 'Reprendre v2' }).focus();
    await karim.page.keyboard.press('Enter');
    await karim.reads('Reprend les poids de v2.');
    expect(await points(/^Métier/, /^L’offre convient/).inputValue()).toBe('35');
    await karim.page.getByRole('heading', { name: 'Toutes les listes suivent v4' }).waitFor({ timeout: 60_000 });
    await hasNoFault();
    expect(karim.faults).toEqual([]);
  });
});
