import { beforeAll, describe, it } from '@jest/globals';
import { confirmGuardian } from '../../support/builders/guardians.js';
import { published } from '../../support/builders/offers.js';
import type { Student, Teacher } from '../../support/builders/people.js';
import { letterLink } from '../page/letters.js';
import type { Person } from '../page/person.js';
import { isWell, type Scene } from '../page/scene.js';

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
}
