import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  type Seated,
  seatOf,
  signatureCode,
  signatureToken,
  signedByCode,
} from '../../../support/builders/agreements.js';
import {
  begunContract,
  type Contracted,
  cfaPart,
  employerPart,
  filledContract,
  fillPart,
  must,
  openedContract,
  seatsOfContract,
} from '../../../support/builders/contracts.js';
import { tokenFrom } from '../../../support/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';
import { describeContractAmendments } from './contract-amendments.js';
import { describeOfficialForms } from './official-forms.js';

const scene = new Scene();
const PHONE = { width: 390 };
const words = new Words('fr');
const sign = (key: string) => words.say(`signatories:${key}`);

describe('a contract of work-study', () => {
  let cast: AgreementCast;

  beforeAll(async () => {
    cast = await agreementCast(scene.people);
  });

  const begun = async (lastName: string): Promise<Contracted> =>
    begunContract(scene.world, cast, await scene.people.student(cast.classId, { lastName }));
  const reopened = async (role: Seated['role'], { id }: Contracted): Promise<Seated> =>
    seatOf(await seatsOfContract(scene.world, id), role);

  it('goes from the link of the employer to its registration', async () => {
    const contract = await begun('Roux');
    await fillPart(cast.company.client, `/api/company/contracts/${contract.id}`, 'employer', employerPart({ masterName: undefined }));
    const employer = await scene.visitor(PHONE);
    await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-fill', cast.company.email)}`);
    await employer.reads('Étapes du contrat');
    await employer.field(/^Nom du maître/).fill('Élodie Carpentier');
    await employer.press('Terminer ma partie');
    await employer.reads('Partie du CFA');
    await employer.reads('Votre partie est terminée.');

    await fillPart(cast.office.client, `/api/school-contracts/${contract.id}`, 'cfa', cfaPart({ diplomaTitle: undefined }));
    const office = await scene.as(cast.office);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    await office.field(/^Diplôme visé/).fill('BTS Métiers de la chimie');
    await office.press('Terminer ma partie');
    await office.page.getByRole('heading', { name: 'Mettre à la signature' }).waitFor();
    await office.press('Mettre à la signature');
    await office.page.getByRole('heading', { name: 'Signatures' }).waitFor();
    await isWell(office);

    const signatory = await reopened('host', contract);
    await employer.page.goto(`/signature?token=${await signatureToken(scene.world, signatory)}`);
    await employer.press(words.say('signature:code.act'));
    await employer.page.getByText(words.like('signature:code.sent.email')).waitFor();
    await employer.field(words.from('signature:code.label')).fill(await signatureCode(scene.world, signatory));
    await employer.field(words.from('signature:mark.name')).fill('Marc Dubois');
    await employer.page.getByRole('checkbox', { name: /J’ai lu ce document en entier/ }).check();
    await employer.press(words.like('signature:sign.act'));
    await employer.sees(words.say('signature:title.signed'));
    for (const role of ['student', 'school'] as const) await signedByCode(scene.world, await reopened(role, contract));

    await office.page.reload();
    await office.press('Noter l’envoi à l’OPCO');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Noter l’envoi à l’OPCO' }).click();
    await office.reads('L’envoi est noté.');

    await employer.page.goto(`/contrat?token=${await tokenFrom(scene.world, 'contract-fill', cast.company.email)}`);
    await employer.press('Noter l’enregistrement');
    const dialog = employer.page.getByRole('dialog');
    await dialog.getByLabel(/Numéro du contrat/).fill('080 2027 01 NC 1234');
    await isWell(employer);
    await dialog.getByRole('button', { name: 'Noter l’enregistrement' }).click();
    await employer.reads('080202701NC1234');
    const student = await scene.as(contract.student, PHONE);
    await student.page.goto(`/mes-places/${contract.placementId}`);
    await student.reads('080202701NC1234');
  });

  it('has a signature asked again whose time is over, and a refusal recorded that was told to the office', async () => {
    const contract = await filledContract(await begun('Masson'));
    const seats = await openedContract(scene.world, contract);
    await signedByCode(scene.world, seatOf(seats, 'host'));
    await scene.world.query(`update signatory set state = 'expired' where id = $1`, [seatOf(seats, 'student').id]);
    const office = await scene.as(cast.office);
    const { page } = office;
    const choose = async (key: string) => {
      await page.getByRole('button', { name: sign('act') + words.say('signatories:act-for', { name: 'Inès Masson' }) }).click();
      await page.getByRole('menuitem', { name: sign(key) }).click();
    };
    await page.goto(`/etablissement/contrats/${contract.id}`);
    await choose('renew.act');
    await office.reads(words.say('signatories:renew.done', { name: 'Inès Masson' }));
    await office.reads(sign('state.asked'));
    await choose('refusal.act');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Inès ne veut plus de ce poste.');
    await dialog.getByRole('button', { name: sign('refusal.act') }).click();
    await office.reads(sign('refusal.done'));
    await office.reads(words.say('contract:state.changes_requested'));
  });

  it('has its days in the company entered, which count the days of free rupture', async () => {
    const say = (key: string) => words.say(`contracts:days.${key}`);
    const contract = await begun('Perrin');
    const office = await scene.as(cast.office, PHONE);
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    const days = office.page.locator('details', { has: office.page.getByRole('heading', { name: say('title') }) });
    await days.locator('summary').click();
    await days
      .getByText(/rythme/i)
      .first()
      .waitFor();
    await days.getByRole('button', { name: say('act') }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('fill') }).click();
    await isWell(office);
    await dialog.getByRole('button', { name: say('save') }).click();
    await office.reads(say('done'));
    await days.getByText(say('source.contract')).waitFor();
  });
});

