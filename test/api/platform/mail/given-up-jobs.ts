import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Person } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Listed {
  id: string;
  job: string;
  reason: string;
  fault: string | null;
  attempts: number;
  company: { id: string; name: string } | null;
}

interface List {
  items: Listed[];
  next: string | null;
  total: number;
}

export const givenUpJobs: WorldTests = (stageOf) =>
  describe('the list of what the worker could not do', () => {
    let world: World;
    let coordinator: Person;
    const ids = [uuid(), uuid(), uuid()] as const;
    const read = async (query = '') => (await coordinator.client.get<List>(`/api/campus/given-up-jobs${query}`)).body;
    const retry = (id: string) => coordinator.client.post<Refusal>(`/api/campus/given-up-jobs/${id}/retry`);
    const dueIds = async () =>
      (
        await world.query<{ id: string }>('select id from outbox where id = any($1) and not_before <= now() order by given_up_at desc', [
          ids,
        ])
      ).map(({ id }) => id);
    const audited = () =>
      world.query(`select act, entity_id as id, actor_account_id as by from audit_entry where entity_type = 'job' order by created_at`);

    beforeAll(async () => {
      world = stageOf().world;
      coordinator = await stageOf().people.coordinator();
      const errors = [
        'QueryFailedError: invalid input syntax for type uuid: "lea.roux@exemple.example"',
        'Error: the file of version 0190 is not the one that was signed',
        'Error: Léa Roux has no class',
      ];
      for (const [index, id] of ids.entries())
        await world.query(
          `insert into outbox (id, job, payload, key, attempt, error, given_up_at, not_before)
           values ($1::uuid, 'rescore', '{"version": 1, "step": 1}', $1::text, 31, $2, now() - $3 * interval '1 hour', now() + interval '1 day')`,
          [id, errors[index], index],
        );
    });
    afterAll(() => world.query('delete from outbox where id = any($1)', [ids]));

    it('names each with its reason and repeats nothing that an error says, page by page', async () => {
      const first = await read('?limit=2');
      const { items, next, total } = await read(`?limit=2&cursor=${first.next}`);
      expect([first.total, total, next]).toEqual([3, 3, null]);
      const all = [...first.items, ...items];
      expect(all.map(({ id, job, reason, fault, attempts }) => ({ id, job, reason, fault, attempts }))).toEqual([
        { id: ids[0], job: 'rescore', reason: 'database', fault: 'QueryFailedError', attempts: 31 },
        { id: ids[1], job: 'rescore', reason: 'file', fault: 'Error', attempts: 31 },
        { id: ids[2], job: 'rescore', reason: 'program', fault: 'Error', attempts: 31 },
      ]);
      expect(JSON.stringify(all)).not.toMatch(/roux/i);
    });

    it('has one tried again, or all of them, under the name of who asked; they stay listed until they are done', async () => {
      expect((await retry(ids[1])).status).toBe(204);
      expect(await dueIds()).toEqual([ids[1]]);
      const all = await coordinator.client.post<{ count: number }>('/api/campus/given-up-jobs/retry');
      expect([all.status, all.body]).toEqual([200, { count: 3 }]);
      expect(await dueIds()).toEqual(ids);
      expect((await read()).total).toBe(3);
      const by = coordinator.accountId;
      expect(await audited()).toEqual([
        { act: 'job_retried', id: ids[1], by },
        { act: 'jobs_retried', id: null, by },
      ]);
    });

    it('leaves alone what is done, and what was never given up', async () => {
      await world.query('update outbox set done_at = now() where id = $1', [ids[0]]);
      expect([(await retry(ids[0])).status, (await retry('abc')).status]).toEqual([404, 404]);
      expect((await read()).items.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    });
  });
