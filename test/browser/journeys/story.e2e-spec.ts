import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { letterLink } from '../page/letters.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const MARC = 'marc@demo.example';
const NADIA = 'nadia@demo.example';
const TITLE = 'Technicien / Technicienne de laboratoire en contrôle qualité';
const OCCUPATION = 'Technicien / Technicienne de laboratoire d’analyse industrielle';
const DESCRIPTION = 'Vous dosez les sucres de nos sirops, de la réception du blé à l’expédition.';
const MOTIVATION = 'Le contrôle des sucres m’intéresse depuis le lycée.';
const WELCOME = 'Votre travail nous intéresse.';

/** The acts of one story, in order: each test goes on where the one before stopped. */
describe('the story, through the screens', () => {
  let world: World;
  let browser: Browser;
  let marc: Person;
  let lea: Person;
  let nadia: Person;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    [marc, lea, nadia] = [await Person.open(browser, world), await Person.open(browser, world), await Person.open(browser, world)];
    const teacher = world.client();
    await teacher.post('/api/demo/sign-in', { key: 'teacher' });
    for (const letter of ['application-teacher-copy', 'place-copies', 'interview-copies'])
      await teacher.put('/api/letter-preferences', { letter, frequency: 'now' });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('the company signs in with one click', async () => {
    await marc.page.goto('/');
    await marc.follow('Se connecter');
    await marc.press(/^Marc Duhamel/);
    await marc.sees('Vos offres');
  });

  it('types a title: the occupation is proposed, and its skills are there to tick', async () => {
    await marc.page.getByRole('link', { name: 'Nouvelle offre' }).click();
    await marc.sees('Nouvelle offre');
    await marc.pick(/^Intitulé/, 'technicien labo contrôle qualité', TITLE);
    expect(await marc.list(/^Intitulé/).inputValue()).toBe(TITLE);
    const occupations = marc.page.getByRole('group', { name: /^Métiers/ });
    expect(await occupations.getByRole('checkbox', { name: OCCUPATION }).isChecked()).toBe(true);
    const skills = marc.page.getByRole('group', { name: OCCUPATION });
    await skills.getByRole('checkbox', { name: /^Collecter, tester, analyser/ }).check();
    await skills.getByRole('checkbox', { name: /^Contrôler la conformité d’un résultat/ }).check();
    await skills.getByRole('checkbox', { name: /^Concevoir des protocoles/ }).check();
    const need = marc.page.getByRole('radiogroup', { name: /^Besoin : Concevoir des protocoles/ });
    await need.getByText('Enseignée').click();
    await marc.reads('2 compétences demandées, 1 enseignée');
  });

  it('is told what is missing, fills it and publishes', async () => {
    await marc.press('Publier l’offre');
    const summary = marc.page.getByRole('alert');
    await summary.getByRole('link', { name: /Description/ }).click();
    await marc.page.keyboard.type(DESCRIPTION);
    await marc.field(/^Début au plus tôt/).fill(typedDay(42));
    await marc.field(/^Début au plus tard/).fill(typedDay(49));
    await marc.field(/^Durée en semaines/).fill('8');
    await marc.page
      .getByRole('group', { name: /^Niveaux/ })
      .getByText('BTS (bac + 2)')
      .click();
    await marc.press('Publier l’offre');
    await marc.sees('C’est en ligne');
    await world.settled();
  });

  it('the student is written to, and finds the offer in the list with the reasons of both sides', async () => {
    expect(world.mails(LEA).map(({ subject }) => subject)).toEqual([`Une offre vous convient\u00a0: ${TITLE}`]);
    await lea.signInAs('Léa Fontaine');
    await lea.sees('Bonjour Léa');
    await lea.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Mes offres/ })
      .click();
    await lea.sees(/offres? vous convien/);
    await lea.page
      .getByRole('region', { name: 'Offres par accord' })
      .getByRole('link', { name: new RegExp(TITLE) })
      .click();
    await lea.page.getByRole('heading', { level: 2, name: TITLE }).waitFor();
    const why = lea.page.getByRole('region', { name: 'Pourquoi cet accord' });
    await why.getByText('L’offre vous convient').first().waitFor();
    await why.getByText('Vous convenez au poste').first().waitFor();
  });

  it('applies on the page of the offer, and sees it sent', async () => {
    await lea.follow('Postuler');
    await lea.sees(TITLE);
    await lea.reads(DESCRIPTION);
    await lea.field(/^Ce qui vous attire/).fill(MOTIVATION);
    await lea.press('Envoyer ma candidature');
    await lea.page.getByRole('heading', { name: 'C’est envoyé.' }).waitFor();
    await lea.follow('Suivre mes candidatures');
    await lea.sees('Mes candidatures');
    await lea.page.getByRole('article').filter({ hasText: TITLE }).getByText('Envoyée', { exact: true }).waitFor();
    await world.settled();
  });

  it('the company opens the application and offers a place', async () => {
    await marc.page.goto(letterLink(world, MARC, '/entreprise/candidatures/'));
    await marc.sees('Léa Fontaine');
    await marc.reads(MOTIVATION);
    await marc.follow(TITLE);
    await marc.page.getByRole('region', { name: /^Lues/ }).getByRole('link', { name: 'Léa Fontaine' }).click();
    await marc.page.getByRole('radio', { name: /^Proposer une place/ }).check();
    await marc.field(/^Message/).fill(WELCOME);
    await marc.press('Proposer la place');
    await marc.reads(/^Vous avez proposé une place à Léa, qui répond avant le/);
    await world.settled();
    expect(world.mails(LEA).at(-1)?.text).toContain(WELCOME);
  });

  it('the student accepts, once asked again', async () => {
    await lea.page.goto(letterLink(world, LEA, '/mes-candidatures'));
    await lea.reads(WELCOME);
    await lea.press(/^Accepter la place/);
    const dialog = lea.page.getByRole('dialog', { name: 'Accepter cette place ?' });
    await dialog.getByText(/^Sur vos \d+ autres candidatures en cours/).waitFor();
    await dialog.getByRole('button', { name: 'Oui, j’accepte' }).click();
    await lea.page.getByRole('heading', { level: 2, name: /^Votre place/ }).waitFor();
    await world.settled();
  });

  it('the letter that confirms the place leads to its page: contact, address, dates, what is next', async () => {
    await lea.page.goto(letterLink(world, LEA, '/mes-places/'));
    await lea.sees(TITLE);
    await lea.page.getByRole('region', { name: 'Et maintenant' }).getByText('L’entreprise remplit sa partie').waitFor();
    await lea.page.getByRole('region', { name: 'Votre contact' }).getByRole('link', { name: MARC }).waitFor();
    await lea.page.getByRole('region', { name: 'Qui vous suit à l’école' }).getByText('Nadia Kaci').waitFor();
    const map = lea.page.getByRole('link', { name: /^Voir sur une carte/ });
    expect(await map.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\/search\?query=/);
    await lea.page.goto('/');
    await lea.follow('Contact, adresse, dates\u00a0: ouvrir ma place');
    await lea.sees(TITLE);
    await lea.page.goto('/mes-candidatures');
    await lea.follow(/^Ouvrir ma place/);
    await lea.sees(TITLE);
    await lea.page.goto('/mes-candidatures');
  });

  it('the teacher sees the place in the table of the class', async () => {
    await nadia.signInAs('Nadia Kaci');
    await nadia.page
      .getByRole('link', { name: /bioanalyses/i })
      .first()
      .click();
    const row = nadia.page.getByRole('row').filter({ hasText: 'Léa Fontaine' });
    await row.getByText('Place trouvée').waitFor();
    await row.getByText('Amidonnerie du Santerre').waitFor();
  });

  it('every letter of the story is in the mailboxes, once', async () => {
    const rows = await world.query<{ letter: string; to: string; state: string }>(
      `select letter, to_address as "to", state from email where to_address = any($1) and created_at > now() - interval '1 hour'`,
      [[LEA, MARC, NADIA]],
    );
    // That a file was read waits for the digest of the next morning.
    const sent = rows.filter(({ letter }) => letter !== 'application-read');
    expect(sent.every(({ state }) => state === 'sent')).toBe(true);
    expect(rows.map(({ letter, to }) => `${letter} > ${to}`).sort()).toEqual(
      [
        `match-digest > ${LEA}`,
        `application-sent > ${LEA}`,
        `application-offered > ${LEA}`,
        `application-read > ${LEA}`,
        `offer-published > ${MARC}`,
        `offer-filled > ${MARC}`,
        `application-received > ${MARC}`,
        `application-accepted > ${LEA}`,
        `application-accepted > ${MARC}`,
        `agreement-fill > ${MARC}`,
        `candidates-digest > ${MARC}`,
        `application-teacher-copy > ${NADIA}`,
        `application-teacher-copy > ${NADIA}`,
        `application-teacher-copy > ${NADIA}`,
      ].sort(),
    );
    const received = [LEA, MARC, NADIA].flatMap((to) => world.mails(to));
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(sent.length);
    expect(received).toHaveLength(sent.length);
  });

  it('the same screens speak English to whoever asks, here and in the account', async () => {
    await lea.page.getByRole('button', { name: 'English' }).click();
    await lea.sees('My applications');
    expect(await lea.page.getAttribute('html', 'lang')).toBe('en');
    await lea.follow(/^My offers$/);
    await lea.page.getByRole('heading', { level: 2, name: 'Your place is found' }).waitFor();
  });

  it('no screen failed on the way', () => {
    expect([marc, lea, nadia].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
