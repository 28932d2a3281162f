import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { siretOf } from '../../support/builders/siret.js';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { typedDay } from '../page/days.js';
import { Person } from '../page/person.js';

/** A company of the demonstration and a student of it, who has not applied there. */
describe('an application that nobody had asked for', () => {
  let world: World;
  let browser: Browser;
  let lea: Person;
  let marc: Person;
  let student: Client;
  let companyId: string;
  let show = () => {};
  const own = async () =>
    (
      await student.get<{ items: { id: string; status: string; offer: object | null; company: { communeName: string } }[] }>(
        '/api/applications',
      )
    ).body.items.find(({ offer }) => offer === null);

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    [lea, marc] = [await Person.open(browser, world), await Person.open(browser, world)];
    await lea.signInAs('Léa Fontaine');
    await marc.signInAs('Marc Duhamel');
    const company = world.client();
    student = world.client();
    await company.post('/api/demo/sign-in', { key: 'company' });
    await student.post('/api/demo/sign-in', { key: 'student' });
    const { body } = await company.get<{ id: string; siren: string }>('/api/company');
    companyId = body.id;
    const site = { name: 'Atelier de Nesle', siret: siretOf(body.siren, '0071'), address: '3 rue des Prés', communeInsee: '80585' };
    expect((await company.post('/api/company/sites', site)).status).toBe(201);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is written to the site that the student chooses', async () => {
    await lea.page.goto(`/entreprises/${companyId}`);
    await lea.follow('Écrire une candidature spontanée');
    await lea.sees(/^Écrire à/);
    await lea.page
      .getByLabel(/^Le site où vous écrivez/)
      .first()
      .click();
    await lea.page.getByRole('option', { name: 'Atelier de Nesle, Nesle' }).click();
    await lea.field(/^Début souhaité/).fill(typedDay(40));
    await lea.field(/^Fin souhaitée/).fill(typedDay(96));
    await lea.field(/^Ce qui vous attire/).fill('Votre atelier est à deux pas.');
    await lea.press('Envoyer ma candidature');
    await lea.sees('Mes candidatures');
    expect(await own()).toMatchObject({ status: 'submitted', company: { communeName: 'Nesle' } });
  });

  it('is found from the company’s offers, opened and answered like any other, also before the screen hears that it is read', async () => {
    const answered = marc.page.waitForResponse(/\/api\/applications\/[^/]+\/pooling$/);
    const reading = marc.page.waitForResponse(/\/api\/applications\/[^/]+\/reading$/);
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await marc.page.route(/\/api\/applications\/[^/]+\/reading$/, async (route) => {
      const response = await route.fetch();
      await shown;
      await route.fulfill({ response });
    });
    await marc.page.goto('/entreprise/offres');
    await marc.reads('1 à répondre');
    await marc.follow('Candidatures spontanées');
    await marc.sees('Candidatures spontanées');
    await marc.follow('Léa Fontaine');
    await marc.sees('Léa Fontaine');
    await marc.reads('Stage, Atelier de Nesle');
    await marc.reads('Votre atelier est à deux pas.');
    await marc.page.getByRole('radio', { name: 'Garder pour plus tard' }).check();
    await marc.press('Garder pour plus tard');
    expect((await answered).status()).toBe(200);
    await marc.reads(/n’a pas encore dit oui/);
    show();
    await (await reading).finished();
    await marc.traffic.quiet();
    await marc.reads(/n’a pas encore dit oui/);
    expect((await own())?.status).toBe('pool');
  });

  it('is kept once the student says yes, and leads to an invitation to another offer', async () => {
    await marc.page.goto('/entreprise/vivier');
    await marc.sees('Vivier');
    const row = marc.page.getByRole('listitem').filter({ hasText: 'Léa Fontaine' });
    expect(await row.count()).toBe(0);
    const { id } = (await own()) ?? { id: '' };
    expect((await student.put(`/api/applications/${id}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION })).status).toBe(200);
    await marc.page.reload();
    await marc.press('Inviter à une offre Léa Fontaine');
    const dialog = marc.page.getByRole('dialog', { name: 'Inviter Léa à une autre offre ?' });
    await dialog
      .getByLabel(/^Offre/)
      .first()
      .click();
    await marc.page.getByRole('listbox').getByRole('option').first().click();
    await dialog.getByRole('textbox', { name: /^Message/ }).fill('Le poste est dans le même atelier.');
    await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await marc.reads('Invitation envoyée à Léa.');
    await row.getByText('Invitation envoyée').waitFor();
    const { body } = await student.get<{ items: { id: string; isKnown: boolean }[] }>('/api/student/invitations');
    const invitation = body.items.find(({ isKnown }) => isKnown);
    await lea.page.goto(`/mes-invitations/${invitation?.id}`);
    await lea.reads(/^Vous aviez accepté que cette entreprise garde votre candidature/);
    await lea.reads('Le poste est dans le même atelier.');
    expect([...lea.faults, ...marc.faults]).toEqual([]);
  });
});
