import { beforeAll, expect, it } from '@jest/globals';
import type { WeightPoints } from '@seve/domain';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { receivesFocus } from '../page/focus.js';
import type { Person } from '../page/person.js';

interface Weights {
  number: number;
  history: { points: WeightPoints; authorName: string }[];
}
interface Stage {
  world: World;
  open: () => Promise<Person>;
}

const REASON = 'Le trajet pèse trop : les places proches doivent passer devant.';
/** Longer than what was read counts as new. */
const A_MINUTE = 60_000;

/** A coordinator changes the weights of the score, then another one beside: each test goes on where the one before stopped. */
export function weightsOfTheScore(stage: () => Stage): void {
  let world: World;
  let other: Client;
  let karim: Person;
  let visitor: Person;
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
  const reason = () => karim.field(/^La raison obligatoire/);
  const comesBackToTheWindow = () =>
    karim.page.evaluate(`{
      const now = Date.now;
      Date.now = () => now() + ${A_MINUTE};
      window.dispatchEvent(new Event('visibilitychange'));
    }`);
  const notice = (version: string) =>
    karim.page.getByRole('alert').filter({ hasText: `${version} est entrée en vigueur pendant votre saisie` });
  const follow = (version: string) =>
    karim.page.getByRole('heading', { name: `Toutes les listes suivent ${version}` }).waitFor({ timeout: 60_000 });

  beforeAll(async () => {
    const { open } = stage();
    world = stage().world;
    other = world.client();
    await other.post('/api/demo/sign-in', { key: 'coordinator' });
    [karim, visitor] = [await open(), await open()];
    await karim.signInAs('Karim Belkacem');
    await karim.press('Compte de Karim Belkacem');
    await karim.page.getByRole('menuitem', { name: 'Poids du score' }).click();
    await karim.sees('Les poids du score');
  });

  it('is told what is missing, beside the side and on top', async () => {
    await karim.press('Voir qui bouge');
    await karim.page
      .getByRole('alert')
      .getByText(/changez-en un d’abord/)
      .waitFor();
    await points(/^Métier/).fill('30');
    await karim.reads('Il en manque 5.');
    await karim.press('Voir qui bouge');
    await karim.page
      .getByRole('alert')
      .getByText(/Chaque côté fait 100 points/)
      .waitFor();
  });

  it('sees on real lists who would move, saves with a reason, and watches the lists follow', async () => {
    await type('5', '50');
    await karim.press('Voir qui bouge');
    const heading = karim.page.getByRole('heading', { name: 'Qui monterait, qui descendrait' });
    await heading.waitFor();
    await receivesFocus(heading);
    expect(await karim.page.getByRole('table').count()).toBeGreaterThan(5);
    await karim.press('Enregistrer ces poids');
    await karim.press('Enregistrer la nouvelle version');
    await karim.page.getByRole('alert').waitFor();
    await reason().fill(REASON);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads('Nouvelle version en vigueur.');
    await follow('v3');
  });

  it('everybody may read the new version, what it changes and why', async () => {
    await visitor.page.goto('/comment-le-score-est-calcule');
    await visitor.reads(REASON);
    const versions = visitor.page.getByRole('region', { name: 'Les versions' }).getByRole('listitem');
    expect(await versions.getByRole('definition').allInnerTexts()).toEqual([
      expect.stringMatching(/^Trajet\s*20 → 50\s*de 20 à 50 points$/),
      expect.stringMatching(/^Métier\s*35 → 5\s*de 35 à 5 points$/),
    ]);
    expect(await visitor.page.getByRole('main').textContent()).not.toContain('Karim');
  });

  it('takes the weights before again, from the keyboard', async () => {
    await karim.page.getByRole('button', { name: 'Reprendre ces poids v2' }).focus();
    await karim.page.keyboard.press('Enter');
    await reason().fill('Trop d’offres lointaines disparaissent : on revient en arrière.');
    await karim.page.getByRole('button', { name: 'Reprendre v2' }).focus();
    await karim.page.keyboard.press('Enter');
    await karim.reads('Reprend les poids de v2.');
    expect(await points(/^Métier/).inputValue()).toBe('35');
    await follow('v4');
  });

  it('who has typed nothing sees the newer ones on coming back', async () => {
    await otherSaves(100);
    await comesBackToTheWindow();
    await karim.reads('Version v5 en vigueur.');
    expect(await points(/^Métier/).inputValue()).toBe('34');
    expect(await notice('v5').count()).toBe(0);
  });

  it('who is typing keeps the draft on coming back, and may take the newer ones', async () => {
    await type('4', '50');
    await otherSaves(200);
    await comesBackToTheWindow();
    await notice('v6').waitFor();
    expect(await isTyped()).toEqual(['4', '50']);
    await karim.reads('en vigueur : 33');
    await karim.press('Prendre les poids de v6');
    await notice('v6').waitFor({ state: 'detached' });
    expect(await isTyped()).toEqual(['33', '20']);
  });

  it('who saves too late is told, keeps draft and reason, and saves after looking again', async () => {
    await type('3', '50');
    await karim.press('Voir qui bouge');
    await karim.press('Enregistrer ces poids');
    await reason().fill(REASON);
    await otherSaves(300);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads(/Quelqu’un d’autre vient de changer les poids/);
    await notice('v7').waitFor();
    expect(await isTyped()).toEqual(['3', '50']);
    expect(await karim.page.getByRole('button', { name: 'Enregistrer ces poids' }).count()).toBe(0);
    await karim.press('Voir qui bouge');
    await karim.press('Enregistrer ces poids');
    expect(await reason().inputValue()).toBe(REASON);
    await karim.press('Enregistrer la nouvelle version');
    await karim.reads('Version v8 en vigueur.');
    expect(await notice('v8').count()).toBe(0);
  });

  it('who takes older ones again too late is told, and does so after looking', async () => {
    const restore = async () => {
      await karim.press('Reprendre ces poids v2');
      await reason().fill(REASON);
    };
    await restore();
    await otherSaves(400);
    await karim.press('Reprendre v2');
    await karim.reads('Version v9 en vigueur.');
    await restore();
    await karim.press('Reprendre v2');
    await karim.reads('Version v10 en vigueur.');
    expect(await isTyped()).toEqual(['35', '20']);
  });

  it('is told when the lists have not followed for some minutes, since when and what to do', async () => {
    await follow('v10');
    await world.query(`update rescore set finished_at = null, moved_at = now() - interval '6 minutes' where number = 10`);
    await comesBackToTheWindow();
    await karim.page
      .getByRole('status')
      .getByText(/^Rien n’avance depuis le /)
      .waitFor();
    await karim.reads(/vérifier que le programme de calcul \(worker\) tourne/);
    await world.query('update rescore set finished_at = now() where number = 10');
    await follow('v10');
    expect([...karim.faults, ...visitor.faults]).toEqual([]);
  });
}
