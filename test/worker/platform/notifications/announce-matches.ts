import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frequency } from '@seve/domain';
import type { PlantedCompany, PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

interface Digest {
  id: string;
  to_address: string;
  occurrence: string;
  params: { offers: { link: string; total: number }[] };
}

const offersOf = (digest: Digest | undefined) => (digest?.params.offers ?? []).map(({ link }) => link.slice(link.lastIndexOf('/') + 1));

export const announceMatches: BenchTests = (benchOf) =>
  describe('announce-matches', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    const announce = (of: { offerId?: string; studentId?: string; rhythm?: 'weekly' } = {}) => bench.announceMatches.run(of);
    const digests = () => bench.database.query<Digest>("select * from email where letter = 'match-digest' order by created_at, id");
    const match = (student: PlantedPerson, offerId: string, total: number) =>
      bench.campus.insert('match', {
        student_id: student.id,
        offer_id: offerId,
        student_score: total,
        post_score: total,
        total,
        weights_version: 'v1',
      });
    async function matched(student: PlantedPerson, company: PlantedCompany, total: number): Promise<string> {
      const offerId = await bench.campus.offer(company);
      await match(student, offerId, total);
      return offerId;
    }
    const wants = (student: PlantedPerson, frequency: Frequency) =>
      bench.campus.insert('letter_preference', { account_id: student.accountId, letter: 'match-digest', frequency });
    /** Saves a letter preference. */
    const prefers = (student: PlantedPerson, frequency: Frequency) =>
      bench.outbox.transaction((work) => work.prefer(student.accountId, 'match-digest', frequency));
    /** Returns an instant in the time zone of Paris, to the minute. */
    const civil = (instant: Date | undefined) => {
      const shown = bench.clock.now().getTime() + ((instant?.getTime() ?? 0) - Date.now());
      return new Date(Math.round(shown / 60_000) * 60_000).toISOString();
    };
    const daysLater = async (day: string) => {
      bench.setDay(day);
      await bench.database.query('update outbox set done_at = now() where done_at is null');
    };

    it('writes to the student of a good match, in the transaction that remembers it as told', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      const offer = await matched(student, company, 8_000);
      expect(await announce({ offerId: offer })).toBe('done');
      const [digest, ...others] = await digests();
      expect(others).toEqual([]);
      expect(digest).toMatchObject({ to_address: student.email, occurrence: '2026-11-24', entity_id: student.id, state: 'queued' });
      expect(offersOf(digest)).toEqual([offer]);
      const said = await bench.database.query('select student_id, offer_id, email_id from match_announcement');
      expect(said).toEqual([{ student_id: student.id, offer_id: offer, email_id: digest?.id }]);
    });

    it('changes nothing when it runs twice', async () => {
      const offer = await matched(await bench.campus.student(), await bench.campus.company(), 8_000);
      await announce({ offerId: offer });
      expect(await announce({ offerId: offer })).toBe('skipped');
      expect(await digests()).toHaveLength(1);
    });

    it('names an offer that is reserved to students of its school alone, also where an old match is left', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      const reserve = (ids: string) => `reserved_school_ids = array[${ids}]::uuid[]`;
      const [own, others] = [await matched(student, company, 8_000), await matched(student, company, 9_000)];
      await bench.database.query(`update offer set ${reserve(`'${bench.campus.schoolId}'`)} where id = $1`, [own]);
      await bench.database.query(`update offer set ${reserve('gen_random_uuid()')} where id = $1`, [others]);
      await announce({ offerId: others });
      expect(await digests()).toEqual([]);
      await announce();
      expect((await digests()).map(offersOf)).toEqual([[own]]);
    });

    it('says nothing of what does not reach 5,500, and never writes an empty letter', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      await matched(student, company, 5_499);
      expect(await announce({ studentId: student.id })).toBe('skipped');
      expect(await digests()).toEqual([]);
      const enough = await matched(student, company, 5_500);
      await announce({ studentId: student.id });
      expect(offersOf((await digests())[0])).toEqual([enough]);
    });

    it('tells in one letter all that has matched meanwhile, not only the offer it was promised for', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      const [first, better] = [
        await matched(student, company, 7_000),
        await matched(student, await bench.campus.company('Bétaval'), 9_000),
      ];
      await announce({ offerId: first });
      expect(offersOf((await digests())[0])).toEqual([better, first]);
      expect(company.id).toBeTruthy();
    });

    it('writes once a day: what comes later waits for eight o’clock the next day', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      await matched(student, company, 8_000);
      await announce({ studentId: student.id });
      const later = await matched(student, await bench.campus.company('Bétaval'), 8_000);
      await announce({ offerId: later });
      await announce({ offerId: later });
      expect(await digests()).toHaveLength(1);
      const waiting = await bench.outboxRows('announce-matches');
      expect(waiting.map(({ key, payload }) => ({ key, payload }))).toEqual([{ key: 'announce-matches_2026-11-25', payload: {} }]);
      expect(civil(waiting[0]?.not_before)).toBe('2026-11-25T07:00:00.000Z');

      await daysLater('2026-11-25');
      await announce();
      expect((await digests()).map((digest) => [digest.occurrence, offersOf(digest)])).toEqual([
        ['2026-11-24', expect.any(Array)],
        ['2026-11-25', [later]],
      ]);
    });

    it('tells at most ten offers and two of one company, the best first; the rest the next day', async () => {
      const student = await bench.campus.student();
      const big = await bench.campus.company('Grande maison');
      const small: PlantedCompany[] = [];
      while (small.length < 10) small.push(await bench.campus.company(`Atelier ${small.length}`));
      const ofBig = [await matched(student, big, 9_900), await matched(student, big, 9_800), await matched(student, big, 9_700)];
      const ofSmall: string[] = [];
      for (const [place, company] of small.entries()) ofSmall.push(await matched(student, company, 9_000 - place));
      await announce({ studentId: student.id });
      expect(offersOf((await digests())[0])).toEqual([...ofBig.slice(0, 2), ...ofSmall.slice(0, 8)]);
      expect(await bench.outboxRows('announce-matches')).toHaveLength(1);
      await daysLater('2026-11-25');
      await announce();
      expect(offersOf((await digests())[1])).toEqual([ofBig[2], ...ofSmall.slice(8)]);
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
    });

    it('never tells the same offer twice, even when it is published again', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      const offer = await matched(student, company, 8_000);
      await announce();
      await bench.database.query('delete from match');
      await daysLater('2026-11-26');
      await match(student, offer, 9_000);
      expect(await announce()).toBe('skipped');
      expect(await digests()).toHaveLength(1);
    });

    it('writes neither about offers applied for or closed, nor to who is placed or has not confirmed the address', async () => {
      const company = await bench.campus.company();
      const [applied, placed, unconfirmed, late] = [
        await bench.campus.student(),
        await bench.campus.student({ search_state: 'placed' }),
        await bench.campus.student(),
        await bench.campus.student(),
      ];
      const offer = await bench.campus.offer(company);
      for (const student of [applied, placed, unconfirmed]) await match(student, offer, 8_000);
      await match(late, await bench.campus.offer(company, { status: 'closed' }), 8_000);
      await match(late, await bench.campus.offer(company, { expires_on: '2026-11-23' }), 8_000);
      await bench.campus.application(offer, applied.id);
      await bench.database.query('update account set email_verified = false where id = $1', [unconfirmed.accountId]);
      expect(await announce()).toBe('skipped');
    });

    it('weekly: all that was found since is told on Monday, in one letter, and nothing of it before', async () => {
      const [student, company] = [await bench.campus.student(), await bench.campus.company()];
      await wants(student, 'weekly');
      const first = await matched(student, company, 8_000);
      await announce({ offerId: first });
      expect(civil((await bench.outboxRows('announce-matches'))[0]?.not_before)).toBe('2026-11-30T07:00:00.000Z');
      bench.setDay('2026-11-27');
      const second = await matched(student, await bench.campus.company('Bétaval'), 9_000);
      await announce({ offerId: second });
      await announce();
      expect(await digests()).toEqual([]);
      const waiting = await bench.outboxRows('announce-matches');
      expect(waiting.map(({ key, payload }) => ({ key, payload }))).toEqual([
        { key: 'announce-matches_weekly_2026-11-30', payload: { rhythm: 'weekly' } },
      ]);
      await daysLater('2026-11-30');
      await announce({ rhythm: 'weekly' });
      expect((await digests()).map((digest) => [digest.occurrence, offersOf(digest)])).toEqual([['2026-11-30', [second, first]]]);
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
    });

    it('weekly: once a week, though Monday was missed; what comes after waits for the next one', async () => {
      const student = await bench.campus.student();
      await wants(student, 'weekly');
      await matched(student, await bench.campus.company(), 8_000);
      await daysLater('2026-12-01');
      await announce({ rhythm: 'weekly' });
      const later = await matched(student, await bench.campus.company('Bétaval'), 8_000);
      await announce({ rhythm: 'weekly' });
      expect((await digests()).map(({ occurrence }) => occurrence)).toEqual(['2026-12-01']);
      expect((await bench.outboxRows('announce-matches')).map(({ key }) => key)).toEqual(['announce-matches_weekly_2026-12-07']);
      await daysLater('2026-12-07');
      await announce({ rhythm: 'weekly' });
      expect((await digests()).map((digest) => [digest.occurrence, offersOf(digest)])[1]).toEqual(['2026-12-07', [later]]);
    });

    it('never: nothing is written, and nothing counts as told: it is told once it is wanted again', async () => {
      const [silent, other] = [await bench.campus.student(), await bench.campus.student()];
      await prefers(silent, 'never');
      const offer = await matched(silent, await bench.campus.company(), 8_000);
      await match(other, offer, 8_000);
      expect(await announce({ studentId: silent.id })).toBe('skipped');
      await announce({ offerId: offer });
      expect((await digests()).map(({ to_address }) => to_address)).toEqual([other.email]);
      expect(await bench.database.query('select student_id from match_announcement')).toEqual([{ student_id: other.id }]);
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
      await prefers(silent, 'daily');
      const [row] = await bench.outboxRows('announce-matches');
      expect([row?.key, civil(row?.not_before)]).toEqual(['announce-matches_2026-11-25', '2026-11-25T07:00:00.000Z']);
      await daysLater('2026-11-25');
      await announce();
      expect((await digests()).map((digest) => [digest.to_address, offersOf(digest)])[1]).toEqual([silent.email, [offer]]);
    });

    it('in one run tells each in their own rhythm', async () => {
      const [daily, weekly] = [await bench.campus.student(), await bench.campus.student()];
      await wants(weekly, 'weekly');
      const company = await bench.campus.company();
      const offer = await matched(daily, company, 8_000);
      await match(weekly, offer, 8_000);
      await announce();
      expect((await digests()).map(({ to_address }) => to_address)).toEqual([daily.email]);
      await match(daily, await bench.campus.offer(company), 8_000);
      await announce();
      expect((await bench.outboxRows('announce-matches')).map(({ key }) => key).sort()).toEqual([
        'announce-matches_2026-11-25',
        'announce-matches_weekly_2026-11-30',
      ]);
    });

    it('in the demo Monday is waited for all the same', async () => {
      bench.setDemo(true);
      const student = await bench.campus.student();
      await wants(student, 'weekly');
      await matched(student, await bench.campus.company(), 8_000);
      await announce({ studentId: student.id });
      expect(await digests()).toEqual([]);
    });

    it('in the demo writes again the same day', async () => {
      bench.setDemo(true);
      const student = await bench.campus.student();
      for (const name of ['un', 'deux', 'trois']) {
        await matched(student, await bench.campus.company(name), 8_000);
        await announce({ studentId: student.id });
      }
      expect((await digests()).map(({ occurrence }) => occurrence)).toEqual(['2026-11-24', '2026-11-24.2', '2026-11-24.3']);
      expect(await bench.outboxRows('announce-matches')).toEqual([]);
    });

    it('writes one letter to each when two workers announce at the same time', async () => {
      const company = await bench.campus.company();
      const [first, second] = [await bench.campus.offer(company), await bench.campus.offer(company)];
      for (let count = 0; count < 20; count++) {
        const student = await bench.campus.student();
        await match(student, first, 8_000);
        await match(student, second, 7_000);
      }
      await Promise.all([announce({ offerId: first }), announce({ offerId: second }), announce()]);
      const written = await digests();
      expect(new Set(written.map(({ to_address }) => to_address)).size).toBe(20);
      expect(written).toHaveLength(20);
      expect(written.every((digest) => offersOf(digest).length === 2)).toBe(true);
    });

    it('tells 1,000 students of one offer in a few statements', async () => {
      const offer = await bench.campus.offer(await bench.campus.company());
      await bench.campus.crowd(1_000);
      await bench.database.query(
        "insert into match (student_id, offer_id, student_score, post_score, total, weights_version) select id, $1, 8000, 8000, 8000, 'v1' from student",
        [offer],
      );
      let statements = 0;
      const logger = { logQuery: () => statements++ };
      bench.dataSource.setOptions({ logging: ['query'], logger: Object.assign(Object.create(bench.dataSource.logger), logger) });
      await announce({ offerId: offer });
      bench.dataSource.setOptions({ logging: false });
      expect(await digests()).toHaveLength(1_000);
      expect(statements).toBeGreaterThan(0);
      expect(statements).toBeLessThan(80);
    });
  });
