import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { docx, pdf } from '../../support/cvs/good-cvs.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { hold } from '../page/hold.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const MARC = 'marc@demo.example';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a CV written in Word', () => {
  let world: World;
  let browser: Browser;
  let lea: Person;
  let marc: Client;
  let offerId: string;
  let applicationId: string;

  const choose = async (verb: string, name: string, mimeType: string, bytes: Uint8Array) => {
    const chosen = lea.page.waitForEvent('filechooser');
    await lea.press(verb);
    await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  };
  const isWell = async ({ page }: Person) => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  const found = async () => (await marc.get<{ cv: string | null }>(`/api/applications/${applicationId}`)).body.cv;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    const [offer] = await world.query<{ id: string }>(
      `select offer.id from offer join company_site on company_site.id = company_site_id
         join membership on membership.company_id = company_site.company_id join account member on member.id = membership.account_id,
         student join account on account.id = student.account_id
       where account.email = $1 and member.email = $2 and offer.status = 'published' and offer.kind = 'internship' and questions = '{}'
         and not exists (select 1 from application sent where sent.offer_id = offer.id and sent.student_id = student.id)
       order by offer.id limit 1`,
      [LEA, MARC],
    );
    offerId = offer?.id ?? '';
    marc = world.client();
    await marc.post('/api/demo/sign-in', { key: 'company' });
    lea = await Person.open(browser, world, { width: 390 });
    await lea.signInAs('Léa Fontaine');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is read, and a PDF is asked for on the profile', async () => {
    await lea.page.goto('/profil');
    await choose('Choisir un fichier', 'Léa.docx', DOCX, await docx());
    const section = lea.page.locator('#cv');
    await section.getByText('PDF attendu', { exact: true }).waitFor();
    await section.getByText(/^Document Word lu\. Les entreprises n’ouvrent que des PDF/).waitFor();
    await isWell(lea);
  });

  it('goes along with an application, which says what the company will read', async () => {
    await lea.page.goto(`/offres/${offerId}`);
    await lea.page.getByRole('checkbox', { name: 'Joindre Léa.docx' }).check();
    await lea.reads(/^Ce document est au format Word/);
    await isWell(lea);
    await lea.press('Envoyer ma candidature');
    await lea.page.getByRole('checkbox', { name: 'Joindre Léa.docx' }).waitFor({ state: 'detached' });
    const [sent] = await world.query<{ id: string }>('select id from application where offer_id = $1 and cv_file_id is not null', [
      offerId,
    ]);
    applicationId = sent?.id ?? '';
    expect(await found()).toBe('pdf_asked');
  });

  it('opens for no company: it reads that a PDF is asked for', async () => {
    const person = await Person.open(browser, world, { width: 390, scheme: 'dark' });
    await person.signInAs('Marc Duhamel');
    await person.page.goto(`/entreprise/candidatures/${applicationId}`);
    await person.reads('Le CV est un document Word : un PDF est demandé à la personne. Il s’ouvrira ici dès son arrivée.');
    expect(await person.page.getByRole('link', { name: 'Télécharger le CV' }).count()).toBe(0);
    await isWell(person);
    expect(person.faults).toEqual([]);
  });

  it('gives way to the PDF, also in the application that was sent with it', async () => {
    await lea.page.goto('/profil');
    await choose('Envoyer un autre fichier', 'Léa.pdf', 'application/pdf', await pdf((document) => document.text('Léa Fontaine')));
    await lea.page.locator('#cv').getByText('vérifié', { exact: true }).waitFor();
    expect(await found()).toBe('ready');
  });

  it('on the same page, what is ticked while the profile is saved stays ticked', async () => {
    const [first, later] = ['Bioénergies', 'Ingénierie'].map((name) => lea.page.getByRole('checkbox', { name, exact: true }));
    await first?.setChecked(!(await first.isChecked()));
    const saving = await hold(lea.page, 'PATCH', '**/api/student/profile');
    await lea.press('Enregistrer mon profil');
    await saving.begun;
    const ticked = !(await later?.isChecked());
    await later?.setChecked(ticked);
    saving.letGo();
    await lea.reads('Profil enregistré. Vos offres sont recalculées.');
    expect(await later?.isChecked()).toBe(ticked);
    await lea.reads('Des réponses ne sont pas encore enregistrées.');
    expect(lea.faults).toEqual([]);
  });
});
