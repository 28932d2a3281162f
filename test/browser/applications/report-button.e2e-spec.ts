import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import type { Browser, Locator } from 'playwright-core';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { receivesFocus } from '../page/focus.js';
import { type Device, Person } from '../page/person.js';

const TITLE = 'Contrôle des amidons du quai nord';
const OTHER_TITLE = 'Suivi des ferments du quai sud';
const NUMBER = '06 12 34 56 78';
const WORDS = `Appelez-moi ce soir au ${NUMBER}.`;

describe('what a company wrote to a student under 18', () => {
  let world: World;
  let browser: Browser;
  let hugo: Person;
  let teacher: Person;
  let coordinator: Person;
  let sheet: string;

  const enter = async (client: Client, device: Device) => {
    const person = await Person.open(browser, world, device);
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const isWell = async ({ page, traffic }: Person) => {
    await traffic.quiet();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  };
  const report = async ({ page }: Person, from: Locator, reason: string) => {
    await from.getByRole('button', { name: /^Signaler/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Signaler ce message ?' });
    await dialog.getByRole('button', { name: 'Oui, je signale' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('radio', { name: reason }).check();
    await dialog.getByRole('textbox', { name: /^Ce que vous voulez ajouter/ }).fill('Cela me gêne.');
    await dialog.getByRole('button', { name: 'Oui, je signale' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await from.getByText(/^Signalé le/).waitFor();
    await receivesFocus(page.getByRole('heading', { level: 1 }));
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    const people = new People(world);
    const [campus, referent, company] = [await people.coordinator(), await people.teacher(), await people.company()];
    const classId = await people.classGroup(referent);
    const student = await people.student(classId, { firstName: 'Hugo', age: 16 });
    for (const title of [TITLE, OTHER_TITLE]) {
      const applicationId = await applied(student.client, await published(company.client, { title }));
      await act(company.client, applicationId, 'pooling', { message: WORDS });
      await student.client.put(`/api/applications/${applicationId}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
    }
    sheet = `/classes/${classId}/eleves/${student.studentId}`;
    hugo = await enter(student.client, { width: 390 });
    teacher = await enter(referent.client, { width: 390, scheme: 'dark' });
    coordinator = await enter(campus.client, { width: 1280 });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is read masked by the student, who reports it and reads what follows', async () => {
    await hugo.page.goto('/mes-candidatures');
    const row = hugo.page.getByRole('article').filter({ hasText: TITLE });
    await row.getByText('Appelez-moi ce soir au').waitFor();
    expect(await row.getByText(NUMBER).count()).toBe(0);
    await report(hugo, row, 'Contact demandé hors de Sève');
    await row.getByText(/En danger, appelez le 17 ou le 119\./).waitFor();
    await isWell(hugo);
  });

  it('is read whole by the referent teacher, who sees what is reported and reports the rest', async () => {
    await teacher.page.goto(sheet);
    const section = teacher.page.getByRole('region', { name: 'Ce que les entreprises ont écrit' });
    await section
      .getByRole('listitem')
      .filter({ hasText: TITLE })
      .getByText(/^Signalé le/)
      .waitFor();
    const row = section.getByRole('listitem').filter({ hasText: OTHER_TITLE });
    await row.getByText(WORDS).waitFor();
    await isWell(teacher);
    await report(teacher, row, 'Pression ou menace');
    await isWell(teacher);
  });

  it('waits for the coordination, from its home to a decision on each', async () => {
    await coordinator.page.goto('/');
    await coordinator.follow('signalements à lire');
    await coordinator.sees('Signalements');
    await coordinator.page.getByText('Un enseignant référent signale un message sur une candidature.').waitFor();
    for (const who of ['Un élève', 'Un enseignant référent']) {
      await coordinator.page.goto('/coordination/signalements');
      await coordinator.page.getByRole('listitem').filter({ hasText: who }).getByRole('link').click();
      await coordinator.reads(WORDS);
      await isWell(coordinator);
      await coordinator.press('Rien à reprocher');
      const dialog = coordinator.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Le numéro était masqué, l’entreprise a compris.');
      await dialog.getByRole('button', { name: 'Oui, clore' }).click();
      await coordinator.reads('Décision enregistrée.');
    }
    await coordinator.page.goto('/');
    await coordinator.page.getByRole('link', { name: 'signalement à lire' }).waitFor();
    await isWell(coordinator);
  });

  it('raised no error', () => {
    expect([hugo, teacher, coordinator].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
