import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import type { PlantedCompany } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

export const matchOffer: BenchTests = (benchOf) =>
  describe('match-offer', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(() => bench.clear());

    const run = (offerId: string, version = 1) => bench.matchOffer.run({ offerId, version }, 'a promise');
    const change = (table: 'offer' | 'student', id: string, set: string) =>
      bench.database.query(`update ${table} set ${set} where id = $1`, [id]);

    it('scores the offer against every student who searches, and keeps those who pass', async () => {
      const [fits, hasNoCommune, isPlaced] = [
        await bench.campus.student(),
        await bench.campus.student({ commune_insee: null }),
        await bench.campus.student({ search_state: 'placed' }),
      ];
      const offer = await bench.campus.offer(company);
      expect(await run(offer)).toBe('done');
      const matches = await bench.matches();
      expect(matches).toEqual([expect.objectContaining({ student_id: fits.id, offer_id: offer, weights_version: 'v2' })]);
      expect(matches[0]?.total).toBeGreaterThan(5_500);
      expect([hasNoCommune.id, isPlaced.id]).not.toContain(matches[0]?.student_id);
    });

    it('changes nothing when it runs twice', async () => {
      await bench.campus.student();
      const offer = await bench.campus.offer(company);
      await run(offer);
      const before = { matches: await bench.matches(), announce: await bench.outboxRows('announce-matches') };
      expect(await run(offer)).toBe('done');
      expect({ matches: await bench.matches(), announce: await bench.outboxRows('announce-matches') }).toEqual(before);
    });

    it('is skipped when the offer is gone', async () => {
      expect(await run('01900000-0000-7000-8000-000000000000')).toBe('skipped');
    });

    it('is skipped when it is late: a newer version has its own job, which promises the digests', async () => {
      await bench.campus.student();
      const offer = await bench.campus.offer(company, { version: 3 });
      expect(await run(offer, 2)).toBe('skipped');
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
      expect(await run(offer, 3)).toBe('done');
      expect(await bench.matches()).toHaveLength(1);
      expect(await bench.outboxRows('announce-matches')).toHaveLength(1);
    });

    it.each([
      "status = 'closed'",
      "status = 'paused'",
      "status = 'expired'",
      'reserved_school_ids = array[gen_random_uuid()]',
      'min_age = 40',
      "status = 'filled'",
      "expires_on = '2026-11-23'",
      "start_from = '2026-11-01', start_to = '2026-11-02'",
    ])('empties the list once %s', async (set) => {
      await bench.campus.student();
      const offer = await bench.campus.offer(company);
      await run(offer);
      await change('offer', offer, `${set}, version = 2`);
      await run(offer, 2);
      expect(await bench.matches()).toEqual([]);
    });

    it('empties the list once every seat is held', async () => {
      const student = await bench.campus.student();
      const offer = await bench.campus.offer(company, { seats: 1 });
      await run(offer);
      const other = await bench.campus.student();
      await bench.campus.application(offer, other.id, { status: 'offered' });
      await change('offer', offer, 'version = 2');
      await run(offer, 2);
      expect(await bench.matches()).toEqual([]);
      expect(student.id).not.toBe(other.id);
    });

    it('drops who no longer passes and keeps the others', async () => {
      const [stays, leaves] = [await bench.campus.student({ has_driving_licence: true }), await bench.campus.student()];
      const offer = await bench.campus.offer(company);
      await run(offer);
      expect(await bench.matches()).toHaveLength(2);
      await change('offer', offer, "driving_licence_needed = true, driving_licence_reason = 'Tournées de prélèvement', version = 2");
      await run(offer, 2);
      expect((await bench.matches()).map((match) => match.student_id)).toEqual([stays.id]);
      expect(leaves.id).not.toBe(stays.id);
    });

    it('scores with the newest facts, whichever version asks', async () => {
      await bench.campus.student();
      const offer = await bench.campus.offer(company);
      await run(offer);
      await change('offer', offer, 'reserved_school_ids = array[gen_random_uuid()], version = 2');
      expect(await run(offer, 1)).toBe('skipped');
      expect(await bench.matches()).toEqual([]);
    });

    it('promises the digests once the collecting time is over', async () => {
      bench.setCollectMs(60_000);
      await bench.campus.student();
      const offer = await bench.campus.offer(company);
      await run(offer);
      bench.setCollectMs(0);
      const [row, ...others] = await bench.outboxRows('announce-matches');
      expect(others).toEqual([]);
      expect(row?.payload).toEqual({ offerId: offer });
      expect(Math.abs((row?.not_before.getTime() ?? 0) - Date.now() - 60_000)).toBeLessThan(50_000);
    });

    it('promises no digest when nobody fits well enough', async () => {
      await bench.campus.student({ wanted_rome_codes: [], skills: [], skills_to_learn: [], limit_km: 1, commune_insee: '80021' });
      const offer = await bench.campus.offer(company, { rome_codes: ['K1304'], remote: 'fully' });
      await run(offer);
      const [match] = await bench.matches();
      expect(match?.total).toBeLessThan(5_500);
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
    });

    it('moves the next offer into each full list that it leaves', async () => {
      const student = await bench.campus.student();
      const before = await bench.campus.student({ skills: '{}' });
      await bench.campus.crowd(TOP_PER_OFFER);
      const offers: string[] = [];
      while (offers.length < TOP_PER_STUDENT + 2) offers.push(await bench.campus.offer(company));
      for (const offer of offers) await run(offer);
      const listOf = async (id: string) =>
        (await bench.matches()).filter((match) => match.student_id === id).map((match) => match.offer_id);
      // Too weak for the list of any offer: only the student's own list holds them.
      expect(await listOf(before.id)).toEqual(offers.slice(0, TOP_PER_STUDENT));
      await change('offer', offers[0] ?? '', "status = 'closed', version = 2");
      await run(offers[0] ?? '', 2);
      expect(await listOf(before.id)).toEqual(offers.slice(1, TOP_PER_STUDENT + 1));
      expect(await listOf(student.id)).not.toContain(offers[0]);
    });
  });
