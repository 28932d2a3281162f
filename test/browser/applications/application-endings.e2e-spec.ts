import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import { type Person as Account, type Member, People, type Student, type Teacher } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { Person } from '../page/person.js';

const COMPANY = 'Amidonnerie du Santerre';
const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8, seats: 3 };
const LATER = { ...SOON, startFrom: dayIn(200), startTo: dayIn(200) };
const REASON = 'Le laboratoire ferme deux mois pour travaux.';

/** The acts of one story, in order. */
describe('an application that ends, on the screens of its people', () => {
  let world: World;
  let browser: Browser;
  let company: Member;
  let teacher: Teacher;
  let student: Student;
  let classId: string;
  let ines: Person;
  let marc: Person;
  let nadia: Person;
  let id: string;
  const comes = async ({ client }: Account, width?: number) => {
    const person = await Person.open(browser, world, { width });
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const dialog = ({ page }: Person, name: string) => page.getByRole('dialog', { name });
  const applications = () => ines.page.goto('/mes-candidatures');
  const group = (name: RegExp) => ines.page.locator('section', { has: ines.page.getByRole('heading', { level: 2, name }) });
  const placed = async (offer: Record<string, unknown>) => {
    const application = await applied(student.client, await published(company.client, offer));
    await act(company.client, application, 'offering', {});
    await act(student.client, application, 'acceptance');
    return application;
  };
  const withdraw = async () => {
    await ines.press(/^Retirer ma candidature/);
    await dialog(ines, 'Retirer cette candidature ?')
      .getByRole('combobox', { name: /^Raison/ })
      .selectOption('dates');
    await ines.field(/^Un mot pour Amidonnerie/).fill('Je pars en juin.');
    await ines.press('Oui, je retire');
    await ines.reads(`Candidature à ${COMPANY} retirée.`);
    await dialog(ines, 'Retirer cette candidature ?').waitFor({ state: 'hidden' });
  };
  const isWell = async (person: Person) => {
    expect(await violations(person.page)).toEqual([]);
    expect(await overflow(person.page)).toBe(0);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    const people = new People(world);
    [company, teacher] = [await people.company(COMPANY), await people.teacher()];
    classId = await people.classGroup(teacher);
    student = await people.student(classId);
    [ines, marc, nadia] = [await comes(student, 320), await comes(company), await comes(teacher)];
    id = await applied(student.client, await published(company.client, SOON));
    await act(company.client, id, 'reading');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is withdrawn for a reason, never without', async () => {
    await applications();
    await ines.press(/^Retirer ma candidature/);
    await ines.press('Oui, je retire');
    await ines.page.getByRole('alert').getByText('Raison : choisissez une raison.').waitFor();
    await isWell(ines);
    await ines.press('Pas encore');
    expect(await statusOf(world, id)).toBe('read');
    await withdraw();
    await group(/^Terminées/)
      .getByText('Votre raison : Les dates ne me vont pas.')
      .waitFor();
    expect(await statusOf(world, id)).toBe('withdrawn');
  });

  it('says that reason, and the words with it, to the company', async () => {
    await marc.page.goto(`/entreprise/candidatures/${id}`);
    await marc.reads('Inès a retiré sa candidature.');
    await marc.reads('Raison : les dates ne vont pas.');
    await marc.reads(/Je pars en juin\./);
    await isWell(marc);
  });

  it('is taken up again, which is possible once', async () => {
    await ines.press(/^Reprendre ma candidature/);
    await dialog(ines, 'Reprendre cette candidature ?').getByText('Une candidature ne se reprend qu’une fois.').waitFor();
    await ines.press('Oui, je la reprends');
    await group(/^À l’entreprise de répondre/)
      .getByText('Candidature envoyée de nouveau')
      .waitFor();
    expect(await statusOf(world, id)).toBe('submitted');
    expect(await lettersAbout(world, id)).toContain(`application-restored > ${company.email}`);
    await ines.press(/^Retirer ma candidature/);
    await dialog(ines, 'Retirer cette candidature ?')
      .getByText(/^Vous l’avez déjà reprise une fois/)
      .waitFor();
    await ines.press('Pas encore');
    await withdraw();
    await group(/^Terminées/)
      .getByRole('link', { name: 'Voir d’autres offres qui me conviennent' })
      .waitFor();
    expect(await ines.page.getByRole('button', { name: /^Reprendre ma candidature/ }).count()).toBe(0);
  });

  it('is not taken up where the offer has closed since, and the student reads why', async () => {
    const offerId = await published(company.client, SOON);
    await act(student.client, await applied(student.client, offerId), 'withdrawal', { reason: 'other' });
    await ines.page.reload();
    const restore = ines.page.getByRole('button', { name: /^Reprendre ma candidature/ });
    await restore.waitFor();
    expect((await company.client.post<object>(`/api/offers/${offerId}/closure`, { reason: 'other' })).status).toBe(200);
    await restore.click();
    await ines.press('Oui, je la reprends');
    await ines.reads('Cette offre ne reçoit plus de candidature.');
    await restore.waitFor({ state: 'detached' });
  });

  it('an agreed place is cancelled by the company, for a reason that the student reads', async () => {
    const place = await placed(SOON);
    await marc.page.goto(`/entreprise/candidatures/${place}`);
    await marc.press(/^Annuler la place/);
    const question = dialog(marc, 'Annuler cette place ?');
    await question.getByRole('button', { name: 'Oui, annuler la place' }).click();
    await question.getByRole('alert').waitFor();
    await isWell(marc);
    await question.getByRole('textbox', { name: /^Raison, lue par Inès et son école/ }).fill(REASON);
    await question.getByRole('button', { name: 'Oui, annuler la place' }).click();
    await marc.reads('Vous avez annulé la place convenue.');
    await question.waitFor({ state: 'hidden' });
    expect(await statusOf(world, place)).toBe('cancelled');
    await applications();
    await ines.reads(REASON);
    await ines.reads(`Message d’${COMPANY}`);
    await group(/^Terminées/)
      .getByRole('link', { name: 'Voir d’autres offres qui me conviennent' })
      .first()
      .waitFor();
  });

  it('a place that is found takes its days, and no others', async () => {
    const place = await placed({ ...SOON, title: 'Stage de contrôle qualité' });
    await ines.page.goto(`/offres/${await published(company.client, SOON)}`);
    await ines.reads(/^Stage de contrôle qualité, Amidonnerie du Santerre, du /);
    expect(await ines.field(/^Ce qui vous attire/).count()).toBe(0);
    await isWell(ines);
    await ines.page.goto(`/offres/${await published(company.client, LATER)}`);
    await ines.field(/^Ce qui vous attire/).fill('Plus tard, je suis libre.');
    await ines.press('Envoyer ma candidature');
    await ines.page.getByRole('heading', { name: 'C’est envoyé.' }).waitFor();
    expect(await statusOf(world, place)).toBe('accepted');
  });

  it('is cancelled by its student, who searches again', async () => {
    await applications();
    await group(/^Votre place/)
      .getByRole('button', { name: /^Annuler la place/ })
      .click();
    await dialog(ines, 'Annuler cette place ?')
      .getByText(/vous cherchez de nouveau\.$/)
      .waitFor();
    await ines.field(/^Raison, lue par l’entreprise et l’école/).fill('Ma famille déménage en mars.');
    await isWell(ines);
    await ines.press('Oui, annuler la place');
    await ines.reads('Place annulée. L’entreprise et votre école reçoivent un courriel.');
    await group(/^Terminées/)
      .getByText('Ma famille déménage en mars.')
      .waitFor();
    const [row] = await world.query('select search_state from student where id = $1', [student.studentId]);
    expect(row).toEqual({ search_state: 'searching' });
  });

  it('is cancelled by the teacher on the student’s sheet', async () => {
    const place = await placed(SOON);
    await nadia.page.goto(`/classes/${classId}/eleves/${student.studentId}`);
    await nadia.press(/^Annuler la place/);
    await nadia.field(/^Raison, lue par Inès et l’entreprise/).fill('La formation change de calendrier.');
    await nadia.press('Oui, annuler la place');
    await nadia.reads('Place annulée. Inès et l’entreprise reçoivent un courriel.');
    await nadia.page.getByRole('button', { name: /^Annuler la place/ }).waitFor({ state: 'detached' });
    expect(await statusOf(world, place)).toBe('cancelled');
    await applications();
    await ines.reads('Message de l’école');
    for (const person of [ines, marc, nadia]) expect(person.faults).toEqual([]);
  });
});
