import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDF } from '@libpdf/core';
import type { Browser } from 'playwright-core';
import { formPdf } from '../../../libs/documents/src/forms/form-pdf.sample.js';
import { type AgreementCast, agreementCast } from '../../support/builders/agreements.js';
import { begunContract, filledContract } from '../../support/builders/contracts.js';
import { People } from '../../support/builders/people.js';
import { tokenFrom } from '../../support/letters.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { saved } from '../page/downloads.js';
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

const WORDS = {
  fr: {
    name: /^Nom et version/,
    propose: /propositions? par le nom/,
    save: 'Enregistrer les champs',
    saved: 'Champs enregistrés.',
    use: 'Utiliser ce formulaire',
    filled: 'Télécharger le formulaire rempli',
    blank: /à remplir à la main$/,
    takeOut: 'Retirer ce formulaire',
    broken: /Un PDF est attendu/,
    value: 'Valeur pour employeur.siret',
  },
  en: {
    name: /^Name and version/,
    propose: /proposals? by name/,
    save: 'Save the fields',
    saved: 'Fields saved.',
    use: 'Use this form',
    filled: 'Download the filled form',
    blank: /to fill by hand$/,
    takeOut: 'Take this form out of use',
    broken: /A PDF is expected/,
    value: 'Value for employeur.siret',
  },
} as const;

describe.each([
  ['in French on a phone', 'fr', 390],
  ['in English on a desktop', 'en', 1280],
] as const)('an official form, %s', (_where, language, width) => {
  const words = WORDS[language];

  it('is given, matched and used by the coordination; a school downloads it filled, and an employer without account', async () => {
    const coordinator = await signInByForm(await people.coordinator(), { browser, world, language, width });
    const { page } = coordinator;
    await page.goto('/coordination/formulaires');
    await coordinator.field(words.name).fill(`Cerfa ${width}`);
    const file = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await file('faux.pdf', Buffer.from('MZ'));
    await page.getByText(words.broken).first().waitFor();
    await clean(coordinator);
    await file('cerfa.pdf', Buffer.from(await formPdf({ isActive: true })));
    await page.getByRole('heading', { level: 1, name: `Cerfa ${width}` }).waitFor();
    await page.getByRole('button', { name: words.propose }).click();
    await page.getByLabel(words.value).selectOption('employer.siret.digits');
    await clean(coordinator);
    await coordinator.press(words.save);
    await page.getByText(words.saved).first().waitFor();
    await coordinator.press(words.use);
    await page.getByRole('button', { name: words.takeOut }).waitFor();

    const contract = await filledContract(await begunContract(world, cast, await people.student(cast.classId, { firstName: 'Zoé' })));
    const office = await signInByForm(cast.office, { browser, world, language, width });
    await office.page.goto(`/etablissement/contrats/${contract.id}`);
    const link = office.page.getByRole('link', { name: words.filled });
    await link.waitFor();
    await office.page.locator('summary').filter({ hasText: words.blank }).click();
    await office.page.getByText('apprenti.nir').waitFor();
    await clean(office);
    const at = (await link.getAttribute('href')) ?? '';
    const pdf = await PDF.load(new Uint8Array((await cast.office.client.get<Buffer>(at)).body));
    expect(pdf.getForm()?.getTextField('employeur.siret')?.getValue()).toBe('73282932000074');
    expect(pdf.getForm()?.getTextField('apprenti.nir')?.getValue()).toBe('');

    const employer = await Person.open(browser, world, { width, scheme: 'dark', language });
    await employer.page.goto(`/contrat?token=${await tokenFrom(world, 'contract-fill', cast.company.email)}`);
    const act = employer.page.getByRole('button', { name: words.filled });
    await act.waitFor();
    await clean(employer);
    const [download] = await Promise.all([employer.page.waitForEvent('download'), act.click()]);
    const byLink = await PDF.load(new Uint8Array(await saved(download)));
    expect(byLink.getForm()?.getTextField('employeur.siret')?.getValue()).toBe('73282932000074');

    await coordinator.press(words.takeOut);
    await page.getByRole('button', { name: words.use }).waitFor();
    expect([...coordinator.faults, ...office.faults, ...employer.faults]).toEqual([]);
  });
});
