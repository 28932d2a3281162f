import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type AgreementCast, agreementCast, seatOf, signedByCode } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, cfaPart, employerPart, seatsOfContract } from '../../support/builders/contracts.js';
import { People } from '../../support/builders/people.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { Person } from '../page/person.js';
import { signInByForm } from '../page/sign-in.js';

let world: World;
let browser: Browser;
let people: People;
let cast: AgreementCast;

beforeAll(async () => {
  world = await startWorld({ workers: 0 });
  browser = await launchChromium();
  people = new People(world);
  cast = await agreementCast(people);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const clean = async ({ page }: Person) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

/** What the forms do not ask twice: the rest of a part is saved by the api. */
async function rest({ id }: Contracted, party: 'employer' | 'cfa'): Promise<void> {
  const [client, base, content] =
    party === 'employer'
      ? [cast.company.client, `/api/company/contracts/${id}`, employerPart({ masterName: undefined })]
      : [cast.office.client, `/api/school-contracts/${id}`, cfaPart({ diplomaTitle: undefined })];
  const { body } = await client.get<Record<typeof party, { version: number }>>(base);
  expect((await client.put(`${base}/part`, { version: body[party].version, content })).status).toBe(200);
}

describe.each([
  ['on a phone', 390],
  ['on a desktop', 1280],
] as const)('an apprenticeship contract, %s', (_where, width) => {
  const device = { width, scheme: 'light', language: 'fr' } as const;

  it('goes from the link of the employer to its registration', async () => {
    const contract = await begunContract(world, cast, await people.student(cast.classId, { lastName: width === 390 ? 'Roux' : 'Blanc' }));
    await rest(contract, 'employer');
    const employer = await Person.open(browser, world, device);
    await employer.page.goto(`/contrat?token=${await tokenFrom(world, 'contract-fill', cast.company.email)}`);
    await employer.reads('Étapes du contrat');
    await clean(employer);
    await employer.field(/^Nom du maître/).fill('Élodie Carpentier');
    await employer.press('Terminer ma partie');
    await employer.reads('Partie du CFA');
    await employer.page.getByText('Votre partie est terminée.').first().waitFor();

    await rest(contract, 'cfa');
    const office = await signInByForm(cast.office, { browser, world, language: 'fr', width });
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    await office.field(/^Diplôme visé/).fill('BTS Métiers de la chimie');
    await clean(office);
    await office.press('Terminer ma partie');
    await office.page.getByRole('heading', { name: 'Mettre à la signature' }).waitFor();
    await office.press('Mettre à la signature');
    await office.page.getByRole('heading', { name: 'Signatures' }).waitFor();
    for (const role of ['host', 'student', 'school'] as const) {
      await signedByCode(world, seatOf(await seatsOfContract(world, contract.id), role));
    }

    await office.page.reload();
    await office.press('Noter l’envoi à l’OPCO');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Noter l’envoi à l’OPCO' }).click();
    await office.reads('L’envoi est noté.');

    await employer.page.reload();
    await employer.press('Noter l’enregistrement');
    const dialog = employer.page.getByRole('dialog');
    await dialog.getByLabel(/Numéro du contrat/).fill('080 2027 01 NC 1234');
    await clean(employer);
    await dialog.getByRole('button', { name: 'Noter l’enregistrement' }).click();
    await employer.reads('080202701NC1234');
    await clean(employer);
    await office.page.reload();
    await office.reads('080202701NC1234');
    await clean(office);

    const student = await signInByForm(contract.student, { browser, world, language: 'fr', width });
    await student.page.goto(`/mes-places/${contract.placementId}`);
    await student.reads('080202701NC1234');
    await clean(student);
    await office.page.goto('/etablissement/contrats?etape=registered');
    await office.reads(/Inès/);
    await clean(office);
  });
});
