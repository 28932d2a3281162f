import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, seatOf, signedByCode } from '../../../support/builders/agreements.js';
import {
  begunContract,
  type Contracted,
  cfaPart,
  employerPart,
  fillPart,
  openedContract,
  seatsOfContract,
} from '../../../support/builders/contracts.js';
import { tokenFrom } from '../../../support/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const PHONE = { width: 390 };
const words = new Words('fr');
const sign = (key: string) => words.say(`signatories:${key}`);
const form = (key: string) => words.say(`contracts:form.${key}`);
const days = (key: string) => words.say(`contracts:days.${key}`);

/** What the screens of a contract have beside those of an agreement. */
export function describeContract(scene: Scene): void {
  describe('a contract of work-study', () => {
    let cast: AgreementCast;
    let contract: Contracted;

    beforeAll(async () => {
      cast = await agreementCast(scene.people);
      contract = await begunContract(scene.world, cast, await scene.people.student(cast.classId, { lastName: 'Roux' }));
    });

    /** The entry of the navigation that is active. */
    const active = ({ page }: Person) =>
      page
        .getByRole('navigation', { name: words.say('shell:main-navigation') })
        .filter({ visible: true })
        .locator('a[aria-current=page]')
        .textContent();

    it('is filled by the link of the employer, found in the lists of its school, signed, and followed to its registration', async () => {
      await fillPart(cast.company.client, `/api/company/contracts/${contract.id}`, 'employer', employerPart({ masterName: undefined }));
      const employer = await scene.visitor(PHONE);
      await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-fill', cast.company.email)}`);
      await employer.reads('Étapes du contrat');
      await employer.field(/^Nom du maître/).fill('Élodie Carpentier');
      await employer.press('Terminer ma partie');
      await employer.reads('Partie du CFA');
      await employer.reads('Votre partie est terminée.');

      await fillPart(cast.office.client, `/api/school-contracts/${contract.id}`, 'cfa', cfaPart({ diplomaTitle: undefined }));
      const office = await scene.as(cast.office, { ...PHONE, scheme: 'dark' });
      const { page } = office;
      const dialog = page.getByRole('dialog');
      await page.goto('/');
      await office.follow(words.say('contract:queue.step.to_fill_one'));
      await page.waitForURL(/contrats\?etape=to_fill/);
      expect(await active(office)).toContain(words.say('shell:tabs.papers-short'));
      await page.getByRole('link', { name: /Roux/ }).click();
      await office.field(/^Diplôme visé/).fill('BTS Métiers de la chimie');
      await office.press('Terminer ma partie');
      await page.getByRole('heading', { name: words.say('contracts:open.title') }).waitFor();
      await office.press(words.say('contracts:open.act'));
      await page.getByRole('heading', { name: 'Signatures' }).waitFor();
      await isWell(office);

      // A refusal that was told to the office: what has been signed is void, and it is put to signature again.
      await page.getByRole('button', { name: sign('act') + words.say('signatories:act-for', { name: 'Inès Roux' }) }).click();
      await page.getByRole('menuitem', { name: sign('refusal.act') }).click();
      await dialog.getByRole('textbox').fill('Inès ne veut plus de ce poste.');
      await dialog.getByRole('button', { name: sign('refusal.act') }).click();
      await office.reads(sign('refusal.done'));
      await office.reads(words.say('contract:state.changes_requested'));
      const { status } = await cast.office.client.post(`/api/school-contracts/${contract.id}/part/completion`);
      expect(status).toBe(204);
      await openedContract(scene.world, contract);
      for (const role of ['host', 'student', 'school'] as const)
        await signedByCode(scene.world, seatOf(await seatsOfContract(scene.world, contract.id), role));

      // The official form, signed outside: its reader opens it, and its fingerprint alone leaves the device.
      await page.reload();
      await office.press(form('act'));
      const file = { name: 'cerfa-signe.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 signed form') };
      await dialog.locator('input[type=file]').last().setInputFiles(file);
      await dialog.getByRole('link', { name: words.say('contracts:form.open', { name: file.name }) }).click();
      await dialog.getByLabel(form('seen')).check();
      await isWell(office);
      await dialog.getByRole('button', { name: form('act') }).click();
      await office.reads(form('done'));
      await office.press(form('check'));
      await dialog
        .locator('input[type=file]')
        .last()
        .setInputFiles({ ...file, buffer: Buffer.from('%PDF-1.7 another form') });
      await office.reads(form('other'));
      await dialog.locator('input[type=file]').last().setInputFiles(file);
      await office.reads(form('same'));
      await page.keyboard.press('Escape');

      await office.press('Noter l’envoi à l’OPCO');
      await dialog.getByRole('button', { name: 'Noter l’envoi à l’OPCO' }).click();
      await office.reads('L’envoi est noté.');
      await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-fill', cast.company.email)}`);
      await employer.press('Noter l’enregistrement');
      const noting = employer.page.getByRole('dialog');
      await noting.getByLabel(/Numéro du contrat/).fill('080 2027 01 NC 1234');
      await isWell(employer);
      await noting.getByRole('button', { name: 'Noter l’enregistrement' }).click();
      await employer.reads('080202701NC1234');
      const student = await scene.as(contract.student, PHONE);
      await student.page.goto(`/mes-places/${contract.placementId}`);
      await student.reads('080202701NC1234');

      // Its days in the company count the days of free rupture.
      const plan = page.locator('details', { has: page.getByRole('heading', { name: days('title') }) });
      await plan.locator('summary').click();
      await plan
        .getByText(/rythme/i)
        .first()
        .waitFor();
      await plan.getByRole('button', { name: days('act') }).click();
      await dialog.getByRole('button', { name: days('fill') }).click();
      await isWell(office);
      await dialog.getByRole('button', { name: days('save') }).click();
      await office.reads(days('done'));
      await plan.getByText(days('source.contract')).waitFor();
    });

    it('stands in the class table with its step, which leads to the contract', async () => {
      const teacher = await scene.as(cast.teacher);
      const { page } = teacher;
      await page.goto(`/classes/${cast.classId}`);
      await page
        .getByRole('link', { name: words.say('classes:contract.step.registered'), exact: true })
        .first()
        .click();
      await page.waitForURL(new RegExp(`contrats/${contract.id}`));
      await teacher.sees(/Roux/);
      expect(await active(teacher)).toContain(words.say('shell:tabs.papers'));
      await page.getByRole('link', { name: words.say('shell:tabs.papers') }).click();
      await page
        .getByRole('link', { name: words.say('signatories:papers.agreements'), exact: true })
        .last()
        .click();
      await page.waitForURL(/conventions/);
      await teacher.sees(words.say('agreements:title'));
      expect(await active(teacher)).toContain(words.say('shell:tabs.papers'));
    });
  });
}
