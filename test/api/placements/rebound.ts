import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths } from '@seve/domain';
import { act, applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { lostPlace } from '../../support/builders/lost-places.js';
import { published } from '../../support/builders/offers.js';
import { type Member, type Office, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Rebound {
  placementId: string;
  cause: string;
  since: string;
  until: string;
  delay: string;
  article: string | null;
}
type Home = { rebound: (Rebound & { offers: { offer: { id: string } }[] }) | null; placement: object | null };
interface Row {
  id: string;
  state: string;
  rebound: Rebound | null;
  placement: { companyName: string } | null;
}
interface Overview {
  studentsInRebound: number | null;
  schools: { id: string; rebound: number | null }[];
}

export const rebound: WorldTests = (given) =>
  describe('a student who has lost a place', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let office: Office;
    let coordinator: Person;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      coordinator = await people.coordinator();
      classId = await people.classGroup(teacher);
    });

    const home = async ({ client }: Student) => (await client.get<Home>('/api/student/home')).body;
    const rows = async (who: Person, id = classId) => (await who.client.get<{ students: Row[] }>(`/api/classes/${id}`)).body.students;
    const rowOf = async (who: Person, { studentId }: Student, id = classId) => (await rows(who, id)).find((row) => row.id === studentId);
    const tasks = async (who: Person, id: string) =>
      (await who.client.get<{ id: string; tasks: { rebound: number } }[]>('/api/classes')).body.find((one) => one.id === id)?.tasks.rebound;
    const countedFor = async (who: Office) => (await who.client.get<{ inRebound: number }>('/api/school/overview')).body.inRebound;
    const overview = async () => (await coordinator.client.get<Overview>('/api/campus/overview')).body;

    /** Creates a place that both sides have accepted. */
    const placed = async (student: Student): Promise<string> => {
      const offerId = await published(company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 });
      const application = await applied(student.client, offerId);
      await act(company.client, application, 'offering', {});
      await act(student.client, application, 'acceptance');
      return application;
    };
    const cancel = (who: Person, application: string) =>
      who.client.post(`/api/applications/${application}/cancellation`, { reason: 'L’atelier ferme.' });

    it('comes first in its own home, with what happened, until when, and offers that fit now', async () => {
      const student = await people.student(classId);
      const application = await placed(student);
      const open = await published(company.client, { startFrom: dayIn(30), startTo: dayIn(40), durationWeeks: 8 });
      expect(await home(student)).toMatchObject({ rebound: null, placement: expect.anything() });

      expect((await cancel(company, application)).status).toBe(200);
      const again = `select 1 from outbox where job = 'match-student' and payload ->> 'studentId' = $1`;
      // One after the acceptance of the place, one now.
      expect(await world.query(again, [student.studentId])).toHaveLength(2);
      await world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version) values ($1, $2, 8000, 8000, 8000, 'v1')`,
        [student.studentId, open],
      );
      const { rebound, placement } = await home(student);
      expect(placement).toBeNull();
      expect(rebound).toMatchObject({ cause: 'cancelled', delay: 'school_year', article: null });
      expect(rebound?.offers.map(({ offer }) => offer.id)).toContain(open);

      expect(await rowOf(teacher, student)).toMatchObject({ rebound: { cause: 'cancelled' }, placement: null });
      expect(await rowOf(office, student)).toMatchObject({ rebound: { cause: 'cancelled' } });
    });

    it('is no longer first once another place is found', async () => {
      const student = await people.student(classId);
      await cancel(company, await placed(student));
      expect((await home(student)).rebound).not.toBeNull();
      await placed(student);
      expect((await home(student)).rebound).toBeNull();
      expect((await rowOf(teacher, student))?.rebound).toBeNull();
    });

    it('is not in rebound where it gave the place up itself, nor where the place was never agreed', async () => {
      const student = await people.student(classId);
      await cancel(student, await placed(student));
      expect((await home(student)).rebound).toBeNull();
      const other = await people.student(classId);
      await lostPlace(world, { studentId: other.studentId, state: 'cancelled', from: 'declared', by: 'company_admin' });
      expect((await home(other)).rebound).toBeNull();
    });

    it('has six months after a contract was ended, three before one began, with the article of each', async () => {
      const [one, other] = [await people.student(classId), await people.student(classId)];
      await lostPlace(world, { studentId: one.studentId, kind: 'apprenticeship', days: [-90, 600] });
      const after = (await home(one)).rebound;
      expect(after).toMatchObject({ cause: 'terminated', delay: 'after_rupture', article: 'L6222-18-2' });
      expect(after?.until).toBe(addMonths(after?.since ?? '', 6));
      const before = { state: 'cancelled', from: 'signed', by: 'company_admin', kind: 'apprenticeship' } as const;
      await lostPlace(world, { studentId: other.studentId, ...before, days: [-10, 600] });
      expect((await home(other)).rebound).toMatchObject({
        ...{ until: addMonths(dayIn(-10), 3), delay: 'without_employer', article: 'L6222-12-1' },
      });
    });

    it('has the rest of the placement period of the programme, and none once that is over', async () => {
      const [one, late] = [await people.student(classId), await people.student(classId)];
      const period = (from: number, to: number) =>
        world.query(
          `insert into placement_period (id, programme_id, school_year, kind, start_on, end_on, weeks)
         select gen_random_uuid(), programme_id, school_year, 'internship', $2, $3, 6 from class_group where id = $1`,
          [classId, dayIn(from), dayIn(to)],
        );
      await period(-25, 45);
      await period(-80, -30);
      await lostPlace(world, { studentId: one.studentId });
      await lostPlace(world, { studentId: late.studentId, days: [-70, 10] });
      expect((await home(one)).rebound).toMatchObject({ delay: 'placement_period', until: dayIn(45) });
      expect((await home(late)).rebound).toBeNull();
      await world.query('delete from placement_period');
    });

    it('is searching again while the place is interrupted, and free on its days', async () => {
      const student = await people.student(classId);
      const application = await placed(student);
      await world.query(`update placement set state = 'interrupted' where application_id = $1`, [application]);
      await world.query(
        `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, via)
       select gen_random_uuid(), 'placement', id, 'active', 'interrupted', 'school_staff', 'app' from placement where application_id = $1`,
        [application],
      );
      expect((await home(student)).rebound).toMatchObject({ cause: 'interrupted' });
      await placed(student);
      expect((await home(student)).rebound).toBeNull();
    });

    it('stands first among those to whom a teacher may propose an offer, with the end of the delay', async () => {
      const id = await people.classGroup(teacher);
      const [adam, zoe] = [
        await people.student(id, { firstName: 'Adam', lastName: 'Adam' }),
        await people.student(id, { firstName: 'Zoé', lastName: 'Zola' }),
      ];
      await lostPlace(world, { studentId: zoe.studentId, kind: 'apprenticeship' });
      const offerId = await published(company.client);
      const { body } = await teacher.client.post<{ students: { studentId: string; reboundUntil: string | null }[] }>(
        `/api/classes/${id}/proposals/check`,
        { offerId },
      );
      expect(body.students.map(({ studentId }) => studentId)).toEqual([zoe.studentId, adam.studentId]);
      expect(body.students.map(({ reboundUntil }) => reboundUntil !== null)).toEqual([true, false]);
      expect(await tasks(teacher, id)).toBe(1);
      expect(await tasks(office, id)).toBe(1);
    });

    it('is counted for the office of its own school, for the campus from five on, and never named', async () => {
      await world.query(`delete from state_change where entity_type = 'placement'`);
      const other = await people.teacher();
      const id = await people.classGroup(other);
      for (let count = 0; count < 4; count += 1) await lostPlace(world, { studentId: (await people.student(id)).studentId });
      expect(await overview()).toMatchObject({ studentsInRebound: null });
      await lostPlace(world, { studentId: (await people.student(id)).studentId });
      const seen = await overview();
      expect(seen.studentsInRebound).toBe(5);
      expect(await countedFor(await people.office(other.schoolId))).toBe(5);
      expect(await countedFor(office)).toBe(0);
      expect(seen.schools.find((school) => school.id === teacher.schoolId)?.rebound).toBeNull();
      expect(JSON.stringify(seen)).not.toMatch(/Lefebvre|Moulins/);
    });
  });
