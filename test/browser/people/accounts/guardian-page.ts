import { beforeAll, describe, expect, it } from '@jest/globals';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import { published } from '../../../support/builders/offers.js';
import type { Student, Teacher } from '../../../support/builders/people.js';
import { letterLink } from '../../page/letters.js';
import type { Person } from '../../page/person.js';
import { isWell, type Scene } from '../../page/scene.js';

export function describeGuardianPage(scene: Scene): void {
  describe('a guardian without account, on a phone', () => {
    let teacher: Teacher;
    let classId: string;

    beforeAll(async () => {
      teacher = await scene.people.teacher();
      classId = await scene.people.classGroup(teacher);
    });

    async function ward(age: number, email: string): Promise<Student> {
      const student = await scene.people.student(classId, { age });
      await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
      return student;
    }
    const opens = async (email: string): Promise<Person> => {
      await scene.world.settled();
      const person = await scene.visitor({ width: 390 });
      await person.page.goto(letterLink(scene.world, email, '/responsable'));
      await person.sees('La recherche d’Inès Lefebvre');
      return person;
    };

    it('agrees to what a pupil of 14 does not decide alone, once the school has confirmed the contact, and takes it back', async () => {
      await ward(14, 'claire.lefebvre@famille.example');
      const school = await scene.as(teacher);
      await school.page.goto(`/classes/${classId}/responsables`);
      await school.sees('Responsables légaux à confirmer');
      await isWell(school);
      await school.press('Confirmer 1 responsable légal');
      await school.reads('Rien à confirmer');
      const person = await opens('claire.lefebvre@famille.example');
      await person.press('Je suis d’accord');
      await person.page.getByRole('heading', { name: 'Vos réponses' }).waitFor();
      await isWell(person);
      await person.press('Revenir sur mon accord');
      await person.page.getByRole('button', { name: 'Je suis d’accord' }).waitFor();
    });

    it('reads about a place that is offered to a child of 16, says that the child is another’s, and asks for a new link', async () => {
      const email = 'anne.lefebvre@famille.example';
      const student = await ward(16, email);
      await confirmGuardian(teacher.client, classId, student.studentId);
      const company = await scene.people.company();
      const offerId = await published(company.client);
      const { body } = await student.client.post<{ id: string }>('/api/applications', { offerId, motivation: 'Le laboratoire m’attire.' });
      await company.client.post(`/api/applications/${body.id}/offering`, {});
      const person = await opens(email);
      await person.reads(/propose une place à Inès/);
      await isWell(person);
      await person.press('Je n’ai pas la responsabilité d’Inès');
      await person.page.getByRole('dialog').getByRole('button', { name: 'Retirer mon adresse' }).click();
      await person.sees('Ce lien ne fonctionne plus');
      await person.field(/^Votre adresse e-mail/).fill(email);
      await person.press('Recevoir un lien');
      await person.reads(/un lien vient d’y partir/);
    });
  });

  describe('a pupil of 16 who names a guardian at the first questions', () => {
    let student: Student;
    let person: Person;

    beforeAll(async () => {
      student = await scene.people.student(await scene.people.classGroup(await scene.people.teacher()), { age: 16 });
    });
    const contact = async () => (await student.client.get<{ guardian: object | null }>('/api/student/guardian')).body.guardian;
    const typeContact = async (email: string) => {
      await person.field(/^Prénom/).fill('Claire');
      await person.field(/^Nom/).fill('Lefèbvre');
      await person.field(/^Adresse e-mail/).fill(email);
    };

    it('has the contact saved with the step, where it is right, and is told at the field where it is not', async () => {
      person = await scene.as(student, { stays: true });
      await person.page.goto('/bienvenue/formation');
      await person.sees('Votre formation');
      await person.page.getByRole('checkbox', { name: 'Stage', exact: true }).check();
      await typeContact('claire.lefebvre');
      await person.press('Enregistrer et continuer');
      await person.page.getByRole('alert').getByRole('link').waitFor();
      await person.sees('Votre formation');
      await person.field(/^Adresse e-mail/).fill('claire@famille.example');
      await person.press('Enregistrer et continuer');
      await person.sees('Vos dates');
      expect(await contact()).toMatchObject({ firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire@famille.example' });
    });

    it('finds words that were left without saving, and reads that they are not saved', async () => {
      await person.follow('Étape précédente');
      await person.sees('Votre formation');
      await person.field(/^Nom/).fill('Lefèbvre-Roy');
      await person.press('English');
      await person.sees('Your training');
      await person.press('Français');
      await person.sees('Votre formation');
      expect(await person.field(/^Nom/).inputValue()).toBe('Lefèbvre-Roy');
      await person.press('Passer cette étape');
      await person.sees('Vos dates');
      await person.page.evaluate(`__TSR_ROUTER__.navigate({ to: '/profil' })`);
      await person.reads('Votre saisie est revenue');
      await person.reads('Ce contact n’est pas encore enregistré.');
      await person.reads('Des réponses ne sont pas encore enregistrées.');
      await person.press('Enregistrer mon profil');
      await person.reads('Tout est enregistré.');
      expect(await contact()).toMatchObject({ lastName: 'Lefèbvre-Roy' });
    });

    it('keeps the words when the session has ended, and says how to send them', async () => {
      await scene.world.query('delete from session where account_id = $1', [student.accountId]);
      await person.field(/^Nom/).fill('Lefèbvre');
      await person.press('Enregistrer ce contact');
      await person.reads(/connectez-vous dans un autre onglet/);
      expect(await person.field(/^Nom/).inputValue()).toBe('Lefèbvre');
    });
  });
}
