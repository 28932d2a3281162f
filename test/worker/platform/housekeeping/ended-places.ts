import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, type CivilDate, dayInParis } from '@seve/domain';
import { act, applied } from '../../../support/builders/applications.js';
import { published } from '../../../support/builders/offers.js';
import type { People } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

export const endedPlaces: WorldTests = (stageOf) =>
  describe('a place that ended five years ago', () => {
    let world: World;
    let people: People;

    const placeOf = async (id: string) => {
      const [row] = await world.query<Record<string, unknown>>(
        `select student.first_name as name, student.erased_at is not null as nameless, tutor_name as tutor, placement.contact_email as contact,
         placement.company_site_id is not null as host, placement.kind,
         (select motivation from application where application.id = application_id) as letter,
         (select application.student_id = placement.student_id from application where application.id = application_id) as together
       from placement join student on student.id = placement.student_id where placement.id = $1`,
        [id],
      );
      return row;
    };
    const pass = async (isOver: () => Promise<boolean>) => {
      const worker = world.addWorker();
      await worker.ready();
      for (const end = Date.now() + 20_000; !(await isOver()) && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await worker.stop();
    };
    const placed = async (endedOn: CivilDate) => {
      const [company, teacher] = [await people.company(), await people.teacher()];
      const student = await people.student(await people.classGroup(teacher), { firstName: 'Noémie' });
      const applicationId = await applied(student.client, await published(company.client));
      await act(company.client, applicationId, 'offering', {});
      await act(student.client, applicationId, 'acceptance');
      const [row] = await world.query<{ id: string }>(
        `update placement set start_on = $2::date - 30, end_on = $2, tutor_name = 'Bernard Leroy', contact_email = 'b@a.example'
       where application_id = $1 returning id`,
        [applicationId, endedOn],
      );
      return { id: row?.id ?? '', student, applicationId };
    };

    beforeAll(async () => {
      ({ world, people } = stageOf());
    });

    it('names neither its student nor its tutor any more, and keeps kind, days and host; one day earlier it is as it was', async () => {
      const limit = addMonths(dayInParis(new Date()), -60);
      const before = addMonths(limit, -1);
      const [over, kept] = [await placed(before), await placed(limit)];
      await pass(async () => (await placeOf(over.id))?.nameless === true);
      expect(await placeOf(over.id)).toEqual({
        ...{
          name: 'Candidat',
          nameless: true,
          tutor: null,
          contact: null,
          host: true,
          kind: expect.any(String),
          letter: '',
          together: true,
        },
      });
      expect(await placeOf(kept.id)).toMatchObject({ name: 'Noémie', nameless: false, tutor: 'Bernard Leroy', contact: 'b@a.example' });
      expect((await over.student.client.get('/api/account')).status).toBe(200);
      expect((await over.student.client.get(`/api/applications/${over.applicationId}`)).status).toBe(404);
      expect(await world.query(`select act, code from audit_entry where entity_id = $1`, [over.id])).toEqual([
        { act: 'anonymised', code: 'archive' },
      ]);
    });
  });
