import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FAIL_POINTS } from '@seve/jobs';
import type { People, Teacher } from '../support/builders/people.js';
import { IS_LONG } from '../support/form.js';
import { becomes } from '../support/programs/local-start.js';
import { divisionCsv, samplePupils } from '../support/roster-files.js';
import type { ProcessWorld } from '../support/world.js';
import { atRest } from './faults/at-rest.js';
import { failIn } from './faults/puppet.js';

type Place = (typeof FAIL_POINTS)[number];

const PLACES: Place[] = ['before-commit', 'after-commit', ...(IS_LONG ? (['before-done', 'after-done'] as const) : [])];
const CLASS = 'BTS CIRA 1';
const PUPILS = 12;
const GIVES_UP_AFTER_MS = 120_000;

/** An import is written or undone whole, or not at all, whatever its worker dies of. */
export function importOfPupils(given: () => { world: ProcessWorld; people: People }): void {
  describe('the worker dies while it writes an import of pupils', () => {
    let world: ProcessWorld;
    let people: People;

    beforeAll(() => {
      ({ world, people } = given());
    });

    async function received(): Promise<{ teacher: Teacher; importId: string }> {
      const teacher = await people.teacher();
      const classId = await people.classGroup(teacher);
      await world.query('update class_group set name = $2 where id = $1', [classId, CLASS]);
      const list = Buffer.from(divisionCsv(samplePupils(PUPILS, [CLASS])));
      const { status, body } = await teacher.client.upload<{ id: string }>('/api/roster-imports', 'liste.csv', list);
      expect(status).toBe(201);
      return { teacher, importId: body.id };
    }

    const pupilsOf = async ({ schoolId }: Teacher) => (await world.query('select id from student where school_id = $1', [schoolId])).length;
    const stateOf = async (importId: string) =>
      (await world.query<{ state: string }>('select state from roster_import where id = $1', [importId]))[0]?.state;
    const actsOf = async (importId: string) =>
      (await world.query<{ act: string }>('select act from state_change where entity_id = $1 order by created_at, id', [importId])).map(
        ({ act }) => act,
      );

    /** Returns how many pupils there are at the death. */
    async function dyingAt(place: Place, ask: () => Promise<{ status: number }>, teacher: Teacher): Promise<number> {
      await atRest(world);
      const victim = world.worker;
      await failIn('RunRosterImportJob', victim, place);
      expect((await ask()).status).toBe(202);
      expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
      const atDeath = await pupilsOf(teacher);
      await world.addWorker().ready();
      return atDeath;
    }

    it.each(PLACES)(
      'at %s: every pupil is there once, and after an undo that dies there too, none',
      async (place) => {
        const { teacher, importId } = await received();
        const isCommitted = place !== 'before-commit';
        const path = `/api/roster-imports/${importId}`;
        const written = await dyingAt(place, () => teacher.client.post(`${path}/application`, {}), teacher);
        expect(written).toBe(isCommitted ? PUPILS : 0);
        await becomes('it is applied', async () => (await stateOf(importId)) === 'applied', GIVES_UP_AFTER_MS);
        expect(await pupilsOf(teacher)).toBe(PUPILS);

        const left = await dyingAt(place, () => teacher.client.post(`${path}/undo`), teacher);
        expect(left).toBe(isCommitted ? 0 : PUPILS);
        await becomes('it is undone', async () => (await stateOf(importId)) === 'undone', GIVES_UP_AFTER_MS);
        expect(await pupilsOf(teacher)).toBe(0);
        expect(await actsOf(importId)).toEqual(['apply', 'finish', 'undo', 'finish_undo']);
      },
      240_000,
    );
  });
}
