import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../../job-bench.js';

export const lapseInvitations: BenchTests = (benchOf) =>
  describe('lapse-invitations', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    async function invited(status: string, answerBy: string, changes: object = {}): Promise<string> {
      const [company, student, id] = [await bench.campus.company(), await bench.campus.student(), uuid()];
      await bench.campus.insert('invitation_to_apply', {
        id,
        student_id: student.id,
        offer_id: await bench.campus.offer(company),
        company_id: company.id,
        invited_by_account_id: company.contact.accountId,
        status,
        answer_by: answerBy,
        ...changes,
      });
      return id;
    }
    const statusOf = async (id: string) =>
      (await bench.database.query<{ status: string }>('select status from invitation_to_apply where id = $1', [id]))[0]?.status;
    const lapse = () => bench.runIfDue(bench.lapseInvitations);

    it('ends what nobody answered by the last day, with its history and without a letter', async () => {
      const [sent, opened] = [await invited('sent', '2026-11-23'), await invited('opened', '2026-11-23')];
      expect(await lapse()).toBe('done');
      expect([await statusOf(sent), await statusOf(opened)]).toEqual(['lapsed', 'lapsed']);
      const moves = await bench.database.query(
        'select from_state, to_state, actor_role from state_change where entity_id = any($1) order by from_state desc',
        [[sent, opened]],
      );
      expect(moves).toEqual([
        { from_state: 'sent', to_state: 'lapsed', actor_role: 'system' },
        { from_state: 'opened', to_state: 'lapsed', actor_role: 'system' },
      ]);
      expect(await bench.database.query('select 1 from email')).toEqual([]);
    });

    it('ends one that is held back from its student on the same day', async () => {
      const held = { held_at: new Date('2026-11-20T10:00:00Z') };
      const [late, today] = [await invited('sent', '2026-11-23', held), await invited('sent', '2026-11-24', held)];
      expect(await lapse()).toBe('done');
      expect([await statusOf(late), await statusOf(today)]).toEqual(['lapsed', 'sent']);
    });

    it('changes nothing when it runs twice', async () => {
      await invited('sent', '2026-11-23');
      await lapse();
      expect(await lapse()).toBe('skipped');
    });

    it('leaves the last day to its end, and every answer as it is', async () => {
      const [today, answered, declined] = [
        await invited('sent', '2026-11-24'),
        await invited('applied', '2026-11-01'),
        await invited('declined', '2026-11-01'),
      ];
      expect(await lapse()).toBe('skipped');
      expect([await statusOf(today), await statusOf(answered), await statusOf(declined)]).toEqual(['sent', 'applied', 'declined']);
    });
  });
