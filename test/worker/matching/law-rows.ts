import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { holdLawRows, lockLawRows, raiseOfferVersionsFrom } from '@seve/database';
import { kindsComparedWith, type RankedMatch } from '@seve/matching';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../job-bench.js';

const JANUARY = '2027-01-01';
const PAID = { pay_cents: 500, pay_unit: 'hour', start_from: '2027-01-11', start_to: '2027-01-18' };

export const lawRows: BenchTests = (benchOf) =>
  describe('match-offer: after a row of the law was fed', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(async () => {
      await bench.clear();
      await bench.database.query('delete from law_parameter');
    });

    /** Saves a value of the law as the api does. */
    const feed = (number: number, parameter: string, cents: number) =>
      bench.outbox.transaction(async (work) => {
        await lockLawRows(work.manager);
        await work.manager.query(
          `insert into law_parameter (number, parameter, valid_from, value, source, author_account_id)
         values ($1, $2, $3, $4, 'Arrêté du 20 décembre 2026', $5)`,
          [number, parameter, JANUARY, JSON.stringify(cents), uuid()],
        );
        const offers = await raiseOfferVersionsFrom(work.manager, JANUARY, kindsComparedWith(parameter));
        await work.enqueueAll(
          'match-offer',
          offers.map(({ id, version }) => ({ payload: { offerId: id, version } })),
        );
        return offers;
      });
    const stored = () =>
      bench.database.query<{ offer_id: string; student_score: number }>(
        'select student_id, offer_id, student_score, post_score, total from match order by student_id, offer_id',
      );
    const asStored = ({ studentId, offerId, studentScore, postScore, total }: RankedMatch) => ({
      student_id: studentId,
      offer_id: offerId,
      student_score: studentScore,
      post_score: postScore,
      total,
    });

    async function plant() {
      const company = await bench.campus.company();
      const student = await bench.campus.student();
      const offers = {
        paid: await bench.campus.offer(company, PAID),
        unpaid: await bench.campus.offer(company, { start_from: PAID.start_from, start_to: PAID.start_to }),
        before: await bench.campus.offer(company, { ...PAID, start_from: '2026-12-29' }),
      };
      await bench.matchStudent.run({ studentId: student.id, version: 1 }, 'profile');
      return offers;
    }

    it('the lists are those of a full run with the new minimum, and only offers that it bears on were raised', async () => {
      const { paid } = await plant();
      const before = await stored();
      const raised = await feed(1, 'allowance-hour', 500);
      expect(raised.map(({ id }) => id)).toEqual([paid]);
      for (const { id, version } of raised) expect(await bench.matchOffer.run({ offerId: id, version }, 'law')).toBe('done');
      const after = await stored();
      expect(after).toEqual((await bench.matching.fullRun()).map(asStored));
      const scoreOf = (rows: typeof before) => rows.find(({ offer_id }) => offer_id === paid)?.student_score;
      expect(scoreOf(after)).toBeLessThan(scoreOf(before) ?? 0);
      const others = (rows: typeof before) => rows.filter(({ offer_id }) => offer_id !== paid);
      expect(others(after)).toEqual(others(before));
    });

    it.each(['smic-hour', 'hiring-aid', 'monthly-ceiling'])(
      'a row of %s, which no pay of an internship is compared with, raises none',
      async (parameter) => {
        const { paid } = await plant();
        expect(await feed(1, parameter, 1_300)).toEqual([]);
        expect(await bench.database.query('select version from offer where id = $1', [paid])).toEqual([{ version: 1 }]);
      },
    );

    it('a row that this release cannot read stops nobody’s lists', async () => {
      await plant();
      const before = await stored();
      await feed(1, 'a-parameter-that-is-gone', 500);
      expect((await bench.matching.fullRun()).map(asStored)).toEqual(before);
    });

    it('no row comes while a transaction compares pay with the rows of before', async () => {
      await bench.dataSource.transaction(async (matching) => {
        await holdLawRows(matching);
        const saving = bench.dataSource.transaction(async (manager) => {
          await manager.query("set local lock_timeout = '100ms'");
          await lockLawRows(manager);
        });
        await expect(saving).rejects.toMatchObject({ code: '55P03' });
        await bench.dataSource.transaction((other) => holdLawRows(other));
      });
    });
  });
