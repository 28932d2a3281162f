import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Told {
  head: { number: string; hash: string } | null;
  fault: { at: string; kind: string } | null;
}

export const auditHeads: WorldTests = (stageOf) =>
  describe('the head of the audit log', () => {
    let world: World;
    let email: string;

    /** Dates the last check back, then runs a worker until it has checked again. */
    const checkedAfter = async (ago: string) => {
      await world.query(`update audit_check set checked_at = checked_at - $1::interval`, [ago]);
      const checks = async () => (await world.query('select 1 from audit_check')).length;
      const before = await checks();
      const worker = world.addWorker();
      await worker.ready();
      for (const end = Date.now() + 30_000; (await checks()) === before && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await worker.stop();
    };
    const ledger = () => join(world.filesFolder, 'ledger', 'audit.jsonl');
    const anchors = () =>
      readFileSync(ledger(), 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line): { number: string; hash: string } => JSON.parse(line));
    const told = async () =>
      (
        await world.query<{ params: Told }>(
          `select params from email where letter = 'audit-chain' and to_address = $1 order by created_at, id`,
          [email],
        )
      ).map(({ params: { head, fault } }) => ({ head, fault }));

    beforeAll(async () => {
      ({ world } = stageOf());
      ({ email } = await stageOf().people.coordinator());
      await world.query(`insert into audit_entry (id, act, entity_type) values (gen_random_uuid(), 'exported', 'class_group')`);
    });

    it('is kept beside the files each day, and sent to the coordination with the first check of a month', async () => {
      await checkedAfter('2 days');
      const [seal] = await world.query<{ number: string; hash: string }>(
        'select number, hash from audit_seal order by number desc limit 1',
      );
      expect(anchors().at(-1)).toMatchObject({ number: seal?.number, hash: seal?.hash });
      await checkedAfter('40 days');
      expect((await told()).at(-1)).toEqual({ head: { number: seal?.number, hash: seal?.hash }, fault: null });
    });

    it('is kept each hour too: an end that the database does not hold any more is told without waiting for the day, once', async () => {
      await world.query(`insert into audit_entry (id, act, entity_type) values (gen_random_uuid(), 'exported', 'class_group')`);
      const kept = anchors().length;
      // An incomplete line, as a crash or a full disk leaves it.
      appendFileSync(ledger(), '{"day":"2026-');
      const worker = world.addWorker();
      await worker.ready();
      for (const end = Date.now() + 30_000; anchors().length === kept && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await worker.stop();
      const last = anchors().at(-1);
      await world.query('delete from audit_entry where id in (select entry_id from audit_seal where number = $1)', [last?.number]);
      await world.query('delete from audit_seal where number = $1', [last?.number]);
      await checkedAfter('0 days');
      await checkedAfter('2 days');
      const [count, faults] = [anchors().length, (await told()).filter(({ fault }) => fault !== null)];
      expect(faults).toEqual([{ head: null, fault: { at: last?.number, kind: 'cut' } }]);
      expect(anchors()).toHaveLength(count);
      expect(await lettersTo(world, email)).toContain('audit-chain');
    });
  });
