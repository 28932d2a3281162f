import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DailyJob, Duty } from '../../../../apps/worker/src/daily-jobs.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const TODAY = '2027-11-24';

export const dailyDuties: BenchTests = (benchOf) =>
  describe('a daily job', () => {
    let bench: JobBench;
    let acts: string[];
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(() => {
      bench.setDay(TODAY);
      acts = [];
    });
    afterEach(() => bench.clear());

    const job = (...duties: Duty[]): DailyJob => ({ name: 'archive-offers', duties });
    const finds =
      (...keys: string[]) =>
      () =>
        Promise.resolve(keys.filter((key) => !acts.some((act) => act.startsWith(key))));

    it('stops when its day is over: the job of the new day does the rest, and names the new day', async () => {
      const crossing = job({
        find: finds('first', 'second'),
        act(_work, key, today) {
          acts.push(`${key} on ${today}`);
          bench.setDay('2027-11-25');
          return Promise.resolve();
        },
      });
      expect(await bench.daily.run(crossing)).toBe('done');
      expect(acts).toEqual([`first on ${TODAY}`]);
      expect(await bench.runIfDue(crossing)).toBe('done');
      expect(acts).toEqual([`first on ${TODAY}`, 'second on 2027-11-25']);
    });

    it('is due where one of its duties cannot look: it then fails as a job, which the coordination sees', async () => {
      const broken = job({ find: () => Promise.reject(new Error('no such column')), act: () => Promise.resolve() });
      await bench.daily.enqueueIfDue(broken);
      expect(await bench.outboxRows('archive-offers')).toHaveLength(1);
      await expect(bench.daily.run(broken)).rejects.toThrow('no such column');
    });
  });
