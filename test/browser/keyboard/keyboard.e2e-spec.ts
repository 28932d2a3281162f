import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { receivesFocus, tabTo } from '../page/focus.js';
import { headingOf } from '../page/heading.js';
import { letterLink } from '../page/letters.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';
const DESCRIPTION = 'Vous dosez les sucres de nos sirops, de la réception du blé à l’expédition.';
const WELCOME = 'Votre travail nous intéresse.';

/**
 * From an offer to a place: the company on a desk, the student in a narrow window. No mouse from one end to the other, and
 * the focus is seen at every stop; each test goes on where the one before stopped.
 */
describe('with the keyboard alone', () => {
  let world: World;
  let browser: Browser;
  let marc: Person;
  let lea: Person;
  const unseen: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    [marc, lea] = [await Person.open(browser, world), await Person.open(browser, world, { width: 390 })];
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
  const button = ({ page }: Person, name: string | RegExp) => page.getByRole('button', { name });
  const link = ({ page }: Person, name: string | RegExp) => page.getByRole('link', { name });

  it('the first stop leads to the content', async () => {
    await marc.page.goto('/connexion');
    await press(marc, link(marc, 'Aller au contenu'));
    await focused(marc, marc.page.getByRole('main'));
  });

  it('the company signs in and begins an offer', async () => {
    await press(marc, button(marc, /^Marc Duhamel/));
    await focused(marc, heading(marc, 'Vos offres'));
    await press(marc, link(marc, 'Nouvelle offre'));
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
  });

  it('is told what is missing and led there, says for whom and when, and publishes', async () => {
    const publish = button(marc, 'Publier l’offre');
    await press(marc, publish);
    await press(marc, marc.page.getByRole('alert').getByRole('link', { name: /Description/ }));
    await focused(marc, marc.field(/^Description/));
    await marc.page.keyboard.type(DESCRIPTION);
    const levels = marc.page.getByRole('group', { name: /^Niveaux/ });
    await press(marc, levels.getByRole('checkbox', { name: 'BTS (bac + 2)' }), ' ');
    await type(marc, marc.field(/^Début au plus tôt/), typedDay(42));
    await type(marc, marc.field(/^Début au plus tard/), typedDay(49));
    await type(marc, marc.field(/^Durée en semaines/), '8');
    await press(marc, marc.page.getByRole('radio', { name: 'Non, à aucun' }), ' ');
    await press(marc, publish);
    await focused(marc, heading(marc, 'C’est en ligne'));
    await world.settled();
  });

  it('the student signs in and opens the match', async () => {
    await lea.page.goto('/connexion');
    await press(lea, button(lea, /^Léa Fontaine/));
    await focused(lea, heading(lea, 'Bonjour Léa'));
    await press(lea, lea.page.getByRole('main').getByRole('link', { name: /^(Voir|Revoir) mes offres$/ }));
    await focused(lea, heading(lea, /offres? vous convien/));
    await press(lea, lea.page.getByRole('region', { name: 'Offres par accord' }).getByRole('link', { name: new RegExp(TITLE) }));
    await link(lea, 'Postuler').waitFor();
  });

  it('goes on to the offer, writes, sends, and is told where it happened', async () => {
    await press(lea, link(lea, 'Postuler'));
    await focused(lea, lea.field(/^Ce qui vous attire/));
    await lea.page.keyboard.type('Le contrôle des sucres m’intéresse depuis le lycée.');
    await press(lea, button(lea, 'Envoyer ma candidature'));
    await focused(lea, lea.page.getByRole('heading', { name: 'C’est envoyé.' }));
  });

  it('Escape closes a dialog, and the focus is back on its opener', async () => {
    await press(lea, link(lea, 'Suivre mes candidatures'));
    await focused(lea, heading(lea, 'Mes candidatures'));
    const opener = button(lea, /^Retirer ma candidature/).first();
    await press(lea, opener);
    const dialog = lea.page.getByRole('dialog', { name: 'Retirer cette candidature ?' });
    await focused(lea, dialog.getByRole('combobox', { name: /^Raison/ }));
    await reach(lea, dialog.getByRole('button', { name: 'Oui, je retire' }));
    await lea.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await focused(lea, opener);
  });

  it('the company finds the application, and offers a place', async () => {
    await press(marc, link(marc, 'Revenir à vos offres'));
    await focused(marc, heading(marc, 'Vos offres'));
    await press(marc, link(marc, `1 candidature ${TITLE}`).first());
    await focused(marc, heading(marc, TITLE));
    await press(marc, link(marc, 'Léa Fontaine'));
    await focused(marc, heading(marc, 'Léa Fontaine'));
    await press(marc, marc.page.getByRole('radio', { name: /^Proposer une place/ }), ' ');
    await type(marc, marc.field(/^Message/), WELCOME);
    await press(marc, button(marc, 'Proposer la place'));
    await marc.reads(/^Vous avez proposé une place à Léa, qui répond avant le/);
    await world.settled();
  });

  it('the student comes by the letter and accepts once asked again; the letter that confirms opens the place: what is next, whom to ask for, where it is', async () => {
    await lea.page.goto(letterLink(world, LEA, '/mes-candidatures'));
    await lea.reads(WELCOME);
    await press(lea, button(lea, /^Accepter la place/));
    const dialog = lea.page.getByRole('dialog', { name: 'Accepter cette place ?' });
    await dialog.getByText(/^Sur vos \d+ autres candidatures en cours/).waitFor();
    await press(lea, dialog.getByRole('button', { name: 'Oui, j’accepte' }));
    await lea.page.getByRole('heading', { level: 2, name: /^Votre place/ }).waitFor();
    await world.settled();
    await lea.page.goto(letterLink(world, LEA, '/mes-places/'));
    await lea.sees(TITLE);
    await lea.page.getByRole('region', { name: 'Et maintenant' }).getByText('L’entreprise remplit sa partie').waitFor();
    await lea.page.getByRole('region', { name: 'Votre contact' }).getByRole('link', { name: 'marc@demo.example' }).waitFor();
    await lea.page.getByRole('region', { name: 'Qui vous suit à l’école' }).getByText('Nadia Kaci').waitFor();
    const map = link(lea, /^Voir sur une carte/);
    expect(await map.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\/search\?query=/);
  });

  it('the teacher finds the place in the table of the class', async () => {
    const nadia = await Person.open(browser, world);
    await nadia.page.goto('/connexion');
    await press(nadia, button(nadia, /^Nadia Kaci/));
    await focused(nadia, headingOf(nadia.page));
    await press(nadia, link(nadia, /bioanalyses/i).first());
    await nadia.page.getByRole('row').filter({ hasText: 'Léa Fontaine' }).getByText('Place trouvée').waitFor();
    expect(nadia.faults).toEqual([]);
    await nadia.context.close();
  });

  it('a proposal is taken with the arrows, and Escape leaves what was typed', async () => {
    await lea.page.goto('/profil');
    const field = lea.list(/^Métiers visés/);
    await reach(lea, field);
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

  it('Escape closes the menu of the account, and the focus is back on it', async () => {
    await lea.page.reload();
    await headingOf(lea.page).waitFor();
    await lea.traffic.quiet();
    const opener = button(lea, 'Compte de Léa Fontaine');
    await press(lea, opener);
    const leave = lea.page.getByRole('menuitem', { name: 'Se déconnecter' });
    await leave.waitFor();
    await lea.page.keyboard.press('ArrowDown');
    await lea.page.keyboard.press('End');
    await focused(lea, leave);
    await lea.page.keyboard.press('Escape');
    await leave.waitFor({ state: 'hidden' });
    await focused(lea, opener);
  });

  it('speaks English to whoever asks, here and in the account', async () => {
    const saving = lea.page.waitForResponse('**/api/account/locale');
    await button(lea, 'English').first().focus();
    await lea.page.keyboard.press('Enter');
    expect((await saving).ok()).toBe(true);
    await lea.sees('My profile');
    expect(await lea.page.getAttribute('html', 'lang')).toBe('en');
    expect(await world.query('select locale from account where email = $1', [LEA])).toEqual([{ locale: 'en' }]);
  });

  it('the focus was seen at every stop, and no screen failed', () => {
    expect([...new Set(unseen)]).toEqual([]);
    expect([marc, lea].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