describe('contracts in the lists of each side', () => {
  let cast: AgreementCast;
  let contract: Contracted;

  beforeAll(async () => {
    cast = await agreementCast(scene.people);
    contract = await begunContract(scene.world, cast, await scene.people.student(cast.classId, { lastName: 'Lefort' }));
    const address = `/api/company/contracts/${contract.id}`;
    await fillPart(cast.company.client, address, 'employer', employerPart());
    await must(cast.company.client.post(`${address}/part/completion`));
  });

  /** The entry of the navigation that is active. */
  const active = ({ page }: Person) =>
    page
      .getByRole('navigation', { name: words.say('shell:main-navigation') })
      .filter({ visible: true })
      .locator('a[aria-current=page]')
      .textContent();

  it('are counted on the home page of the office, and open the list of their step', async () => {
    const office = await scene.as(cast.office, { ...PHONE, scheme: 'dark' });
    await office.page.goto('/');
    await office.follow(words.say('contract:queue.step.to_fill_one'));
    await office.page.waitForURL(/contrats\?etape=to_fill/);
    await office.reads(/Lefort/);
    expect(await active(office)).toContain(words.say('shell:tabs.papers-short'));
    await office.page
      .getByRole('link', { name: words.say('signatories:papers.agreements'), exact: true })
      .last()
      .click();
    await office.page.waitForURL(/conventions/);
    await office.sees(words.say('agreements:title'));
    expect(await active(office)).toContain(words.say('shell:tabs.papers-short'));
  });

  it('stand in the class table with their step, which leads to the contract', async () => {
    const teacher = await scene.as(cast.teacher);
    await teacher.page.goto(`/classes/${cast.classId}`);
    await teacher.page
      .getByRole('link', { name: words.say('classes:contract.step.to_fill'), exact: true })
      .first()
      .click();
    await teacher.page.waitForURL(new RegExp(`contrats/${contract.id}`));
    await teacher.sees(/Lefort/);
    expect(await active(teacher)).toContain(words.say('shell:tabs.papers'));
  });
});

describeContractAmendments(scene);
describeOfficialForms(scene);
