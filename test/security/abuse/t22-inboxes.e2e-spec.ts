import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../support/form.js';
import { JobBench } from '../../worker/job-bench.js';

const STUDENTS = 500;
/**
 * Number of publications on the first day and on later ones: 200 in the long form; in the short form only days on which a limit might end.
 */
const ON_ONE_DAY = IS_LONG ? 110 : 15;
const DAYS = IS_LONG ? Array.from({ length: 30 }, (_, index) => index + 1) : [1, 2, 7, 8, 29, 30];
const EACH_DAY = IS_LONG ? 3 : 1;
const COPIES = 20;
const DAY = '2026-11-24';

/** Publishes one offer, which matches 500 students, repeatedly on one day and over the next 30, and runs the worker's jobs. */
describe('an offer published again and again (T22)', () => {
  let bench: JobBench;
  let offerId: string;

  beforeAll(async () => {
    bench = await JobBench.start(DAY);
    await bench.campus.crowd(STUDENTS);
    offerId = await bench.campus.offer(await bench.campus.company());
  });
  afterAll(() => bench?.stop());

  const digests = async () =>
    (await bench.database.query<{ n: number }>(`select count(*)::int as n from email where letter = 'match-digest'`))[0]?.n;
  const matches = async () => (await bench.database.query<{ n: number }>('select count(*)::int as n from match'))[0]?.n;

  /** Pauses and republishes the offer with another text, which raises the version and runs both jobs. */
  async function republish(id: string): Promise<void> {
    const [row] = await bench.database.query<{ version: number }>(
      `update offer set version = version + 1, published_at = now(), description = description || '.' where id = $1 returning version`,
      [id],
    );
    await bench.matchOffer.run({ offerId: id, version: row?.version ?? 1 }, id);
    await bench.announceMatches.run({ offerId: id });
    await bench.database.query('update outbox set done_at = now() where done_at is null');
  }

  it('writes once to each student it suits', async () => {
    await republish(offerId);
    expect(await matches()).toBe(STUDENTS);
    expect(await digests()).toBe(STUDENTS);
  });

  it('writes to nobody again that day, however often it is republished', async () => {
    for (let count = 1; count < ON_ONE_DAY; count += 1) await republish(offerId);
    expect(await digests()).toBe(STUDENTS);
  }, 120_000);

  it('nor on the 30 days that follow', async () => {
    for (const day of DAYS) {
      bench.setDay(new Date(Date.parse(DAY) + day * 86_400_000).toISOString().slice(0, 10));
      for (let count = 0; count < EACH_DAY; count += 1) await republish(offerId);
      await bench.announceMatches.run({});
    }
    expect(await digests()).toBe(STUDENTS);
    bench.setDay(DAY);
  }, 120_000);

  it('nor once it was withdrawn, its matches gone, and is published again', async () => {
    for (const status of ['draft', 'published']) {
      await bench.database.query('update offer set status = $2 where id = $1', [offerId, status]);
      await republish(offerId);
      expect(await matches()).toBe(status === 'draft' ? 0 : STUDENTS);
    }
    expect(await digests()).toBe(STUDENTS);
  });

  it('copied twenty times, still brings one letter a day to each, with two offers of that company at most', async () => {
    const copies = await bench.database.query<{ id: string }>(
      `insert into offer select (jsonb_populate_record(offer, jsonb_build_object('id', gen_random_uuid()))).*
       from offer, generate_series(1, ${COPIES}) where id = $1 returning id`,
      [offerId],
    );
    for (const { id } of copies) await republish(id);
    expect(await digests()).toBe(STUDENTS);
    bench.setDay('2026-11-25');
    await bench.announceMatches.run({});
    expect(await digests()).toBe(2 * STUDENTS);
    const [most] = await bench.database.query<{ most: number }>(
      `select max(jsonb_array_length(params -> 'offers'))::int as most from email where letter = 'match-digest'`,
    );
    expect(most?.most).toBeLessThanOrEqual(2);
  }, 120_000);
});
