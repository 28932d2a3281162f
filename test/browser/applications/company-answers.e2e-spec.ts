import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const MARC = 'marc@demo.example';

interface Interview {
  status: string;
  slots: { id: string; startsAt: string }[];
}

describe('what a company answers', () => {
  let world: World;
  let browser: Browser;
  let marc: Person;
  let lea: Client;
  let id: string;
  const interview = async (): Promise<Interview> => (await lea.get<{ interview: Interview }>(`/api/applications/${id}`)).body.interview;
  const subjects = (address: string) => world.mails(address).map(({ subject }) => subject);

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, env: { SEVE_UNDO_MS: '30000' } }), launchChromium()]);
    marc = await Person.open(browser, world);
    await marc.page.goto('/connexion');
    await marc.press(/^Marc Duhamel/);
    await marc.sees('Vos offres');
    lea = world.client();
    await lea.post('/api/demo/sign-in', { key: 'student' });
    const [offer] = await world.query<{ id: string }>(
      `select offer.id from offer join company_site on company_site.id = company_site_id join membership on membership.company_id = company_site.company_id
       join account on account.id = account_id where email = $1 and offer.status = 'published'
         and not exists (select 1 from application join student on student.id = student_id join account own on own.id = student.account_id
           where application.offer_id = offer.id and own.email = $2) and offer.kind = 'internship' and questions = '{}' order by offer.id limit 1`,
      [MARC, LEA],
    );
    const sent = await lea.post<{ id: string }>('/api/applications', { offerId: offer?.id, motivation: 'Votre laboratoire m’intéresse.' });
    expect(sent.status).toBe(201);
    id = sent.body.id;
    await world.settled();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('an interview: two times proposed, the student chooses, both get the appointment', async () => {
    await marc.page.goto(`/entreprise/candidatures/${id}`);
    await marc.page.getByRole('radio', { name: 'Proposer un entretien' }).check();
    await marc.field(/^Jour 1/).fill(typedDay(10));
    await marc.press('Ajouter un horaire');
    await marc.field(/^Jour 2/).fill(typedDay(11));
    await marc.field(/^Adresse et personne/).fill('Accueil, demander Marc Duhamel');
    await marc.press('Proposer ces horaires');
    await marc.page.getByRole('heading', { name: 'Entretien' }).waitFor();
    const { slots } = await interview();
    expect(slots).toHaveLength(2);
    const chosen = await lea.post(`/api/applications/${id}/interview/choice`, { slotId: slots[0]?.id });
    expect(chosen.status).toBe(200);
    await marc.page.reload();
    await marc.page.getByRole('link', { name: 'Ajouter à mon agenda' }).waitFor();
    expect((await interview()).status).toBe('confirmed');
  });

  it('is moved: other times take the place of the one chosen', async () => {
    await marc.press('Proposer d’autres horaires');
    const dialog = marc.page.getByRole('dialog', { name: 'Déplacer l’entretien' });
    await dialog.getByRole('textbox', { name: /^Jour 1/ }).fill(typedDay(17));
    await dialog.getByRole('button', { name: 'Proposer ces horaires' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { status, slots } = await interview();
    expect({ status, count: slots.length }).toEqual({ status: 'proposed', count: 1 });
  });

  it('a refusal taken back at once: no letter leaves, the application is where it was', async () => {
    await marc.page.getByRole('radio', { name: 'Répondre non' }).check();
    await marc.page.getByRole('combobox', { name: /^Raison/ }).selectOption('dates');
    await marc.press('Répondre non');
    await marc.page.getByRole('button', { name: 'Annuler cette réponse' }).press('Enter');
    await marc.page.getByText('Réponse annulée. Aucun courriel n’est parti.').waitFor();
    const { body } = await lea.get<{ status: string }>(`/api/applications/${id}`);
    expect(body.status).toBe('interview');
    const rows = await world.query<{ state: string }>(`select state from email where letter = 'application-rejected' and entity_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ state: 'suppressed' }]);
    expect(subjects(LEA).filter((subject) => subject.includes('vous a répondu'))).toEqual([]);
  });
});
