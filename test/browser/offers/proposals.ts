import { beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { People } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const MARC = 'marc@demo.example';
/** Of the same class, with nothing sent. */
const OTHER = 'Ysé Marchal';
const WORD = 'Leur laboratoire dose les sucres, comme dans votre projet.';

interface Offer {
  id: string;
  title: string;
}

interface Stage {
  world: World;
  browser: Browser;
  people: People;
}

/** The acts of one story, in order, in the demonstration. */
export function proposedOffers(stage: () => Stage): void {
  let nadia: Person;
  let lea: Person;
  let marc: Person;
  let offers: Offer[];
  let sheet: string;
  /** Looks for the offer in the open dialog, chooses it, and reads whom it suits. */
  const choose = async ({ id, title }: Offer) => {
    const dialog = nadia.page.getByRole('dialog');
    await dialog.getByRole('searchbox', { name: 'Chercher une offre' }).fill(title);
    await dialog.locator(`input[type="radio"][value="${id}"]`).check();
    await dialog.getByRole('button', { name: /^Voir/ }).click();
    return dialog;
  };
  const proposals = () => nadia.page.getByRole('region', { name: 'Offres proposées' }).getByRole('listitem');

  beforeAll(async () => {
    const { world, browser, people } = stage();
    [nadia, lea, marc] = [
      await Person.open(browser, world),
      await Person.open(browser, world, { width: 390 }),
      await Person.open(browser, world),
    ];
    // What the demonstration has begun for her already.
    await world.query(
      'delete from application_draft where student_id = (select id from student where account_id = (select id from account where email = $1))',
      [LEA],
    );
    offers = await world.query<Offer & Record<string, unknown>>(
      `select offer.id, offer.title from offer join company_site on company_site.id = company_site_id
         join membership on membership.company_id = company_site.company_id join account on account.id = account_id
       where email = $1 and offer.status = 'published' and offer.kind in ('internship', 'apprenticeship') and questions = '{}'
         and not exists (select 1 from application join student on student.id = student_id join account own on own.id = student.account_id
           where application.offer_id = offer.id and own.email = $2)
       order by offer.kind desc, offer.id limit 2`,
      [MARC, LEA],
    );
    expect(offers).toHaveLength(2);
    const [student] = await world.query<{ id: string; classId: string }>(
      `select student.id, class_group_id as "classId" from student join account on account.id = account_id where email = $1`,
      [LEA],
    );
    const { studentId } = await people.student(student?.classId ?? '', { firstName: 'Ysé', lastName: 'Marchal' });
    await world.query("update student set kinds = '{internship,apprenticeship}' where id = $1", [studentId]);
    sheet = `/classes/${student?.classId}/eleves/${student?.id}`;
    await nadia.signInAs('Nadia Kaci');
    await lea.signInAs('Léa Fontaine');
    await marc.signInAs('Marc Duhamel');
  });
  it('is chosen on the sheet of a student, with a word; who sends is said before', async () => {
    const [first] = offers;
    if (!first) throw new Error('no offer');
    await nadia.page.goto(sheet);
    await nadia.press('Proposer une offre');
    const dialog = await choose(first);
    await dialog.getByRole('checkbox', { name: 'Léa Fontaine' }).check();
    await dialog.getByText('Avant cela, l’entreprise ne reçoit rien.').waitFor();
    await dialog.getByRole('textbox', { name: /^Votre mot/ }).fill(WORD);
    await dialog.getByRole('button', { name: 'Proposer cette offre' }).click();
    await nadia.reads('Offre proposée. 1 lettre part.');
    await proposals().filter({ hasText: WORD }).getByText('À confirmer').waitFor();
  });

  it('is not proposed twice: the teacher reads why before anything is written', async () => {
    const [first] = offers;
    if (!first) throw new Error('no offer');
    await nadia.press('Proposer une offre');
    const dialog = await choose(first);
    await dialog.getByText('Candidature déjà commencée, ou offre déjà proposée.').waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(0);
    await nadia.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('waits at the student’s home and among the applications, and leaves once it is confirmed', async () => {
    await lea.page.goto('/');
    const home = lea.page.getByRole('region', { name: 'Une offre vous est proposée' });
    await home.getByText(WORD).waitFor();
    await home.getByRole('link', { name: /^Décider/ }).click();
    await lea.sees('Mes candidatures');
    const card = lea.page.getByRole('article').filter({ hasText: WORD });
    await card.getByText('Proposée par Nadia Kaci').waitFor();
    await card.getByRole('link', { name: /^Écrire/ }).click();
    await lea.field(/^Ce qui vous attire/).fill('Oui, volontiers.');
    await lea.press('Envoyer ma candidature');
    await lea.reads('Candidature envoyée');
  });

  it('reaches the company with where it comes from, and the teacher sees it sent', async () => {
    const [sent] = await stage().world.query<{ id: string }>('select id from application where offer_id = $1 and proposal = $2', [
      offers[0]?.id,
      WORD,
    ]);
    const reading = marc.page.waitForResponse(/\/api\/applications\/[^/]+\/reading$/);
    await marc.page.goto(`/entreprise/candidatures/${sent?.id}`);
    await marc.reads('Offre proposée par son établissement, candidature confirmée par Léa');
    await marc.reads('Oui, volontiers.');
    await reading;
    await nadia.page.goto(sheet);
    await proposals().filter({ hasText: WORD }).getByText('Lue').waitFor();
  });

  it('goes to several from the table of the class, which says before whom it suits and after what happened', async () => {
    const [first, second] = offers;
    if (!first || !second) throw new Error('no offer');
    await nadia.page.goto(sheet.replace(/\/eleves.*/, '?tri=nom'));
    const box = (name: string) => nadia.page.getByRole('checkbox', { name: `Choisir ${name}` });
    await box('Léa Fontaine').check();
    await box(OTHER).check();
    await nadia.reads('2 personnes choisies.');
    await nadia.press('Proposer une offre');
    const dialog = await choose(first);
    const people = dialog.getByRole('listitem');
    await people.filter({ hasText: 'Léa Fontaine' }).getByText('Candidature déjà envoyée à cette offre.').waitFor();
    await dialog.getByRole('checkbox', { name: OTHER }).waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Choisir une autre offre' }).click();
    await choose(second);
    for (const name of ['Léa Fontaine', OTHER]) await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByRole('button', { name: 'Proposer à 2 personnes' }).click();
    const outcomes = dialog.getByRole('listitem');
    await outcomes.filter({ hasText: 'Léa Fontaine' }).getByText('Offre proposée, à confirmer.').waitFor();
  });

  it('is proposed from its own page, to those of a class who are ticked', async () => {
    const [first] = offers;
    if (!first) throw new Error('no offer');
    await nadia.page.goto(`/offres/${first.id}`);
    await nadia.press('Proposer à mes élèves');
    const dialog = nadia.page.getByRole('dialog', { name: 'Proposer cette offre à vos élèves' });
    const boxes = dialog.getByRole('checkbox');
    await boxes.first().waitFor();
    await dialog.getByRole('button', { name: /^Proposer/ }).click();
    await dialog.getByRole('alert').getByText('Choisissez au moins une personne.').waitFor();
    const name = (await boxes.first().getAttribute('aria-label')) ?? '';
    await boxes.first().check();
    await dialog.getByRole('button', { name: 'Proposer cette offre' }).click();
    await nadia.reads('Offre proposée. 1 lettre part.');
    await dialog.waitFor({ state: 'hidden' });
    await nadia.press('Proposer à mes élèves');
    await dialog.getByText(/^Ne peut pas être proposée/).click();
    await dialog.getByRole('listitem').filter({ hasText: name }).getByText('Candidature déjà commencée, ou offre déjà proposée.').waitFor();
    await nadia.page.keyboard.press('Escape');
  });

  it('is put aside by the student, which the teacher sees', async () => {
    await lea.page.goto('/mes-candidatures');
    await lea.page
      .getByRole('article')
      .filter({ hasText: 'Proposée par Nadia Kaci' })
      .getByRole('button', { name: /^Mettre de côté/ })
      .click();
    await lea.press('Oui, je la mets de côté');
    await lea.reads('Proposition mise de côté.');
    await nadia.page.goto(sheet);
    await proposals().getByText('Mise de côté').waitFor();
  });

  it('raised no error', () => {
    expect([nadia, lea, marc].flatMap(({ faults }) => faults)).toEqual([]);
  });
}
