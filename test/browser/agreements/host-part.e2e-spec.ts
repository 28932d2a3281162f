import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Agreed, type AgreementCast, agreementCast, begunAgreement, hostPart, schoolPart } from '../../support/builders/agreements.js';
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
const begun = async (lastName: string): Promise<Agreed> => begunAgreement(world, cast, await people.student(cast.classId, { lastName }));
const part = async ({ id }: Agreed, party: 'host' | 'school') => {
  const [row] = await world.query<{ content: Record<string, unknown>; version: number }>(
    'select content, version from agreement_part where agreement_id = $1 and party = $2',
    [id, party],
  );
  return row ?? { content: {}, version: 0 };
};
async function save({ id }: Agreed, content: object): Promise<void> {
  const { body } = await cast.company.client.get<{ host: { version: number } }>(`/api/company/agreements/${id}`);
  const { status } = await cast.company.client.put(`/api/company/agreements/${id}/part`, { version: body.host.version, content });
  expect(status).toBe(200);
}
async function schoolFills({ id }: Agreed, changes: object = {}): Promise<void> {
  const { body } = await cast.office.client.get<{ school: { version: number } }>(`/api/school-agreements/${id}`);
  const input = { version: body.school.version, content: schoolPart(changes) };
  expect((await cast.office.client.put(`/api/school-agreements/${id}/part`, input)).status).toBe(200);
}

describe('the part of a host, by the link of the letter, on a phone, in French', () => {
  const device = { width: 390, scheme: 'light', language: 'fr' } as const;
  const open = async (token: string): Promise<Person> => {
    const host = await Person.open(browser, world, device);
    await host.page.goto(`/convention?token=${token}`);
    return host;
  };
  const saved = (host: Person) => host.page.getByText(/Enregistré à/).waitFor();

  it('is filled as it is saved, told what it lacks, and said to be complete', async () => {
    const agreed = await begun('Roux');
    const host = await open(await tokenFrom(world, 'agreement-fill', cast.company.email));
    await host.sees(/Convention de stage : Inès Roux/);
    await host.reads('Lycée de la Haute-Somme');
    await clean(host);

    const { tutorName, tutorEmail, signatoryName, signatoryJob, liabilityInsurer, liabilityPolicy, leave } = hostPart();
    await host.press('Ma partie est complète');
    const faults = host.page.getByRole('alert');
    await faults.getByRole('link', { name: /Nom du tuteur/ }).click();
    await host.page
      .locator('input:focus')
      .and(host.field(/^Nom du tuteur/))
      .waitFor();
    await clean(host);

    await host.field(/^Nom du tuteur/).fill(tutorName ?? '');
    await saved(host);
    await host.field(/^Courriel du tuteur/).fill('elodie@');
    await host.reads(/Pas encore.: Courriel du tuteur/);
    expect(await part(agreed, 'host')).toMatchObject({ content: { tutorName } });
    await host.field(/^Courriel du tuteur/).fill(tutorEmail ?? '');
    await host.field(/^Nom du signataire/).fill(signatoryName ?? '');
    await host.field(/^Fonction du signataire/).fill(signatoryJob ?? '');
    await host.field(/^Assureur/).fill(liabilityInsurer ?? '');
    await host.field(/^Numéro de contrat/).fill(liabilityPolicy ?? '');
    await host.field(/^Congés/).fill(leave ?? '');
    await host.page.getByRole('checkbox', { name: /pouvoir de signer/ }).check();
    await host.page.getByRole('checkbox', { name: /poste permanent/ }).check();

    await host.press('Proposer 35 h du lundi au vendredi');
    await host.reads(/^35.h$/);
    await host.press('Retirer la plage 2, lundi');
    await host.page.getByLabel('Fin, lundi, plage 1').fill('15:00');
    await host.press('Copier lun.–ven. les heures de lundi');
    await host.reads(/^30.h$/);
    await host.reads('Rien ne manque');
    await clean(host);
    await host.press('Ma partie est complète');
    await host.reads(/Votre partie est complète/);
    await host.reads('La partie de l’établissement');
    await clean(host);
    expect(await part(agreed, 'host')).toMatchObject({ content: { tutorEmail, hasPower: true, isNoJob: true } });
    const { content } = await part(agreed, 'host');
    expect(content.timetable).toMatchObject({ days: [[{ from: 540, to: 900 }], ...Array(4).fill([{ from: 540, to: 900 }]), [], []] });

    await host.page.reload();
    await host.reads(/Votre partie est complète/);
    expect(await host.page.getByText(/depuis votre dernière visite/).count()).toBe(0);
    await host.press('Demander une modification');
    await host.field(/^Votre demande/).fill('Le tuteur change.');
    await host.page.getByRole('dialog').getByRole('button', { name: 'Demander la modification' }).click();
    await host.field(/^Nom du tuteur/).waitFor();
    expect(host.faults).toEqual([]);
  });

  it('says what to do with a link that opens nothing', async () => {
    const host = await open('rien');
    await host.sees('Ce lien n’ouvre plus rien');
    await clean(host);
    await host.press('Recevoir un nouveau lien');
    await host.reads('C’est demandé');
  });
});

