import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, type CivilDate, dayInParis } from '@seve/domain';
import type { People, Student } from '../../../support/builders/people.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const DAY_MS = 86_400_000;

export const inactiveStudents: WorldTests = (stageOf) =>
  describe('a student without an act for two years', () => {
    let world: World;
    let people: People;

    const state = async ({ accountId, studentId }: Student) =>
      (
        await world.query<{ erased: boolean; warned: boolean }>(
          `select account.erased_at is not null as erased, coalesce(student.inactivity_warned_at is not null, false) as warned
         from account join student on student.id = $2 where account.id = $1`,
          [accountId, studentId],
        )
      )[0];
    const lastAct = (student: Student, on: CivilDate) =>
      world.query('update account set last_act_on = $2 where id = $1', [student.accountId, on]);
    const pass = async (days: number, isOver: () => Promise<boolean>) => {
      const worker = world.addWorker({ SEVE_CLOCK_OFFSET_MS: String(days * DAY_MS) });
      await worker.ready();
      for (const end = Date.now() + 20_000; !(await isOver()) && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 100));
      await worker.stop();
    };
    const plantMark = () => world.query(`insert into throttle (key, points, expire) values ('mark', 1, 0) on conflict do nothing`);

    beforeAll(async () => {
      ({ world, people } = stageOf());
    });

    it('is warned at 23 months and erased at 24, at the earliest 30 days after the letter; a sign-in keeps the account', async () => {
      const today = dayInParis(new Date());
      const [gone, back, active] = [await people.student(null), await people.student(null), await people.student(null)];
      await lastAct(gone, addMonths(today, -23));
      await lastAct(back, addMonths(today, -23));
      await lastAct(active, addMonths(today, -22));
      // Makes the ledger of erasures unwritable, as after a crash or a full disk; later steps of the hourly run must still run.
      mkdirSync(join(world.filesFolder, 'ledger'), { recursive: true });
      appendFileSync(join(world.filesFolder, 'ledger', 'erasures.jsonl'), '{"id":"0190{"id":"x"}\nnull\n');
      await pass(0, async () => (await state(gone))?.warned === true && (await state(back))?.warned === true);
      expect([await state(gone), await state(active)]).toEqual([
        { erased: false, warned: true },
        { erased: false, warned: false },
      ]);
      expect(await lettersTo(world, gone.email)).toContain('account-inactive');

      const { client } = back;
      await client.post('/api/auth/sign-in/email', { email: back.email, password: 'rapes-betteraves-octobre' });
      expect(await state(back)).toEqual({ erased: false, warned: false });
      await plantMark();
      await pass(29, async () => (await world.query(`select 1 from throttle where key = 'mark'`)).length === 0);
      expect(await state(gone)).toMatchObject({ erased: false });
      await pass(33, async () => (await state(gone))?.erased === true);
      expect(await state(gone)).toMatchObject({ erased: true });
      expect(await state(back)).toMatchObject({ erased: false });
      expect(await world.query('select reason from erasure where account_id = $1', [gone.accountId])).toEqual([{ reason: 'inactive' }]);
    });
  });
