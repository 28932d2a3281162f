import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from './paper-rows.js';

/** The bench starts on 26 November 2026; tests may move its clock. */
export const followAmendments: BenchTests = (benchOf) =>
  describe('a placement follows its amendments', () => {
    let bench: JobBench;
    let signing: SigningBench;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
    });
    afterEach(() => signing.clear());
    afterAll(() => signing?.stop());

    const amended = (changes: object, effectiveOn: string, motive: string) =>
      signing.paper({
        ...{ state: 'signed', agreementState: 'sealed', placementState: 'active', startOn: '2026-11-02', endOn: '2026-12-18' },
        amendment: { motives: [motive], state: 'sealed', effectiveOn, changes },
      });
    const stateOf = async (id: string): Promise<string | undefined> =>
      (await bench.database.query<{ state: string }>('select state from placement where id = $1', [id]))[0]?.state;
    const today = () => bench.clock.today();
    const run = () => bench.runIfDue(signing.follow);

    it('is interrupted on the day, not before, and goes on once the last day of it is over', async () => {
      const later = await amended({ interruption: { from: '2030-01-01', until: null } }, '2030-01-01', 'interruption');
      const due = await amended({ interruption: { from: today(), until: today() } }, today(), 'interruption');
      expect(await run()).toBe('done');
      expect(await stateOf(later.placementId)).toBe('active');
      expect(await stateOf(due.placementId)).toBe('interrupted');
      expect(await run()).toBe('skipped');
      await bench.database.query(
        `update amendment set changes = jsonb_set(changes, '{interruption,until}', '"2026-11-03"') where id = $1`,
        [due.amendmentId],
      );
      expect(await run()).toBe('done');
      expect(await stateOf(due.placementId)).toBe('active');
      expect(await run()).toBe('skipped');
    });

    it('ends early on the day, with the reason', async () => {
      const { placementId } = await amended({ earlyEnd: { on: today(), reason: 'ended_by_intern' } }, today(), 'early_end');
      expect(await run()).toBe('done');
      expect(await stateOf(placementId)).toBe('ended_early');
      expect(
        await bench.database.query(
          `select reason_code as reason, comment from state_change where entity_id = $1 and to_state = 'ended_early'`,
          [placementId],
        ),
      ).toEqual([{ reason: 'ended_by_intern', comment: 'Avenant n°\u00a02' }]);
    });
  });
