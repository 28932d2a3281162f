import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WeightPoints } from '@seve/domain';
import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { type Device, Person } from '../page/person.js';

interface Weights {
  number: number;
  history: { points: WeightPoints; authorName: string }[];
}

const DEVICES: [string, Device][] = [
  ['on a small phone, dark', { width: 320, scheme: 'dark' }],
  ['on a desk, light', { width: 1280, scheme: 'light' }],
];
const REASON = 'Le trajet pèse trop : les places proches doivent passer devant.';
/** Longer than what was read counts as new. */
const A_MINUTE = 60_000;

describe.each(DEVICES)('two coordinators change the weights of the score %s', (_name, device) => {
  let world: World;
  let browser: Browser;
  let other: Client;
  let karim: Person;
  const points = (label: RegExp) => karim.page.getByRole('group', { name: /^L’offre convient/ }).getByRole('textbox', { name: label });
  const read = async () => (await other.get<Weights>('/api/campus/weights')).body;
  /** The other one moves points from the occupation to the rhythm. */
  const otherSaves = async (moved: number) => {
    const { number, history } = await read();
    const { student, post } = (history.at(-1) as { points: WeightPoints }).points;
    const body = {
      student: { ...student, occupation: student.occupation - moved, rhythm: student.rhythm + moved },
      post,
      basedOn: number,
      reason: REASON,
    };
    expect((await other.post('/api/campus/weights', body)).status).toBe(201);
  };
  const type = async (occupation: string, reach: string) => {
    await points(/^Métier/).fill(occupation);
    await points(/^Trajet/).fill(reach);
  };
  const isTyped = async () => [await points(/^Métier/).inputValue(), await points(/^Trajet/).inputValue()];
  const comesBackToTheWindow = () =>
    karim.page.evaluate(`{
      const now = Date.now;
      Date.now = () => now() + ${A_MINUTE};
      window.dispatchEvent(new Event('visibilitychange'));
    }`);
  const notice = (version: string) =>
    karim.page.getByRole('alert').filter({ hasText: `${version} est entrée en vigueur pendant votre saisie` });
  const hasNoFault = async () => {
    await karim.traffic.quiet();
    expect(await violations(karim.page)).toEqual([]);
    expect(await overflow(karim.page)).toBe(0);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    await world.settled();
    other = world.client();
    await other.post('/api/demo/sign-in', { key: 'coordinator' });
    karim = await Person.open(browser, world, device);
    await karim.signInAs('Karim Belkacem');
    await karim.page.goto('/coordination/poids');
    await karim.sees('Les poids du score');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('who has typed nothing sees the newer ones on coming back', async () => {
    await otherSaves(100);
    await comesBackToTheWindow();
    await karim.reads('Version v3 en vigueur.');
    expect(await points(/^Métier/).inputValue()).toBe('34');
    expect(await notice('v3').count()).toBe(0);
  });

  it('who is typing keeps the draft on coming back, and may take the newer ones', async () => {
    await type('4', '50');
    await otherSaves(200);
    await comesBackToTheWindow();
    await notice('v4').waitFor();
    expect(await isTyped()).toEqual(['4', '50']);
    await karim.reads('en vigueur : 33');
    await hasNoFault();
    await karim.press('Prendre les poids de v4');
    await notice('v4').waitFor({ state: 'detached' });
    expect(await isTyped()).toEqual(['33', '20']);
  });

  it('who saves too late is told, keeps draft and reason, and saves after looking again', async () => {
    await type('3', '50');
    await karim.press('Voir qui bouge');
    await karim.press('Enregistrer ces poids');
    await karim.field(/^La raison obligatoire/).fill(REASON);
    await otherSaves(300);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads(/Quelqu’un d’autre vient de changer les poids/);
    await notice('v5').waitFor();
    expect(await isTyped()).toEqual(['3', '50']);
    expect(await karim.page.getByRole('button', { name: 'Enregistrer ces poids' }).count()).toBe(0);
    await hasNoFault();
    await karim.press('Voir qui bouge');
    await karim.press('Enregistrer ces poids');
    expect(await karim.field(/^La raison obligatoire/).inputValue()).toBe(REASON);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads('Version v6 en vigueur.');
    expect(await notice('v6').count()).toBe(0);
    expect((await read()).number).toBe(6);
  });

  it('who takes older ones again too late is told, and does so after looking', async () => {
    const restore = async () => {
      await karim.page.getByRole('button', { name: 'Reprendre ces poids v2' }).click();
      await karim.field(/^La raison obligatoire/).fill(REASON);
    };
    await restore();
    await otherSaves(400);
    await karim.press('Reprendre v2');
    await karim.reads('Version v7 en vigueur.');
    expect((await read()).number).toBe(7);
    await restore();
    await karim.press('Reprendre v2');
    await karim.reads('Version v8 en vigueur.');
    expect(await isTyped()).toEqual(['35', '20']);
  });

  it('and are told when the lists have not followed for some minutes, since when and what to do', async () => {
    const follow = () => karim.page.getByRole('heading', { name: 'Toutes les listes suivent v8' }).waitFor({ timeout: 60_000 });
    await follow();
    await world.query(`update rescore set finished_at = null, moved_at = now() - interval '6 minutes' where number = 8`);
    await comesBackToTheWindow();
    await karim.page
      .getByRole('status')
      .getByText(/^Rien n’avance depuis le /)
      .waitFor();
    await karim.reads(/vérifier que le programme de calcul \(worker\) tourne/);
    await hasNoFault();
    await world.query('update rescore set finished_at = now() where number = 8');
    await follow();
    expect(karim.faults).toEqual([]);
  });
});
