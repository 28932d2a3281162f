import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { offersToAskAgain } from '@seve/database';
import { addDays, canMove, lastEndToAskAgain, OFFER_STATUSES, OFFER_TABLE } from '@seve/domain';
import type { PlantedCompany } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const TODAY = '2027-11-24';
const ENDED = ['filled', 'expired', 'closed'];

export const endedOffers: BenchTests = (benchOf) =>
  describe('an offer that has ended', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      bench.setDay(TODAY);
      company = await bench.campus.company();
    });
    afterEach(() => bench.clear());

    const ended = (on: string, change: object = {}) =>
      bench.campus.offer(company, { status: 'expired', ended_on: on, published_at: new Date('2026-09-01T10:00:00Z'), ...change });
    const archive = () => bench.runIfDue(bench.archiveOffers);
    const ask = (offerId: string) => bench.askNextYear.run({ offerId });
    const toAsk = async () => {
      const lastEnd = lastEndToAskAgain(bench.clock.today());
      return lastEnd === null ? [] : offersToAskAgain(bench.dataSource.manager, lastEnd);
    };
    const statusOf = async (id: string) =>
      (await bench.database.query<{ status: string }>('select status from offer where id = $1', [id]))[0]?.status;
    const letters = () =>
      bench.database.query<{ letter: string; to: string; params: Record<string, unknown> }>(
        'select letter, to_address as "to", params from email order by letter, to_address',
      );

    describe('archive-offers', () => {
      it.each(OFFER_STATUSES)('puts away one that is %s where the table says so, a year after its end', async (status) => {
        const id = await ended('2026-11-24', { status });
        const isAllowed = canMove(OFFER_TABLE, status, 'archived', 'system');
        expect(isAllowed).toBe(ENDED.includes(status));
        expect(await archive()).toBe(isAllowed ? 'done' : 'skipped');
        expect(await statusOf(id)).toBe(isAllowed ? 'archived' : status);
        const moves = await bench.database.query('select act, from_state, to_state, actor_role from state_change where entity_id = $1', [
          id,
        ]);
        expect(moves).toEqual(isAllowed ? [{ act: 'archive', from_state: status, to_state: 'archived', actor_role: 'system' }] : []);
        expect(await letters()).toEqual([]);
        expect(await bench.outboxRows('match-offer')).toEqual([]);
      });

      it('waits for the last of the twelve months', async () => {
        const id = await ended('2026-11-25');
        expect(await archive()).toBe('skipped');
        bench.setDay('2027-11-25');
        expect(await archive()).toBe('done');
        expect(await statusOf(id)).toBe('archived');
        expect(await archive()).toBe('skipped');
      });

      it('takes 450 in batches, two workers at once, each offer once', async () => {
        const model = await ended('2026-10-01');
        await bench.database.query(
          `insert into offer select (jsonb_populate_record(offer, jsonb_build_object('id', gen_random_uuid()))).*
         from offer, generate_series(1, 449) where id = $1`,
          [model],
        );
        await Promise.all([1, 2].map(() => bench.daily.run(bench.archiveOffers)));
        await archive();
        expect(await bench.database.query('select status, count(*)::int from offer group by status')).toEqual([
          { status: 'archived', count: 450 },
        ]);
        const [{ count } = { count: 0 }] = await bench.database.query<{ count: number }>(
          `select count(*)::int from state_change where to_state = 'archived' and entity_id in (select id from offer)`,
        );
        expect(count).toBe(450);
      });
    });

    describe('ask-next-year', () => {
      it('writes once to the contact of an offer that ended 330 days ago, with the page that takes it up', async () => {
        const id = await ended('2026-12-29', { start_from: '2027-01-11', start_to: '2027-02-11', title: 'Stage en pilote' });
        expect(await toAsk()).toEqual([id]);
        const outcomes = await Promise.all([ask(id), ask(id)]);
        expect(outcomes.sort()).toEqual(['done', 'skipped']);
        expect(await toAsk()).toEqual([]);
        const [letter, ...more] = await letters();
        expect(more).toEqual([]);
        expect(letter).toMatchObject({ letter: 'offer-next-year', to: company.contact.email });
        expect(letter?.params).toMatchObject({
          offerTitle: 'Stage en pilote',
          startFrom: '2028-01-11',
          applications: 0,
          link: `https://seve.example/entreprise/offres/${id}/reprendre`,
        });
        expect(await statusOf(id)).toBe('expired');
      });

      it('asks nothing a day too early, of what the campus withdrew, of what is archived, nor while the company is not verified', async () => {
        await ended('2026-12-30');
        await ended('2026-12-29', { status: 'closed', close_reason: 'moderation' });
        await ended('2026-12-29', { status: 'archived' });
        await ended('2026-12-29', { status: 'paused' });
        const suspended = await bench.campus.company();
        await bench.database.query(`update company set status = 'suspended' where id = $1`, [suspended.id]);
        const held = await bench.campus.offer(suspended, { status: 'filled', ended_on: '2026-12-29' });
        expect(await toAsk()).toEqual([]);
        expect(await ask(held)).toBe('skipped');
        await bench.database.query(`update company set status = 'verified' where id = $1`, [suspended.id]);
        expect(await toAsk()).toEqual([held]);
      });

      it('keeps quiet in August: what falls due then is asked on 1 September', async () => {
        const early = await ended('2026-09-04');
        const first = await ended('2026-09-05');
        const last = await ended('2026-10-05');
        const later = await ended('2026-10-07');
        const asked: Record<string, string[]> = {};
        for (let day = '2027-07-29'; day <= '2027-09-03'; day = addDays(day, 1)) {
          bench.setDay(day);
          const due = await toAsk();
          for (const id of due) expect(await ask(id)).toBe('done');
          if (due.length > 0) asked[day] = due.sort();
          if (day.startsWith('2027-08')) expect(await ask(last)).toBe('skipped');
        }
        expect(asked).toEqual({ '2027-07-31': [early], '2027-09-01': [first, last].sort(), '2027-09-02': [later] });
        expect(await letters()).toHaveLength(4);
      });

      it('counts civil days in France across both changes of the hour', async () => {
        // 330 days later are the nights of the clock changes: 31 October 2027, 26 March 2028.
        const autumn = await ended('2026-12-05');
        bench.setDay('2027-10-30');
        expect(await toAsk()).toEqual([]);
        bench.setNow('2027-10-30T21:30:00Z');
        expect([bench.clock.today(), await toAsk()]).toEqual(['2027-10-30', []]);
        bench.setNow('2027-10-30T22:30:00Z');
        expect([bench.clock.today(), await toAsk()]).toEqual(['2027-10-31', [autumn]]);
        await ask(autumn);
        const spring = await ended('2027-05-01');
        bench.setNow('2028-03-25T22:59:00Z');
        expect([bench.clock.today(), await toAsk()]).toEqual(['2028-03-25', []]);
        bench.setNow('2028-03-25T23:01:00Z');
        expect([bench.clock.today(), await toAsk()]).toEqual(['2028-03-26', [spring]]);
      });
    });
  });
