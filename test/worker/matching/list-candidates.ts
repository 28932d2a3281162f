import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { offersToList } from '@seve/database';
import { addDays } from '@seve/domain';
import { TOP_PER_OFFER } from '@seve/matching';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../job-bench.js';

const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';

interface Listed {
  id: string;
  student_id: string;
  post_score: number;
  available_from: string;
  criteria: { name: string; points: number }[];
}

export const listCandidates: BenchTests = (benchOf) =>
  describe('list-candidates', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    const optedIn = (change: object = {}) => bench.campus.student({ visibility: 'verified_companies', ...change });
    const make = (offerId: string, day = TODAY) => bench.listCandidates.run({ offerId, day }, uuid());
    const listOf = (offerId: string) =>
      bench.database.query<Listed>(
        'select *, available_from::text as available_from from candidate where offer_id = $1 order by post_score desc, id',
        [offerId],
      );
    const idsOf = async (offerId: string) => (await listOf(offerId)).map(({ student_id }) => student_id).sort();
    /** Inserts an offer published today, or `days` ago. */
    async function publishedOffer(change: Record<string, unknown> = {}, days = 0, isAtOnce = true): Promise<string> {
      const offerId = await bench.campus.offer(await bench.campus.company(), change);
      const row = { offer_id: offerId, publication: 1, published_on: addDays(TODAY, -days), is_at_once: isAtOnce };
      await bench.campus.insert('candidate_list', row);
      return offerId;
    }

    it('keeps, of those who let companies see them and whom the post suits, what a company is shown: scores, words and months', async () => {
      const [shown, hidden] = [await optedIn(), await bench.campus.student()];
      const offerId = await publishedOffer();
      expect(await make(offerId)).toBe('done');
      const [row, ...others] = await listOf(offerId);
      expect(others).toEqual([]);
      expect(row).toMatchObject({ student_id: shown.id, available_from: '2026-12-01' });
      expect(row?.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(row?.post_score);
      expect(JSON.stringify(row)).not.toContain(hidden.id);
    });

    it('makes one list a day: a second run, or a worker beside it, changes nothing', async () => {
      const offerId = await publishedOffer();
      await optedIn();
      expect((await Promise.all([make(offerId), make(offerId)])).sort()).toEqual(['done', 'skipped']);
      const later = await optedIn();
      expect(await make(offerId)).toBe('skipped');
      bench.setDay(TOMORROW);
      expect(await make(offerId, TOMORROW)).toBe('done');
      expect(await idsOf(offerId)).toContain(later.id);
    });

    it('a publication beyond those of the day waits for the night', async () => {
      const offerId = await publishedOffer({}, 0, false);
      await optedIn();
      expect(await make(offerId)).toBe('skipped');
      expect(await offersToList(bench.dataSource.manager, TODAY)).toEqual([]);
      expect(await offersToList(bench.dataSource.manager, TOMORROW)).toEqual([offerId]);
      bench.setDay(TOMORROW);
      expect(await make(offerId, TOMORROW)).toBe('done');
      expect(await listOf(offerId)).toHaveLength(1);
    });

    it('every offer online or paused has a new list each night; an ended one, or one of today, has none', async () => {
      const [online, paused] = [await publishedOffer({}, 3), await publishedOffer({ status: 'paused' }, 3)];
      await publishedOffer({ status: 'closed' }, 3);
      await publishedOffer({ expires_on: addDays(TODAY, -1) }, 3);
      await publishedOffer();
      const older = await bench.campus.offer(await bench.campus.company());
      expect(await offersToList(bench.dataSource.manager, TODAY)).toEqual([online, paused, older].sort());
      for (const offerId of [online, paused, older]) expect(await make(offerId)).toBe('done');
      expect(await offersToList(bench.dataSource.manager, TODAY)).toEqual([]);
    });

    it('gives the same student the same id each time, and another one for each offer', async () => {
      await optedIn();
      const [one, two] = [await publishedOffer({}, 1), await publishedOffer({}, 1)];
      for (const offerId of [one, two]) await make(offerId);
      const [first, elsewhere] = [(await listOf(one))[0]?.id, (await listOf(two))[0]?.id];
      bench.setDay(TOMORROW);
      await make(one, TOMORROW);
      expect((await listOf(one))[0]?.id).toBe(first);
      expect(elsewhere).not.toBe(first);
    });

    it('lists a minor with the school’s agreement, an adult from the month after the birthday, and nobody under 15', async () => {
      const agreed = await optedIn({ birth_date: '2010-06-15', school_agreed_at: new Date() });
      await optedIn({ birth_date: '2010-06-15' });
      await optedIn({ birth_date: '2008-11-02' });
      const adult = await optedIn({ birth_date: '2008-10-31' });
      await optedIn({ birth_date: '2012-01-01', school_agreed_at: new Date() });
      const offerId = await publishedOffer();
      await make(offerId);
      expect(await idsOf(offerId)).toEqual([agreed.id, adult.id].sort());
    });

    it('keeps the best hundred for the post', async () => {
      await bench.campus.crowd(TOP_PER_OFFER + 10);
      await bench.database.query("update student set visibility = 'verified_companies'");
      const best = await optedIn({ skills: ['300078', '123850', '114642'], wanted_rome_codes: ['H1503'] });
      await bench.database.query("update student set skills = '{123850}' where id <> $1", [best.id]);
      const offerId = await publishedOffer();
      await make(offerId);
      const list = await listOf(offerId);
      expect(list).toHaveLength(TOP_PER_OFFER);
      expect(list[0]?.student_id).toBe(best.id);
    });

    it('leaves out whom the company knows by name already, and who takes the consent back while the list is made', async () => {
      const [applicant, other] = [await optedIn(), await optedIn()];
      const offerId = await publishedOffer();
      await bench.campus.application(offerId, applicant.id);
      await make(offerId);
      expect(await idsOf(offerId)).toEqual([other.id]);
    });

    it('has no list of an offer kept for some schools', async () => {
      await optedIn();
      const offerId = await publishedOffer({ reserved_school_ids: [bench.campus.schoolId] });
      expect(await make(offerId)).toBe('done');
      expect(await listOf(offerId)).toEqual([]);
    });

    it('is skipped for an offer that is gone or has ended', async () => {
      expect(await make(uuid())).toBe('skipped');
      expect(await make(await publishedOffer({ status: 'closed' }, 1))).toBe('skipped');
    });

    it('what a publication finds is told soon, what a night finds in the morning, and both soon in the demonstration', async () => {
      const announcements = async () => (await bench.outboxRows('announce-candidates')).map(({ payload, key }) => ({ payload, key }));
      await optedIn();
      const offerId = await publishedOffer();
      await make(offerId);
      expect((await announcements()).map(({ payload }) => payload)).toEqual([{ offerId }]);
      await bench.database.query('update outbox set done_at = now()');
      const older = await publishedOffer({}, 1);
      await make(older);
      expect(await announcements()).toEqual([{ payload: {}, key: 'announce-candidates_2026-11-25' }]);
      bench.setDemo(true);
      const shown = await publishedOffer({}, 1);
      await make(shown);
      expect((await announcements()).map(({ payload }) => payload)).toContainEqual({ offerId: shown });
    });
  });
