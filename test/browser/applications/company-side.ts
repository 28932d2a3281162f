import { beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import { applied, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import type { Member, Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { typedDay } from '../page/days.js';
import type { Person } from '../page/person.js';
import type { Scene } from '../page/scene.js';

const TITLES = { sugar: 'Contrôle du sucre à Nesle', starch: 'Contrôle de l’amidon à Nesle' };

/** The acts of one story, in order: each test goes on where the one before stopped. */
export function describeCompanySide(scene: Scene): void {
  describe('who waits for an answer of a company', () => {
    let company: Member;
    let students: Student[];
    let hr: Person;
    let ines: Person;
    /** To the first offer from Inès, Jade and Noé, to the second from Léo; the first has waited 15 days. */
    let ids: Record<'ines' | 'leo' | 'jade' | 'noe', string>;

    const names = () => hr.page.getByRole('list', { name: 'Candidatures reçues' }).getByRole('heading', { level: 2 }).allTextContents();

    beforeAll(async () => {
      company = await scene.people.company();
      const classId = await scene.people.classGroup(await scene.people.teacher());
      students = [];
      for (const firstName of ['Inès', 'Léo', 'Jade', 'Noé'])
        students.push(await scene.people.student(classId, { firstName, lastName: 'Lefebvre' }));
      const [sugar, starch] = [
        await published(company.client, { title: TITLES.sugar, seats: 4 }),
        await published(company.client, { title: TITLES.starch, seats: 4 }),
      ];
      const sent = [];
      for (const [index, { client }] of students.entries()) sent.push(await applied(client, index === 1 ? starch : sugar));
      const [ines_ = '', leo = '', jade = '', noe = ''] = sent;
      ids = { ines: ines_, leo, jade, noe };
      for (const [index, id] of sent.entries()) {
        for (const change of ['update application set created_at =', 'update state_change set created_at ='])
          await scene.world.query(
            `${change} now() - $2 * interval '1 day' where ${change.includes('state_change') ? 'entity_id' : 'id'} = $1`,
            [id, [15, 9, 4, 0][index]],
          );
      }
      hr = await scene.as(company, { stays: true });
      ines = await scene.as(found(students[0], 'Inès'), { width: 390, stays: true });
    });

    it('is above the offers, with the day of the answer guarantee, and one step from all of them', async () => {
      await hr.page.goto('/entreprise/offres');
      const band = hr.page.getByRole('region', { name: 'Qui attend votre réponse' });
      await band.waitFor();
      expect(await band.getByRole('listitem').count()).toBe(3);
      expect(await band.getByRole('listitem').first().textContent()).toMatch(/Inès Lefebvre.*Jour 15.*le campus prend le relais/);
      expect(await band.getByRole('listitem').nth(1).textContent()).toMatch(/Léo Lefebvre.*Jour 9 sur 14 avant le/);
      await hr.follow(/^Les 4 candidatures à répondre/);
      await hr.sees('Candidatures reçues');
      expect(await names()).toEqual(['Inès Lefebvre', 'Léo Lefebvre', 'Jade Lefebvre', 'Noé Lefebvre']);
    });

    it('is filtered by offer and days of waiting, which the address keeps', async () => {
      await hr.page.getByRole('combobox', { name: 'Offre' }).selectOption({ label: `${TITLES.sugar} (3)` });
      await hr.page.getByRole('combobox', { name: 'Attend depuis' }).selectOption('3');
      await hr.page.getByText('Noé Lefebvre').waitFor({ state: 'hidden' });
      expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
      await hr.page.reload();
      await hr.sees('Candidatures reçues');
      expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
    });

    it('is read one after the other, by links and on the keyboard, in the order and with the filter of the list', async () => {
      await hr.follow('Inès Lefebvre');
      await hr.sees('Inès Lefebvre');
      await hr.reads('1 sur 2 dans la liste');
      await hr.page.keyboard.press('Alt+PageDown');
      await hr.sees('Jade Lefebvre');
      await hr.reads('2 sur 2 dans la liste');
      expect(await hr.page.getByRole('link', { name: 'Suivante' }).count()).toBe(0);
      await hr.follow('Précédente');
      await hr.sees('Inès Lefebvre');
      await hr.follow('1 sur 2 dans la liste');
      await hr.sees('Candidatures reçues');
      expect(await names()).toEqual(['Inès Lefebvre', 'Jade Lefebvre']);
    });

    it('is answered together: each letter read before, one that moved meanwhile said, each answer taken back while its letter waits', async () => {
      await hr.page.goto('/entreprise/candidatures');
      await hr.sees('Candidatures reçues');
      for (const name of ['Inès', 'Jade', 'Noé']) await hr.page.getByRole('checkbox', { name: new RegExp(`^Cocher ${name}`) }).check();
      await hr.press('Répondre non');
      const dialog = hr.page.getByRole('dialog', { name: 'Répondre non à 3 personnes' });
      await dialog.getByRole('combobox', { name: /^Raison/ }).selectOption('position_filled');
      await dialog.getByRole('textbox', { name: /^Message/ }).fill('Merci de votre envoi.');
      await dialog.getByRole('button', { name: 'Relire les lettres' }).click();
      await dialog.getByText('1 sur 3').waitFor();
      const letter = dialog.frameLocator('iframe');
      await letter
        .getByText(/la place est déjà prise/)
        .last()
        .waitFor();
      await letter
        .getByText(/Merci de votre envoi/)
        .last()
        .waitFor();
      await dialog.getByRole('button', { name: 'Suivante' }).click();
      await dialog.getByText(/2 sur 3\s: Jade Lefebvre/).waitFor();
      await dialog.getByText('Écrire autre chose à Jade').click();
      await dialog.getByRole('textbox', { name: 'Message pour Jade seulement' }).fill('Jade, écrivez-nous en mars.');
      await dialog.getByRole('button', { name: 'Relire cette lettre' }).click();
      await letter
        .getByText(/Jade, écrivez-nous en mars/)
        .last()
        .waitFor();
      const withdrawn = await students[3]?.client.post(`/api/applications/${ids.noe}/withdrawal`, {});
      expect(withdrawn?.status).toBe(200);
      await dialog.getByRole('button', { name: 'Répondre non aux 3 personnes' }).click();
      await dialog.getByText(/^2 réponses données/).waitFor();
      await dialog.getByText(/Une personne n’a pas reçu de réponse/).waitFor();
      const rows = await scene.world.query<{ id: string; message: string; status: string }>(
        'select id, company_message as message, status from application where id = any($1)',
        [Object.values(ids)],
      );
      const of = (id: string) => rows.find((one) => one.id === id);
      expect(of(ids.ines)).toMatchObject({ status: 'rejected', message: 'Merci de votre envoi.' });
      expect(of(ids.jade)).toMatchObject({ status: 'rejected', message: 'Jade, écrivez-nous en mars.' });
      await dialog.getByRole('button', { name: 'Tout annuler' }).click();
      await dialog.getByText('Aucune réponse n’est partie.').waitFor();
      await dialog.getByRole('button', { name: 'Fermer' }).click();
      await hr.reads('Inès Lefebvre');
    });

    describe('and is invited to an interview', () => {
      const times = () => ines.page.getByRole('radio', { name: /\d{4} à / });
      const calendar = (person: Person) => person.page.getByRole('link', { name: /^Ajouter à mon agenda/ });
      const interview = async () =>
        (await scene.world.query<Record<string, unknown>>('select status from interview where application_id = $1', [ids.ines]))[0];

      it('at two times, of which the student chooses one on a phone, then the other', async () => {
        await hr.follow('Inès Lefebvre');
        await hr.page.getByRole('radio', { name: 'Proposer un entretien' }).check();
        await hr.field(/^Jour 1/).fill(typedDay(10));
        await hr.press('Ajouter un horaire');
        await hr.field(/^Jour 2/).fill(typedDay(11));
        await hr.field(/^Adresse et personne/).fill('Accueil, demander Marc Duhamel');
        await hr.press('Proposer ces horaires');
        await hr.page.getByRole('heading', { name: 'Entretien' }).waitFor();

        await ines.page.goto('/mes-candidatures');
        const yours = ines.page.locator('section', { has: ines.page.getByRole('heading', { level: 2, name: /^À vous de répondre/ }) });
        await yours.getByText('Accueil, demander Marc Duhamel').waitFor();
        await ines.press('Confirmer cet horaire');
        await yours.getByText('Choisissez un horaire.').waitFor();
        await times().first().check();
        await ines.press('Confirmer cet horaire');
        await ines.reads(/^Horaire confirmé\./);
        expect(await calendar(ines).getAttribute('href')).toBe(`/api/applications/${ids.ines}/interview.ics`);
        await ines.press(/^Changer d’horaire/);
        expect(await times().first().isChecked()).toBe(true);
        await times().nth(1).check();
        await ines.press('Confirmer cet horaire');
        await calendar(ines).waitFor();
        expect(await interview()).toEqual({ status: 'confirmed' });
      });

      it('which the company moves, and of which none fits: the student says which would', async () => {
        await hr.page.reload();
        await calendar(hr).waitFor();
        await hr.press('Proposer d’autres horaires');
        const dialog = hr.page.getByRole('dialog', { name: 'Déplacer l’entretien' });
        await dialog.getByRole('textbox', { name: /^Jour 1/ }).fill(typedDay(17));
        await dialog.getByRole('button', { name: 'Proposer ces horaires' }).click();
        await dialog.waitFor({ state: 'hidden' });
        expect(await interview()).toEqual({ status: 'proposed' });
        await ines.page.reload();
        await ines.reads('Entretien modifié');
        await ines.press('Aucun créneau ne convient');
        await ines.field('Quand seriez-vous libre').fill('Le mercredi après-midi.');
        await ines.press('Oui, le dire à l’entreprise');
        await ines.reads(/^C’est dit\./);
        await ines.page.getByRole('button', { name: 'Aucun créneau ne convient' }).waitFor({ state: 'detached' });
        await ines.reads('Le mercredi après-midi.');
      });

      it('until the company, which reads it, refuses and takes that back at once: the application is where it was', async () => {
        await hr.page.reload();
        await hr.reads('Le mercredi après-midi.');
        await hr.page.getByRole('radio', { name: 'Répondre non' }).check();
        await hr.page.getByRole('combobox', { name: /^Raison/ }).selectOption('dates');
        await hr.press('Répondre non');
        await hr.page.getByRole('button', { name: 'Annuler cette réponse' }).press('Enter');
        await hr.reads('Réponse annulée. Aucun courriel n’est parti.');
        expect(await statusOf(scene.world, ids.ines)).toBe('interview');
      });
    });
  });

  describe('an application that nobody had asked for, at its company', () => {
    let student: Student;
    let marc: Person;
    let id: string;

    beforeAll(async () => {
      const company = await scene.people.company('Féculerie des Trois Vallées');
      student = await scene.people.student(await scene.people.classGroup(await scene.people.teacher()), { firstName: 'Zoé' });
      await published(company.client, { title: 'Séchage des fécules' });
      const sent = await student.client.post<{ id: string }>('/api/applications', {
        ...{ companyId: company.companyId, kind: 'internship', motivation: 'Votre atelier est à deux pas.' },
        ...{ wantedFrom: dayIn(40), wantedTo: dayIn(96) },
      });
      expect(sent.status).toBe(201);
      id = sent.body.id;
      marc = await scene.as(company, { stays: true });
    });

    it('is found from its offers, opened and answered like any other, also before the screen hears that it is read', async () => {
      const reading = marc.page.waitForResponse(/\/api\/applications\/[^/]+\/reading$/);
      let show = () => {};
      const shown = new Promise<void>((resolve) => {
        show = resolve;
      });
      await marc.page.route(/\/api\/applications\/[^/]+\/reading$/, async (route) => {
        const response = await route.fetch();
        await shown;
        await route.fulfill({ response });
      });
      await marc.page.goto('/entreprise/offres');
      await marc.reads('1 à répondre');
      await marc.follow('Candidatures spontanées');
      await marc.sees('Candidatures spontanées');
      await marc.follow(/^Zoé Lefebvre/);
      await marc.reads('Votre atelier est à deux pas.');
      await marc.page.getByRole('radio', { name: 'Garder pour plus tard' }).check();
      await marc.press('Garder pour plus tard');
      await marc.reads(/n’a pas encore dit oui/);
      show();
      await (await reading).finished();
      await marc.traffic.quiet();
      await marc.reads(/n’a pas encore dit oui/);
      expect(await statusOf(scene.world, id)).toBe('pool');
    });

    it('is kept once the student says yes, and leads to an invitation to an offer', async () => {
      expect(
        (await student.client.put(`/api/applications/${id}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION })).status,
      ).toBe(200);
      await marc.page.goto('/entreprise/vivier');
      await marc.press('Inviter à une offre Zoé Lefebvre');
      const dialog = marc.page.getByRole('dialog', { name: 'Inviter Zoé à une autre offre ?' });
      await dialog
        .getByLabel(/^Offre/)
        .first()
        .click();
      await marc.page.getByRole('listbox').getByRole('option').first().click();
      await dialog.getByRole('textbox', { name: /^Message/ }).fill('Le poste est dans le même atelier.');
      await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await marc.reads('Invitation envoyée à Zoé.');
      const { body } = await student.client.get<{ items: { id: string; isKnown: boolean }[] }>('/api/student/invitations');
      const zoe = await scene.as(student, { width: 390 });
      await zoe.page.goto(`/mes-invitations/${found(body.items[0], 'the invitation').id}`);
      await zoe.reads(/^Vous aviez accepté que cette entreprise garde votre candidature/);
      await zoe.reads('Le poste est dans le même atelier.');
    });
  });
}
