import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, PASSWORD, People, type Student } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { Person } from '../page/person.js';

const TITLES = { sugar: 'Contrôle du sucre à Nesle', starch: 'Contrôle de l’amidon à Nesle' };

describe('who waits for an answer of a company', () => {
  let world: World;
  let browser: Browser;
  let company: Member;
  let students: Student[];
  let hr: Person;
  /** To the first offer from Inès, Jade and Noé, to the second from Léo; the first has waited 15 days. */
  let ids: Record<'ines' | 'leo' | 'jade' | 'noe', string>;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } }), launchChromium()]);
    const people = new People(world);
    company = await people.company();
    const classId = await people.classGroup(await people.teacher());
    students = [];
    for (const firstName of ['Inès', 'Léo', 'Jade', 'Noé'])
      students.push(await people.student(classId, { firstName, lastName: 'Lefebvre' }));
    const [sugar, starch] = [
      await published(company.client, { title: TITLES.sugar, seats: 4 }),
      await published(company.client, { title: TITLES.starch, seats: 4 }),
    ];
    const sent = [];
    for (const [index, { client }] of students.entries()) sent.push(await applied(client, index === 1 ? starch : sugar));
    const [ines = '', leo = '', jade = '', noe = ''] = sent;
    ids = { ines, leo, jade, noe };
    for (const [index, id] of sent.entries()) {
      for (const change of ['update application set created_at =', 'update state_change set created_at ='])
        await world.query(`${change} now() - $2 * interval '1 day' where ${change.includes('state_change') ? 'entity_id' : 'id'} = $1`, [
          id,
          [15, 9, 4, 0][index],
        ]);
    }
    hr = await Person.open(browser, world);
    await hr.page.goto('/connexion');
    await hr.field(/^Adresse/).fill(company.email);
    await hr.field(/^Mot de passe/).fill(PASSWORD);
    await hr.press('Se connecter');
    await hr.sees('Vos offres');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const names = () => hr.page.getByRole('list', { name: 'Candidatures reçues' }).getByRole('heading', { level: 2 }).allTextContents();

  it('is above the offers, with the day of the answer guarantee, and one step from all of them', async () => {
    const band = hr.page.getByRole('region', { name: 'Qui attend votre réponse' });
    expect(await band.getByRole('listitem').count()).toBe(3);
    expect(await band.getByRole('listitem').first().textContent()).toMatch(/Inès Lefebvre.*Jour 15.*le campus prend le relais/);
    expect(await band.getByRole('listitem').nth(1).textContent()).toMatch(/Léo Lefebvre.*Jour 9 sur 14 avant le/);
    await hr.follow(/^Les 4 candidatures à répondre/);
    await hr.sees('Candidatures reçues');
    expect(await names()).toEqual(['Inès Lefebvre', 'Léo Lefebvre', 'Jade Lefebvre', 'Noé Lefebvre']);
    expect(await violations(hr.page)).toEqual([]);
  });

  it('is filtered by offer and days of waiting, which the address keeps', async () => {
    await hr.page.getByRole('combobox', { name: 'Offre' }).selectOption({ label: `${TITLES.sugar} (3)` });
    await hr.page.getByRole('combobox', { name: 'Attend depuis' }).selectOption('3');
    await hr.page.getByText('Noé Lefebvre').waitFor({ state: 'hidden' });
    expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
    await hr.page.reload();
    await hr.sees('Candidatures reçues');
    expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
  });

  it('is read one after the other, by links and on the keyboard, in the order and with the filter of the list', async () => {
    await hr.follow('Inès Lefebvre');
    await hr.sees('Inès Lefebvre');
    await hr.reads('1 sur 2 dans la liste');
    await hr.page.keyboard.press('Alt+PageDown');
    await hr.sees('Jade Lefebvre');
    await hr.reads('2 sur 2 dans la liste');
    expect(await hr.page.getByRole('link', { name: 'Suivante' }).count()).toBe(0);
    await hr.follow('Précédente');
    await hr.sees('Inès Lefebvre');
    expect(await violations(hr.page)).toEqual([]);
    await hr.follow('1 sur 2 dans la liste');
    await hr.sees('Candidatures reçues');
    expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
  });

  it('comes before cold profiles on the board of the offer, each card with its day, and the offer itself is one step away', async () => {
    const offerId = (await world.query<{ id: string }>('select id from offer where title = $1', [TITLES.sugar]))[0]?.id;
    await hr.page.goto(`/entreprise/offres/${offerId}/candidatures`);
    await hr.sees(TITLES.sugar);
    const order = await hr.page.getByRole('heading', { level: 2 }).allTextContents();
    expect(order.at(-1)).toMatch(/^Profils à inviter/);
    expect(await hr.page.getByRole('article').filter({ hasText: 'Jade Lefebvre' }).textContent()).toContain('Jour 4 sur 14');
    await hr.follow('Voir l’offre');
    await hr.sees(TITLES.sugar);
    expect(new URL(hr.page.url()).pathname).toBe(`/offres/${offerId}`);
  });

  it('is answered together: each letter read before, one that moved meanwhile said, each answer taken back while its letter waits', async () => {
    await hr.page.goto('/entreprise/candidatures');
    await hr.sees('Candidatures reçues');
    for (const name of ['Inès', 'Jade', 'Noé']) await hr.page.getByRole('checkbox', { name: new RegExp(`^Cocher ${name}`) }).check();
    await hr.press('Répondre non');
    const dialog = hr.page.getByRole('dialog', { name: 'Répondre non à 3 personnes' });
    await dialog.getByRole('combobox', { name: /^Raison/ }).selectOption('position_filled');
    await dialog.getByRole('textbox', { name: /^Message/ }).fill('Merci de votre envoi.');
    await dialog.getByRole('button', { name: 'Relire les lettres' }).click();
    await dialog.getByText('1 sur 3').waitFor();
    const letter = dialog.frameLocator('iframe');
    await letter
      .getByText(/la place est déjà prise/)
      .last()
      .waitFor();
    await letter
      .getByText(/Merci de votre envoi/)
      .last()
      .waitFor();
    expect(await violations(hr.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Suivante' }).click();
    await dialog.getByText(/2 sur 3\s: Jade Lefebvre/).waitFor();
    await dialog.getByText('Écrire autre chose à Jade').click();
    await dialog.getByRole('textbox', { name: 'Message pour Jade seulement' }).fill('Jade, écrivez-nous en mars.');
    await dialog.getByRole('button', { name: 'Relire cette lettre' }).click();
    await letter
      .getByText(/Jade, écrivez-nous en mars/)
      .last()
      .waitFor();
    const withdrawn = await students[3]?.client.post(`/api/applications/${ids.noe}/withdrawal`, {});
    expect(withdrawn?.status).toBe(200);
    await dialog.getByRole('button', { name: 'Répondre non aux 3 personnes' }).click();
    await dialog.getByText(/^2 réponses données/).waitFor();
    await dialog.getByText(/Une personne n’a pas reçu de réponse/).waitFor();
    expect(await violations(hr.page)).toEqual([]);
    const words = await world.query<{ id: string; message: string; status: string }>(
      'select id, company_message as message, status from application where id = any($1)',
      [Object.values(ids)],
    );
    const of = (id: string) => words.find((one) => one.id === id);
    expect(of(ids.ines)).toMatchObject({ status: 'rejected', message: 'Merci de votre envoi.' });
    expect(of(ids.jade)).toMatchObject({ status: 'rejected', message: 'Jade, écrivez-nous en mars.' });
    expect(of(ids.noe)).toMatchObject({ status: 'withdrawn', message: null });
    expect(of(ids.leo)).toMatchObject({ status: 'submitted' });
    await dialog.getByRole('button', { name: 'Tout annuler' }).click();
    await dialog.getByText('Aucune réponse n’est partie.').waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await hr.page.getByText('Inès Lefebvre').waitFor();
    const left = await world.query<{ state: string }>(`select distinct state from email where letter = 'application-rejected'`);
    expect(left).toEqual([{ state: 'suppressed' }]);
  });

  it('reads the same in English, on a phone', async () => {
    await hr.page.setViewportSize({ width: 390, height: 844 });
    await hr.page.getByRole('button', { name: 'English' }).first().click();
    await hr.sees('Applications received');
    await hr.page.getByText('Day 9 of 14').waitFor();
    expect(await violations(hr.page)).toEqual([]);
    expect(hr.faults).toEqual([]);
  });
});
