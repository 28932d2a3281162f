import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

type Fate = 'undecided' | 'up' | 'repeat' | 'leave';
interface Plan {
  fromYear: number;
  classes: {
    id: string;
    name: string;
    fate: Fate;
    why: string | null;
    nextName: string;
    proposals: string[];
    nextProgrammeId: string;
    students: { id: string }[];
  }[];
}
interface Rollover extends Refusal {
  id: string;
  state: string;
  up: number;
  repeat: number;
  leave: number;
  undoUntil: string | null;
  lost: { stayed: number; keptClasses: string[] } | null;
}
interface Preview {
  archived: number;
  up: number;
  repeat: number;
  leave: number;
  classes: { name: string; students: number; isNew: boolean; from: string[] }[];
  underWay: { id: string; placements: object[] }[];
}

export const schoolYears: WorldTests = (given) =>
  describe('a school year rolls over', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let classId: string;
    let students: Record<'ana' | 'bilal' | 'chloe', Student>;

    const plan = async (by: Person = office) => (await by.client.get<Plan>('/api/year-rollovers/plan')).body;
    const decided = async (exceptions: { studentId: string; fate: Fate }[] = [], by: Person = office) => {
      const { fromYear, classes } = await plan(by);
      const decisions = classes.map(({ id, fate, nextName, nextProgrammeId }) => ({ classId: id, fate, nextName, nextProgrammeId }));
      return { fromYear, classes: decisions, exceptions, typedYear: `${fromYear}-${fromYear + 1}` };
    };
    const shown = ({ typedYear: _typed, ...body }: { typedYear: string }) =>
      office.client.post<Preview>('/api/year-rollovers/preview', body);
    const apply = (body: object, by: Person = office) => by.client.post<Rollover>('/api/year-rollovers', body);
    const undo = (id: string, by: Person = office) => by.client.post<Rollover>(`/api/year-rollovers/${id}/undo`);
    const listed = async (by: Person = office) => (await by.client.get<Rollover[]>('/api/year-rollovers')).body;
    const places = () =>
      world.query<{ first_name: string; class: string | null; roster_state: string }>(
        `select student.first_name, class_group.name as class, roster_state from student left join class_group on class_group.id = student.class_group_id
       where student.school_id = $1 order by student.first_name`,
        [teacher.schoolId],
      );
    const classes = () =>
      world.query<{ name: string; school_year: number; open: boolean; code: string | null }>(
        `select name, school_year, archived_at is null as open, code from class_group where school_id = $1 order by school_year, name`,
        [teacher.schoolId],
      );
    const codeOf = ({ body }: { body: Refusal }) => body.errors?.[0]?.code ?? body.code;

    let classesMade = 0;
    beforeAll(async () => {
      ({ world, people } = given());
    });
    beforeEach(async () => {
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      classId = await people.classGroup(teacher, `BETTER${String(++classesMade).padStart(2, '0')}`);
      students = {
        ana: await people.student(classId, { firstName: 'Ana' }),
        bilal: await people.student(classId, { firstName: 'Bilal' }),
        chloe: await people.student(classId, { firstName: 'Chloé' }),
      };
    });

    it('proposes what the name of each class says, and shows what would change without changing it', async () => {
      const proposed = await plan();
      expect(proposed.classes).toMatchObject([{ fate: 'up', nextName: 'BTS métiers de la chimie 2', students: [{}, {}, {}] }]);
      const before = [await places(), await classes()];
      const body = await decided([{ studentId: students.bilal.studentId, fate: 'repeat' }]);
      const { body: preview } = await shown(body);
      expect(preview).toMatchObject({ up: 2, repeat: 1, leave: 0, archived: 1 });
      expect(preview.classes.map(({ name, students: count, isNew }) => [name, count, isNew])).toEqual([
        ['BTS métiers de la chimie 2', 2, true],
        ['BTS métiers de la chimie 1', 1, true],
      ]);
      expect([await places(), await classes()]).toEqual(before);
    });

    it('counts the years of a bac pro, and moves nobody while it does not know what a class does', async () => {
      const named = (name: string) => world.query('update class_group set name = $2 where id = $1', [classId, name]);
      await world.query(
        `update programme set certification = 'bac-pro-maintenance-des-systemes-de-production-connectes'
         where id = (select programme_id from class_group where id = $1)`,
        [classId],
      );
      await named('1 MSPC');
      expect((await plan()).classes).toMatchObject([{ fate: 'up', nextName: 'T MSPC', why: null }]);
      await named('2 PMIA');
      expect((await plan()).classes).toMatchObject([
        { fate: 'undecided', why: 'family', proposals: ['1 MSPC', '1 PCEPC', '1 PLP', '1 TSCI'] },
      ]);
      const body = await decided();
      const before = [await places(), await classes()];
      for (const refused of [await shown(body), await apply(body)])
        expect([refused.status, (refused.body as unknown as Refusal).errors]).toEqual([
          400,
          [{ path: 'classes.0.fate', code: 'rollover.undecided', message: expect.stringContaining('2 PMIA') }],
        ]);
      expect([await places(), await classes()]).toEqual(before);
    });

    it('shows before it is confirmed which placements and papers are under way', async () => {
      const { ana, bilal, chloe } = students;
      const place = async ({ studentId }: Student, endOn: string, state: string) => {
        const id = randomUUID();
        await world.query(
          `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name)
           values ($1, $2, 'declared', $3, 'internship', '2026-09-07', $4, 'Atelier Vasseur')`,
          [id, studentId, state, endOn],
        );
        return id;
      };
      const unsigned = await place(ana, '2099-08-31', 'preparing');
      await world.query(`insert into agreement (id, placement_id, school_id, kind, state) values ($1, $2, $3, 'pfmp', 'draft')`, [
        ...[randomUUID(), unsigned, teacher.schoolId],
      ]);
      await place(bilal, '2026-09-30', 'completed');
      const body = await decided([{ studentId: chloe.studentId, fate: 'leave' }]);
      const [group, ...others] = (await shown(body)).body.underWay;
      expect([group?.id, others]).toEqual([classId, []]);
      expect(group?.placements).toMatchObject([
        { studentId: ana.studentId, fate: 'up', hostName: 'Atelier Vasseur', endOn: '2099-08-31', isUnsigned: true, runsBeyond: true },
      ]);
    });

    it('moves up, lets repeat and lets leave in one go; the old class is archived, its code opens nothing', async () => {
      const [{ code } = { code: null }] = await classes();
      const body = await decided([
        { studentId: students.bilal.studentId, fate: 'repeat' },
        { studentId: students.chloe.studentId, fate: 'leave' },
      ]);
      const { status, body: rolled } = await apply(body);
      expect({ status, ...rolled }).toMatchObject({
        status: 201,
        up: 1,
        repeat: 1,
        leave: 1,
        state: 'applied',
        lost: { stayed: 0, keptClasses: [] },
      });
      expect(await places()).toEqual([
        { first_name: 'Ana', class: 'BTS métiers de la chimie 2', roster_state: 'joined' },
        { first_name: 'Bilal', class: 'BTS métiers de la chimie 1', roster_state: 'joined' },
        { first_name: 'Chloé', class: null, roster_state: 'left' },
      ]);
      expect((await classes()).map(({ open }) => open)).toEqual([false, true, true]);
      expect((await world.client().get(`/api/class-codes/${code}`)).status).toBe(404);
      const seen = (await teacher.client.get<{ name: string }[]>('/api/classes')).body.map(({ name }) => name);
      expect(seen).toEqual(['BTS métiers de la chimie 1', 'BTS métiers de la chimie 2']);
      expect(codeOf(await apply(body))).toBe('rollover.changed');
    });

    it('is undone for seven days: everybody is back, the code opens again, the opened classes are gone', async () => {
      const before = [await places(), await classes()];
      const { body } = await apply(await decided([{ studentId: students.chloe.studentId, fate: 'leave' }]));
      const undone = await undo(body.id);
      expect({ status: undone.status, ...undone.body }).toMatchObject({
        status: 200,
        state: 'undone',
        undoUntil: null,
        lost: { stayed: 0 },
      });
      expect([await places(), await classes()]).toEqual(before);
      expect((await undo(body.id)).status).toBe(409);
      expect(
        await world.query("select act from audit_entry where act in ('year_rolled_over', 'rollover_undone') and school_id = $1", [
          teacher.schoolId,
        ]),
      ).toHaveLength(2);
    });

    it('brings nobody back who has gone to another school since, were it to leave that one too', async () => {
      const { body } = await apply(await decided([{ studentId: students.chloe.studentId, fate: 'leave' }]));
      const elsewhere = await people.school();
      await world.query('update student set school_id = $2 where id = $1', [students.chloe.studentId, elsewhere]);
      expect((await undo(body.id)).body).toMatchObject({ state: 'undone', lost: { stayed: 1 } });
      const gone = await world.query('select school_id, class_group_id from student where id = $1', [students.chloe.studentId]);
      expect(gone).toEqual([{ school_id: elsewhere, class_group_id: null }]);
    });

    it('says before an undo what does not come back: who has moved since, and a class in which others are', async () => {
      const { body } = await apply(await decided());
      const other = await people.classGroup(teacher);
      const [opened] = await world.query<{ id: string }>(`select id from class_group where school_id = $1 and name like '% 2'`, [
        teacher.schoolId,
      ]);
      await world.query('update student set class_group_id = $2 where id = $1', [students.ana.studentId, other]);
      await people.student(opened?.id ?? '', { firstName: 'Zoé' });
      const [shown] = await listed();
      expect(shown?.lost).toEqual({ stayed: 1, keptClasses: ['BTS métiers de la chimie 2'] });
      const { body: undone } = await undo(body.id);
      expect(undone.lost).toEqual({ stayed: 1, keptClasses: ['BTS métiers de la chimie 2'] });
      const [back] = await world.query<{ class_group_id: string }>('select class_group_id from student where id = $1', [
        students.bilal.studentId,
      ]);
      expect(back?.class_group_id).toBe(classId);
    });

    it('is not undone after seven days', async () => {
      const { body } = await apply(await decided());
      await world.query(`update year_rollover set created_at = created_at - interval '9 days' where id = $1`, [body.id]);
      expect(codeOf(await undo(body.id))).toBe('rollover.too-late');
      expect((await listed())[0]).toMatchObject({ undoUntil: null, state: 'applied' });
    });

    it('is for the office of the school, and for a referent over their own classes', async () => {
      const colleague = await people.teacher(teacher.schoolId);
      await people.classGroup(colleague);
      expect((await plan()).classes).toHaveLength(2);
      expect((await plan(teacher)).classes.map(({ id }) => id)).toEqual([classId]);
      const ofOther = await decided([], colleague);
      expect((await apply(ofOther, teacher)).status).toBe(404);
      const own = await apply(await decided([], teacher), teacher);
      expect(own.status).toBe(201);
      expect([(await listed(teacher)).length, (await listed(colleague)).length, (await listed()).length]).toEqual([1, 0, 1]);
      expect((await undo(own.body.id, colleague)).status).toBe(404);
      expect((await undo(own.body.id, office)).status).toBe(200);
    });

    it('of a referent begins with the oldest of their own classes, whatever a colleague has left open', async () => {
      const colleague = await people.teacher(teacher.schoolId);
      await world.query('update class_group set school_year = school_year - 1 where id = $1', [await people.classGroup(colleague)]);
      expect((await plan(teacher)).classes.map(({ id }) => id)).toEqual([classId]);
    });

    it('takes no plan that does not hold together', async () => {
      const body = await decided();
      const [one] = body.classes;
      for (const [change, code] of [
        [{ classes: [one, one] }, 'rollover.twice'],
        [{ fromYear: 2030, typedYear: '2030-2031' }, 'rollover.changed'],
        [{ typedYear: 'oui' }, 'rollover.year-typed'],
        [{ typedYear: undefined }, 'field.missing'],
        [{ classes: [{ ...one, nextName: '  ' }] }, 'rollover.next-name'],
        [{ classes: [{ ...one, fate: 'flee' }] }, 'field.choice'],
        [{ classes: [{ ...one, nextProgrammeId: classId }] }, 'class.programme'],
        [{ exceptions: [{ studentId: classId, fate: 'leave' }] }, 'rollover.changed'],
      ] as const) {
        const answer = await apply({ ...body, ...change });
        expect([answer.status >= 400 && answer.status < 500, codeOf(answer)]).toEqual([true, code]);
      }
      expect((await apply({ ...body, classes: [] })).status).toBe(400);
      expect((await places()).every((pupil) => pupil.roster_state === 'joined')).toBe(true);
    });
  });
