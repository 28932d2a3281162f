import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import type { Member, Student, Teacher } from '../../support/builders/people.js';
import type { Person } from '../page/person.js';
import type { Scene } from '../page/scene.js';

const COMPANY = 'Malterie du Ponthieu';
const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8, seats: 3 };
const REASON = 'Le laboratoire ferme deux mois pour travaux.';

/** The acts of one story, in order: each test goes on where the one before stopped. */
export function describeEndings(scene: Scene): void {
  describe('an application that ends, on the screens of its people', () => {
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let classId: string;
    let ines: Person;
    let marc: Person;
    let id: string;

    const dialog = ({ page }: Person, name: string) => page.getByRole('dialog', { name });
    const group = (name: RegExp) => ines.page.locator('section', { has: ines.page.getByRole('heading', { level: 2, name }) });
    const placed = async (offer: Record<string, unknown> = SOON) => {
      const application = await applied(student.client, await published(company.client, offer));
      await act(company.client, application, 'offering', {});
      await act(student.client, application, 'acceptance');
      return application;
    };

    beforeAll(async () => {
      [company, teacher] = [await scene.people.company(COMPANY), await scene.people.teacher()];
      classId = await scene.people.classGroup(teacher);
      student = await scene.people.student(classId);
      ines = await scene.as(student, { width: 320, stays: true });
      marc = await scene.as(company, { stays: true });
      id = await applied(student.client, await published(company.client, SOON));
      await act(company.client, id, 'reading');
    });

    it('is withdrawn for a reason, which the company reads with the words', async () => {
      await ines.page.goto('/mes-candidatures');
      await ines.press(/^Retirer ma candidature/);
      await dialog(ines, 'Retirer cette candidature ?')
        .getByRole('combobox', { name: /^Raison/ })
        .selectOption('dates');
      await ines.field(/^Un mot pour Malterie/).fill('Je pars en juin.');
      await ines.press('Oui, je retire');
      await ines.reads(`Candidature à ${COMPANY} retirée.`);
      await group(/^Terminées/)
        .getByText('Votre raison : Les dates ne me vont pas.')
        .waitFor();
      await marc.page.goto(`/entreprise/candidatures/${id}`);
      await marc.reads('Inès a retiré sa candidature.');
      await marc.reads('Raison : les dates ne vont pas.');
      await marc.reads(/Je pars en juin\./);
    });

    it('is taken up again, which is possible once, as the student reads before', async () => {
      await ines.press(/^Reprendre ma candidature/);
      await dialog(ines, 'Reprendre cette candidature ?').getByText('Une candidature ne se reprend qu’une fois.').waitFor();
      await ines.press('Oui, je la reprends');
      await group(/^À l’entreprise de répondre/)
        .getByText('Candidature envoyée de nouveau')
        .waitFor();
      expect(await statusOf(scene.world, id)).toBe('submitted');
      await ines.press(/^Retirer ma candidature/);
      await dialog(ines, 'Retirer cette candidature ?')
        .getByText(/^Vous l’avez déjà reprise une fois/)
        .waitFor();
      await ines.press('Pas encore');
    });

    it('an agreed place is cancelled by the company, for a reason that the student reads', async () => {
      await act(company.client, id, 'offering', {});
      await act(student.client, id, 'acceptance');
      await marc.page.reload();
      await marc.press(/^Annuler la place/);
      const question = dialog(marc, 'Annuler cette place ?');
      await question.getByRole('button', { name: 'Oui, annuler la place' }).click();
      await question.getByRole('alert').waitFor();
      await question.getByRole('textbox', { name: /^Raison, lue par Inès et son école/ }).fill(REASON);
      await question.getByRole('button', { name: 'Oui, annuler la place' }).click();
      await marc.reads('Vous avez annulé la place convenue.');
      await question.waitFor({ state: 'hidden' });
      await ines.page.reload();
      await ines.reads(REASON);
      await group(/^Terminées/)
        .getByRole('link', { name: 'Voir d’autres offres qui me conviennent' })
        .first()
        .waitFor();
    });

    it('a place that is found takes its days, and is cancelled by its student, who searches again', async () => {
      await placed({ ...SOON, title: 'Stage de contrôle qualité' });
      await ines.page.goto(`/offres/${await published(company.client, SOON)}`);
      await ines.reads(/^Stage de contrôle qualité, Malterie du Ponthieu, du /);
      expect(await ines.field(/^Ce qui vous attire/).count()).toBe(0);
      await ines.page.goto('/mes-candidatures');
      await group(/^Votre place/)
        .getByRole('button', { name: /^Annuler la place/ })
        .click();
      await dialog(ines, 'Annuler cette place ?')
        .getByText(/vous cherchez de nouveau\.$/)
        .waitFor();
      await ines.field(/^Raison, lue par l’entreprise et l’école/).fill('Ma famille déménage en mars.');
      await ines.press('Oui, annuler la place');
      await ines.reads('Place annulée. L’entreprise et votre école reçoivent un courriel.');
      await group(/^Terminées/)
        .getByText('Ma famille déménage en mars.')
        .waitFor();
    });

    it('is cancelled by the teacher on the student’s sheet', async () => {
      const place = await placed();
      const nadia = await scene.as(teacher);
      await nadia.page.goto(`/classes/${classId}/eleves/${student.studentId}`);
      await nadia.press(/^Annuler la place/);
      await nadia.field(/^Raison, lue par Inès et l’entreprise/).fill('La formation change de calendrier.');
      await nadia.press('Oui, annuler la place');
      await nadia.reads('Place annulée. Inès et l’entreprise reçoivent un courriel.');
      await nadia.page.getByRole('button', { name: /^Annuler la place/ }).waitFor({ state: 'detached' });
      expect(await statusOf(scene.world, place)).toBe('cancelled');
    });
  });
}
