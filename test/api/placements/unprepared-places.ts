import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../support/builders/days.js';
import type { Refusal } from '../../support/builders/offers.js';
import type { Office, People, Teacher } from '../../support/builders/people.js';
import { lettersTo } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Listed {
  items: { id: string; studentName: string; paper: string }[];
  count: number;
}

export const unpreparedPlaces: WorldTests = (given) =>
  describe('places agreed before papers existed', () => {
    let world: World;
    let people: People;
    /** Teacher of a school without office staff. */
    let teacher: Teacher;
    let colleague: Teacher;
    let classId: string;

    /** Inserts an agreed place as a version of Sève without papers left it. */
    async function agreed(inClass: string, changes: { kind?: string; ends?: number; email?: string | null } = {}): Promise<string> {
      const { kind = 'internship', ends = 60, email = null } = changes;
      const { studentId } = await people.student(inClass);
      const id = uuid();
      await world.query(
        `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email, contact_checked_at)
         values ($1, $2, 'declared', 'agreed', $3, $4, $5, 'Moulins de la Somme', $6, now())`,
        [id, studentId, kind, dayIn(ends - 30), dayIn(ends), email],
      );
      return id;
    }
    const listOf = async (by: Teacher | Office) => (await by.client.get<Listed>('/api/unprepared-places')).body;
    const begin = (by: Teacher | Office, placementIds: string[]) =>
      by.client.post<Refusal & { begun: number; unasked: number }>('/api/unprepared-places/papers', { placementIds });
    const papersOf = (id: string) =>
      world.query(`select state from agreement where placement_id = $1 union all select state from contract where placement_id = $1`, [id]);

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      colleague = await people.teacher(teacher.schoolId);
      classId = await people.classGroup(teacher);
    });

    it('stand in one list of the teacher, agreements and contracts, and are begun all at once, each once', async () => {
      const [stage, contract, past] = [
        await agreed(classId, { email: 'moulin@hote.example' }),
        await agreed(classId, { kind: 'apprenticeship', ends: 400 }),
        await agreed(classId, { ends: -1 }),
      ];
      const listed = await listOf(teacher);
      expect(listed.items.map(({ id, paper }) => [id, paper])).toEqual([
        [stage, 'agreement'],
        [contract, 'contract'],
      ]);
      expect(listed.count).toBe(2);
      expect(await begin(teacher, [stage, contract])).toMatchObject({ status: 200, body: { begun: 2, unasked: 1 } });
      expect([await papersOf(stage), await papersOf(contract), await papersOf(past)]).toEqual([
        [{ state: 'draft' }],
        [{ state: 'preparing' }],
        [],
      ]);
      expect(await lettersTo(world, 'moulin@hote.example')).toEqual(['agreement-fill']);
      expect((await begin(teacher, [stage, contract])).body).toMatchObject({ begun: 0, unasked: 0 });
      expect(await listOf(teacher)).toEqual({ items: [], count: 0 });
    });

    it('are those of one’s own classes, and of the whole school for its office; what is not is not found, and begins nothing', async () => {
      const [mine, theirs] = [await agreed(classId), await agreed(await people.classGroup(colleague))];
      const office = await people.office(teacher.schoolId);
      expect((await listOf(office)).items.map(({ id }) => id).sort()).toEqual([mine, theirs].sort());
      expect((await listOf(teacher)).items.map(({ id }) => id)).toEqual([mine]);
      expect((await begin(teacher, [mine, theirs])).status).toBe(404);
      expect((await begin(await people.teacher(), [mine])).status).toBe(404);
      expect(await papersOf(mine)).toEqual([]);
    });
  });
