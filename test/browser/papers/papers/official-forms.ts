import { expect, it } from '@jest/globals';
import { PDF } from '@libpdf/core';
import { formPdf } from '../../../../libs/documents/src/forms/form-pdf.sample.js';
import { agreementCast } from '../../../support/builders/agreements.js';
import { begunContract, filledContract } from '../../../support/builders/contracts.js';
import { tokenFrom } from '../../../support/letters.js';
import { saved } from '../../page/downloads.js';
import type { Scene } from '../../page/scene.js';

const FILLED = 'Download the filled form';

export function describeOfficialForms(scene: Scene): void {
  it('an official form is given, matched and used by the coordination; a school sees what stays blank, and an employer without account downloads it filled', async () => {
    const coordinator = await scene.as(await scene.people.coordinator(), { language: 'en' });
    const { page } = coordinator;
    await page.goto('/coordination/formulaires');
    await coordinator.field(/^Name and version/).fill('Cerfa 2027');
    const file = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await file('faux.pdf', Buffer.from('MZ'));
    await coordinator.reads(/A PDF is expected/);
    await file('cerfa.pdf', Buffer.from(await formPdf({ isActive: true })));
    await coordinator.sees('Cerfa 2027');
    await coordinator.press(/proposals? by name/);
    await page.getByLabel('Value for employeur.siret').selectOption('employer.siret.digits');
    await coordinator.press('Save the fields');
    await coordinator.reads('Fields saved.');
    await coordinator.press('Use this form');
    const takeOut = page.getByRole('button', { name: 'Take this form out of use' });
    await takeOut.waitFor();

    const cast = await agreementCast(scene.people);
    const contract = await filledContract(await begunContract(scene.world, cast, await scene.people.student(cast.classId)));
    const office = await scene.as(cast.office, { language: 'en' });
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    await office.page.getByRole('link', { name: FILLED }).waitFor();
    await office.page
      .locator('summary')
      .filter({ hasText: /to fill by hand$/ })
      .click();
    await office.reads('apprenti.nir');

    const employer = await scene.visitor({ width: 390, scheme: 'dark', language: 'en' });
    await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-fill', cast.company.email)}`);
    const [download] = await Promise.all([employer.page.waitForEvent('download'), employer.press(FILLED)]);
    const form = (await PDF.load(new Uint8Array(await saved(download)))).getForm();
    expect(form?.getTextField('employeur.siret')?.getValue()).toBe('73282932000074');
    expect(form?.getTextField('apprenti.nir')?.getValue()).toBe('');

    await takeOut.click();
    await page.getByRole('button', { name: 'Use this form' }).waitFor();
  });
}