describe('the part of a host, by its account, on a desktop, in English', () => {
  const visit = (width = 1280) => signInByForm(cast.company, { browser, world, language: 'en', width });

  it('is corrected after a remark, with what the school changed since', async () => {
    const agreed = await begun('Vasseur');
    const path = `/api/company/agreements/${agreed.id}`;
    await save(agreed, hostPart());
    expect((await cast.company.client.post(`${path}/part/completion`)).status).toBe(204);
    await schoolFills(agreed);

    const member = await visit();
    await member.page.goto('/entreprise/conventions');
    await member.sees('Agreements');
    await clean(member);
    await member.page.getByText(/^With the school, /).click();
    await member.follow(/Inès Vasseur/);
    await member.reads(/Your part is complete/);
    await member.press('I have read this');
    await clean(member);

    const remark = { party: 'host', field: 'activities', text: 'Dites qui encadre les dosages.' };
    expect((await cast.office.client.post(`/api/school-agreements/${agreed.id}/remarks`, { remarks: [remark] })).status).toBeLessThan(300);
    await schoolFills(agreed, { followUp: 'Deux visites.' });

    await member.page.goto(`/entreprise/conventions/${agreed.id}`);
    await member.reads(/asks for changes/);
    await member.page.getByRole('heading', { name: /have changed since your last visit|has changed since your last visit/ }).waitFor();
    await member.reads('Un appel la première semaine, une visite au milieu.');
    await member.reads('Deux visites.');
    await clean(member);
    await member.press('I have read this');
    await member.page.getByRole('heading', { name: /since your last visit/ }).waitFor({ state: 'detached' });

    await member.page.getByRole('link', { name: 'Activities' }).click();
    await member.page.keyboard.press('Control+End');
    await member.page.keyboard.type(' Élodie encadre les dosages.');
    await member.reads(/Saved at/);
    expect(String((await part(agreed, 'host')).content.activities)).toContain('Élodie encadre les dosages.');
    await member.page.reload();
    await member.reads(/asks for changes/);
    expect(await member.page.getByText(/since your last visit/).count()).toBe(0);
    await member.press('My part is complete');
    await member.reads(/Your part is complete/);
    expect(member.faults).toEqual([]);
  });

  it('keeps what was typed when a colleague saves the part meanwhile', async () => {
    const agreed = await begun('Thomas');
    const member = await visit();
    await member.page.goto(`/entreprise/conventions/${agreed.id}`);
    await member.field(/^Position of the signatory/).waitFor();
    const { content } = await part(agreed, 'host');
    await save(agreed, { ...content, tutorName: 'Bernard Leroy' });
    await member.field(/^Position of the signatory/).fill('Directrice');
    await member.press('Go on with both versions');
    await member.reads(/Saved at/);
    expect((await part(agreed, 'host')).content).toMatchObject({ tutorName: 'Bernard Leroy', signatoryJob: 'Directrice' });
    expect(member.faults).toEqual([]);
  });
});
