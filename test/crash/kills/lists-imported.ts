import { setTimeout as pause } from 'node:timers/promises';
import type { People, Teacher } from '../../support/builders/people.js';
import type { Answer } from '../../support/client.js';
import { divisionCsv, samplePupils } from '../../support/roster-files.js';
import { seededRandom } from '../../support/seeded-random.js';
import type { World } from '../../support/world.js';
import { insist } from '../faults/insist.js';

const CLASS = 'BTS CIRA 1';
const PUPILS = 30;
const ENDS_WITHIN_MS = 200_000;

interface Imported {
  id: string;
  schoolId: string;
  asked: 'applied' | 'undone';
}

/** Lists of pupils, one for each school; some are undone again. */
export class ListsImported {
  /** What was asked of each and answered: 202, or 409 where the answer to the first try was lost. */
  readonly acknowledged: Imported[] = [];

  private constructor(
    private readonly world: World,
    private readonly teachers: readonly Teacher[],
  ) {}

  static async prepare(world: World, people: People, count: number): Promise<ListsImported> {
    const teachers: Teacher[] = [];
    while (teachers.length < count) {
      const teacher = await people.teacher();
      const classId = await people.classGroup(teacher);
      await world.query('update class_group set name = $2 where id = $1', [classId, CLASS]);
      teachers.push(teacher);
    }
    return new ListsImported(world, teachers);
  }

  async import({ apis, seconds, seed }: { apis: readonly string[]; seconds: number; seed: number }): Promise<void> {
    await Promise.all(
      this.teachers.map(async ({ client, schoolId }, place) => {
        const random = seededRandom(seed + place);
        const someApi = () => client.at(apis[Math.floor(random() * apis.length)] ?? this.world.url);
        await pause(random() * seconds * 800);
        const list = Buffer.from(divisionCsv(samplePupils(PUPILS, [CLASS])));
        const { body, status } = await insist(() => someApi().upload<{ id: string }>('/api/roster-imports', 'liste.csv', list));
        if (status !== 201) throw new Error(`the list is answered ${status}`);
        const imported: Imported = { id: body.id, schoolId, asked: 'applied' };
        const path = `/api/roster-imports/${body.id}`;
        accepted(await insist(() => someApi().post(`${path}/application`, { confirmsAbsent: false })));
        this.acknowledged.push(imported);
        if (place % 3 !== 0) return;
        await this.becomes(body.id, 'applied');
        accepted(await insist(() => someApi().post(`${path}/undo`)));
        imported.asked = 'undone';
      }),
    );
  }

  /** Lists that are not what was asked of them, pupil by pupil. */
  async lost(): Promise<string[]> {
    const rows = await this.world.query<{ id: string; state: string; pupils: number }>(
      `select id, state, (select count(*)::int from student where student.school_id = roster_import.school_id) as pupils
       from roster_import where id = any($1)`,
      [this.acknowledged.map(({ id }) => id)],
    );
    return this.acknowledged.flatMap(({ id, asked }) => {
      const row = rows.find((one) => one.id === id);
      const isWhole = row?.state === asked && row.pupils === (asked === 'applied' ? PUPILS : 0);
      return isWhole ? [] : [`${id} ${asked}: ${JSON.stringify(row)}`];
    });
  }

  private async becomes(id: string, state: string): Promise<void> {
    for (const end = Date.now() + ENDS_WITHIN_MS; Date.now() < end; await pause(200))
      if ((await this.world.query('select 1 from roster_import where id = $1 and state = $2', [id, state])).length > 0) return;
    throw new Error(`the list ${id} does not become ${state}`);
  }
}

function accepted({ status, body }: Answer<unknown>): void {
  if (status !== 202 && status !== 409) throw new Error(`${status} ${JSON.stringify(body)}`);
}
