import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast } from '../../../support/builders/agreements.js';
import { applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People, type Student } from '../../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../../support/builders/siret.js';
import { IS_LONG } from '../../../support/form.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Line {
  studentId: string;
  studentName: string;
  outcome: string;
  reasons: { sentence: string; remedy: string | null; article: string | null }[];
  notes: { sentence: string; article: string | null }[];
  endingApplications: number;
  agreementId: string | null;
}
interface Group extends Refusal {
  isHostAsked: boolean;
  knownHost: string | null;
  quota: string;
  lines: Line[];
}

const MANY = IS_LONG ? 30 : 5;

export const agreementGroups: WorldTests = (given) =>
  describe('the agreements of a group', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let hosts = 0;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const host = () => {
      hosts += 1;
      return {
        hostNumber: siretOf(sirenFrom(`73${String(hosts).padStart(6, '0')}0`), '0001'),
        hostName: `Moulin ${hosts}`,
        hostAddress: '3 quai de la Somme, Amiens',
        contactEmail: `accueil.${hosts}@moulin.example`,
      };
    };
    const group = (students: readonly Student[], more: object = {}) => ({
      ...host(),
      studentIds: students.map(({ studentId }) => studentId),
      ...{ kind: 'internship', startOn: dayIn(30), endOn: dayIn(85), weeklyMinutes: 2_100, hazards: [] },
      ...{ tutorName: 'Élodie Carpentier', tutorEmail: 'tutrice@moulin.example', paperKind: 'email', paperOn: dayIn(-1) },
      ...more,
    });
    const students = async (count: number, age = 20): Promise<Student[]> => {
      const all: Student[] = [];
      for (let at = 0; at < count; at += 1)
        all.push(await people.student(cast.classId, { lastName: `Nom ${String(at).padStart(2, '0')}`, age }));
      return all;
    };
    const check = (body: object) => cast.office.client.post<Group>('/api/agreement-groups/check', body);
    const create = (body: object) => cast.office.client.post<Group>('/api/agreement-groups', body);
    const outcomes = ({ lines }: Group) => lines.map(({ outcome }) => outcome);
    const count = async (sql: string, values: unknown[]) =>
      (await world.query<{ count: number }>(`select count(*)::int as count ${sql}`, values))[0]?.count;

    it('begin for many students at once: one letter to the host, one to each student; one line that cannot be says why', async () => {
      const all = await students(MANY, 16);
      const rows = all.map(({ studentId }) => studentId);
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, confirmed_at) select id, 'Paule', 'Nom', id || '@parents.example', now() from unnest($1::uuid[]) id`,
        [rows],
      );
      const body = group(all, { kind: 'observation', startOn: dayIn(30), endOn: dayIn(34) });
      const last = found(all.at(-1), 'the last student');
      await cast.office.client.post(`/api/school-places/students/${last.studentId}`, {
        ...{ hostName: 'Autre accueil', kind: 'observation', startOn: dayIn(31), endOn: dayIn(33), weeklyMinutes: 2_100, hazards: [] },
      });
      const told = (await lettersTo(world, last.email)).length;
      const toTeacher = (await lettersTo(world, cast.teacher.email)).length;
      const checked = await check(body);
      expect(checked.status).toBe(200);
      expect(checked.body).toMatchObject({ isHostAsked: true, quota: 'none' });
      expect(outcomes(checked.body)).toEqual([...Array.from({ length: MANY - 1 }, () => 'ready'), 'refused']);
      expect(checked.body.lines.at(-1)?.reasons[0]).toMatchObject({
        sentence: expect.stringContaining('déjà une place'),
        remedy: expect.any(String),
      });
      expect(await count('from agreement join placement on placement.id = placement_id where student_id = any($1)', [rows])).toBe(0);

      const created = await create(body);
      expect(created).toMatchObject({ status: 200, body: { isHostAsked: true } });
      expect(outcomes(created.body)).toEqual([...Array.from({ length: MANY - 1 }, () => 'created'), 'refused']);
      expect(await lettersTo(world, body.contactEmail)).toEqual(['agreement-fill-group']);
      expect(
        await world.query(
          `select jsonb_array_length(params -> 'items') as items from email where letter = 'agreement-fill-group' and to_address = $1`,
          [body.contactEmail],
        ),
      ).toEqual([{ items: MANY - 1 }]);
      for (const { email } of all.slice(0, -1)) expect(await lettersTo(world, email)).toEqual(['place-told']);
      expect(await lettersTo(world, last.email)).toHaveLength(told);
      expect((await lettersTo(world, cast.teacher.email)).length).toBe(toTeacher);

      const again = await create(body);
      expect(outcomes(again.body)).toEqual([...Array.from({ length: MANY - 1 }, () => 'already'), 'refused']);
      expect(again.body.lines[0]?.agreementId).toBe(created.body.lines[0]?.agreementId);
      expect(await lettersTo(world, body.contactEmail)).toHaveLength(1);
      expect(
        await world.query(`select source, state, paper_kind from placement where student_id = $1`, [
          found(all[0], 'the first student').studentId,
        ]),
      ).toEqual([{ source: 'declared', state: 'preparing', paper_kind: 'email' }]);
    });

    it('are begun once by two requests at once', async () => {
      const all = await students(3);
      const body = group(all);
      const both = await Promise.all([create(body), create(body)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      const ids = all.map(({ studentId }) => studentId);
      expect(await count('from agreement join placement on placement.id = placement_id where student_id = any($1)', [ids])).toBe(3);
      expect(
        await count(
          `from agreement_link link join agreement on agreement.id = link.agreement_id join placement on placement.id = placement_id where student_id = any($1)`,
          [ids],
        ),
      ).toBe(3);
      expect((await lettersTo(world, body.contactEmail)).length).toBeLessThanOrEqual(2);
    });

    it('take the seats of the host by civil week, the earlier lines counted, with article and remedy', async () => {
      const company = await people.company('Sucrerie de la Somme');
      await world.query('update company set headcount = 20 where id = $1', [company.companyId]);
      const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
      const all = await students(5);
      const body = group(all, { ...{ hostNumber: found(site, 'the site').siret, hostName: null, hostAddress: null, contactEmail: null } });
      const checked = await check(body);
      expect(checked.body).toMatchObject({ knownHost: 'Sucrerie de la Somme', isHostAsked: true, quota: 'counted' });
      expect(outcomes(checked.body)).toEqual(['ready', 'ready', 'ready', 'refused', 'refused']);
      expect(checked.body.lines[4]?.reasons).toEqual([
        { sentence: expect.stringContaining('au plus 3'), remedy: expect.any(String), article: 'Code de l’éducation, art. R124-10' },
      ]);
      expect(outcomes((await create(body)).body)).toEqual(['created', 'created', 'created', 'refused', 'refused']);
      expect(await lettersTo(world, company.email)).toContain('agreement-fill-group');
    });

    it('leave a tutor of three interns out of the fourth, and say so', async () => {
      const all = await students(4);
      const { body } = await create(group(all));
      expect(outcomes(body)).toEqual(['created', 'created', 'created', 'created']);
      expect(body.lines.map(({ notes }) => notes.length)).toEqual([0, 0, 0, 1]);
      expect(body.lines[3]?.notes[0]?.article).toContain('R124-13');
      const tutors = await world.query<{ tutor: string | null }>(
        `select content ->> 'tutorEmail' as tutor from agreement_part where party = 'host' and agreement_id = any($1)`,
        [body.lines.map(({ agreementId }) => agreementId)],
      );
      expect(tutors.filter(({ tutor }) => tutor === 'tutrice@moulin.example')).toHaveLength(3);
    });

    it('wait for the legal representative of a minor', async () => {
      const [minor] = await students(1, 16);
      const { body } = await check(group([found(minor, 'the minor')]));
      expect(outcomes(body)).toEqual(['refused']);
      expect(body.lines[0]?.reasons[0]).toMatchObject({
        sentence: expect.stringContaining('représentant légal'),
        article: expect.stringContaining('L124-1'),
      });
    });

    it('say what they end: the applications of the student on the same days', async () => {
      const [one] = await students(1);
      const student = found(one, 'the student');
      await applied(student.client, await published(cast.company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 }));
      expect((await check(group([student]))).body.lines[0]?.endingApplications).toBe(1);
    });

    it('are refused for impossible days, for a name that reads like a contact, and for no student', async () => {
      const all = await students(1);
      const faults = async (more: object) => {
        const { status, body } = await check(group(all, more));
        return [status, (body.errors ?? []).map(({ path, code }) => `${path} ${code}`).join()];
      };
      expect(await faults({ startOn: dayIn(-3) })).toEqual([400, 'startOn agreement.start-past']);
      expect(await faults({ endOn: dayIn(20) })).toEqual([400, 'endOn place.end-before-start']);
      expect(await faults({ paperOn: dayIn(2) })).toEqual([400, 'paperOn place.paper-future']);
      expect(await faults({ hostName: 'Snap patron_cool 06 12 34 56 78' })).toEqual([400, 'hostName field.register-name']);
      expect((await faults({ studentIds: [] }))[0]).toBe(400);
      expect((await faults({ tutorName: '<b>x</b>' }))[0]).toBe(400);
    });
  });
