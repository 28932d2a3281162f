import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { receivesFocus, tabTo } from '../page/focus.js';
import { Person } from '../page/person.js';

const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';

/** No mouse from one end to the other, and the focus is seen at every stop. */
describe('with the keyboard alone, an offer is posted and applied to', () => {
  let world: World;
  let browser: Browser;
  let marc: Person;
  let lea: Person;
  const unseen: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    [marc, lea] = [await Person.open(browser, world), await Person.open(browser, world)];
    await world.settled(60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const reach = async ({ page }: Person, goal: Locator) => {
    unseen.push(...(await tabTo(page, goal)));
  };
  const press = async (person: Person, goal: Locator, key = 'Enter') => {
    await reach(person, goal);
    await person.page.keyboard.press(key);
  };
  /** What stands in the field is typed over. */
  const type = async (person: Person, goal: Locator, text: string) => {
    await reach(person, goal);
    await person.page.keyboard.press('Control+A');
    await person.page.keyboard.type(text);
  };
  const focused = async (person: Person, locator: Locator) => {
    await locator.waitFor();
    await person.traffic.quiet();
    await receivesFocus(locator);
  };
  const heading = ({ page }: Person, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

  it('the company signs in and begins an offer', async () => {
    await marc.page.goto('/connexion');
    await press(marc, marc.page.getByRole('button', { name: /^Marc Duhamel/ }));
    await focused(marc, heading(marc, 'Vos offres'));
    await press(marc, marc.page.getByRole('link', { name: 'Nouvelle offre' }));
    await focused(marc, heading(marc, 'Nouvelle offre'));
  });

  it('takes a proposed title with the arrows, and ticks its skills with the space bar', async () => {
    await type(marc, marc.list(/^Intitulé/), 'technicien labo contrôle qualité');
    const proposal = marc.page.getByRole('option', { name: TITLE }).first();
    await proposal.waitFor();
    await marc.traffic.quiet();
    for (let steps = 0; steps < 6 && (await proposal.getAttribute('data-combobox-selected')) === null; steps += 1)
      await marc.page.keyboard.press('ArrowDown');
    await marc.page.keyboard.press('Enter');
    expect(await marc.list(/^Intitulé/).inputValue()).toBe(TITLE);
    const skills = marc.page.getByRole('group', { name: OCCUPATION });
    await press(marc, skills.getByRole('checkbox', { name: /^Collecter, tester, analyser/ }), ' ');
    await press(marc, skills.getByRole('checkbox', { name: /^Contrôler la conformité d’un résultat/ }), ' ');
    await press(marc, marc.page.getByRole('button', { name: 'Reprendre les 2 compétences cochées' }));
  });

  it('says for whom and when, and publishes', async () => {
    const levels = marc.page.getByRole('group', { name: /^Niveaux/ });
    await press(marc, levels.getByRole('checkbox', { name: 'BTS (bac + 2)' }), ' ');
    await type(marc, marc.field(/^Début au plus tôt/), typedDay(42));
    await type(marc, marc.field(/^Début au plus tard/), typedDay(49));
    await type(marc, marc.field(/^Durée en semaines/), '8');
    await press(marc, marc.page.getByRole('button', { name: 'Publier l’offre' }));
    await focused(marc, heading(marc, 'C’est en ligne'));
    await world.settled();
  });

  it('the student signs in and opens the match', async () => {
    await lea.page.goto('/connexion');
    await press(lea, lea.page.getByRole('button', { name: /^Léa Fontaine/ }));
    await focused(lea, heading(lea, 'Bonjour Léa'));
    await press(lea, lea.page.getByRole('main').getByRole('link', { name: /^(Voir|Revoir) mes offres$/ }));
    await focused(lea, heading(lea, /offres? vous convien/));
    await press(lea, lea.page.getByRole('region', { name: 'Offres par accord' }).getByRole('link', { name: new RegExp(TITLE) }));
    await lea.page.getByRole('heading', { level: 2, name: TITLE }).waitFor();
  });

  it('goes on to the offer, writes, and sends', async () => {
    await press(lea, lea.page.getByRole('link', { name: 'Postuler' }));
    await focused(lea, lea.field(/^Ce qui vous attire/));
    await lea.page.keyboard.type('Le contrôle des sucres m’intéresse depuis le lycée.');
    await press(lea, lea.page.getByRole('button', { name: 'Envoyer ma candidature' }));
    await focused(lea, lea.page.getByRole('heading', { name: 'C’est envoyé.' }));
  });

  it('the company finds the application, and answers it', async () => {
    await press(marc, marc.page.getByRole('link', { name: 'Revenir à vos offres' }));
    await focused(marc, heading(marc, 'Vos offres'));
    await press(marc, marc.page.getByRole('link', { name: `1 candidature ${TITLE}` }).first());
    await focused(marc, heading(marc, TITLE));
    await press(marc, marc.page.getByRole('link', { name: 'Léa Fontaine' }));
    await focused(marc, heading(marc, 'Léa Fontaine'));
    await press(marc, marc.page.getByRole('radio', { name: /^Proposer une place/ }), ' ');
    await press(marc, marc.page.getByRole('button', { name: 'Proposer la place' }));
    await marc.reads(/^Vous avez proposé une place à Léa, qui répond avant le/);
  });

  it('the focus was seen at every stop, and no screen failed', () => {
    expect([...new Set(unseen)]).toEqual([]);
    expect([marc, lea].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
