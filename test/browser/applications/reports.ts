import { beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import type { Locator } from 'playwright-core';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import type { Student, Teacher } from '../../support/builders/people.js';
import { receivesFocus } from '../page/focus.js';
import type { Person } from '../page/person.js';
import { isWell, type Scene } from '../page/scene.js';

const TITLE = 'Contrôle des amidons du quai nord';
const OTHER_TITLE = 'Suivi des ferments du quai sud';
const NUMBER = '06 12 34 56 78';
const WORDS = `Appelez-moi ce soir au ${NUMBER}.`;

export function describeReports(scene: Scene): void {
  describe('what a company wrote to a student under 18', () => {
    let student: Student;
    let referent: Teacher;
    let classId: string;

    const report = async ({ page }: Person, from: Locator, reason: string) => {
      await from.getByRole('button', { name: /^Signaler/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Signaler ce message ?' });
      await dialog.getByRole('radio', { name: reason }).check();
      await dialog.getByRole('textbox', { name: /^Ce que vous voulez ajouter/ }).fill('Cela me gêne.');
      await dialog.getByRole('button', { name: 'Oui, je signale' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await from.getByText(/^Signalé le/).waitFor();
      await receivesFocus(page.getByRole('heading', { level: 1 }));
    };

    beforeAll(async () => {
      referent = await scene.people.teacher();
      const company = await scene.people.company();
      classId = await scene.people.classGroup(referent);
      student = await scene.people.student(classId, { firstName: 'Hugo', age: 16 });
      for (const title of [TITLE, OTHER_TITLE]) {
        const applicationId = await applied(student.client, await published(company.client, { title }));
        await act(company.client, applicationId, 'pooling', { message: WORDS });
        await student.client.put(`/api/applications/${applicationId}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
      }
    });

    it('is read masked by the student, who reports it and reads what follows', async () => {
      const hugo = await scene.as(student, { width: 390 });
      await hugo.page.goto('/mes-candidatures');
      const row = hugo.page.getByRole('article').filter({ hasText: TITLE });
      await row.getByText('Appelez-moi ce soir au').waitFor();
      expect(await row.getByText(NUMBER).count()).toBe(0);
      await report(hugo, row, 'Contact demandé hors de Sève');
      await row.getByText(/En danger, appelez le 17 ou le 119\./).waitFor();
      await isWell(hugo);
    });

    it('is read whole by the referent teacher, who sees what is reported and reports the rest', async () => {
      const teacher = await scene.as(referent, { width: 390, scheme: 'dark' });
      await teacher.page.goto(`/classes/${classId}/eleves/${student.studentId}`);
      const section = teacher.page.getByRole('region', { name: 'Ce que les entreprises ont écrit' });
      const said = (title: string) => section.getByRole('listitem').filter({ hasText: title });
      await said(TITLE)
        .getByText(/^Signalé le/)
        .waitFor();
      await said(OTHER_TITLE).getByText(WORDS).waitFor();
      await report(teacher, said(OTHER_TITLE), 'Pression ou menace');
      await isWell(teacher);
    });

    it('waits for the coordination, from its home to a decision', async () => {
      const coordinator = await scene.as(await scene.people.coordinator());
      await coordinator.page.goto('/');
      await coordinator.follow('signalements à lire');
      await coordinator.sees('Signalements');
      await coordinator.reads('Un enseignant référent signale un message sur une candidature.');
      await coordinator.page.getByRole('listitem').filter({ hasText: 'Un élève' }).getByRole('link').click();
      await coordinator.reads(WORDS);
      await coordinator.press('Rien à reprocher');
      const dialog = coordinator.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Le numéro était masqué, l’entreprise a compris.');
      await dialog.getByRole('button', { name: 'Oui, clore' }).click();
      await coordinator.reads('Décision enregistrée.');
    });
  });
}
