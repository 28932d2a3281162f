import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockMatchLists, type ScoredMatch } from '@seve/database';
import { storeMatchList } from '../../apps/worker/src/matching/match-list.js';
import { JobBench } from './job-bench.js';
import { seededRandom } from './seeded-random.js';

const KEPT = { perStudent: 2, perOffer: 3 };
const STUDENTS = 7;
const OFFERS = 6;
const EVENTS = 150;

type Side = 'student' | 'offer';

/** Scores that change at random, and the lists that should be stored for them. */
class ScoreTable {
  private readonly totals = new Map<string, number>();

  constructor(
    readonly students: string[],
    readonly offers: string[],
    private readonly random: () => number,
  ) {}

  /** Everything about one side's row changes; about half of its pairs no longer pass. */
  redraw(side: Side, id: string): void {
    for (const other of side === 'offer' ? this.students : this.offers) {
      const key = side === 'offer' ? `${other} ${id}` : `${id} ${other}`;
      if (this.random() < 0.5) this.totals.delete(key);
      else this.totals.set(key, Math.floor(this.random() * 6) * 1_000);
    }
  }

  matches(side: Side, id: string, among?: readonly string[]): ScoredMatch[] {
    return [...this.totals]
      .map(([key, total]) => ({ key: key.split(' '), total }))
      .map(({ key: [studentId = '', offerId = ''], total }) => ({
        studentId,
        offerId,
        studentVersion: 1,
        offerVersion: 1,
        u: total,
        e: total,
        total,
      }))
      .filter(({ studentId, offerId }) => (side === 'offer' ? offerId === id : studentId === id))
      .filter(({ studentId, offerId }) => among === undefined || among.includes(side === 'offer' ? studentId : offerId));
  }

  /** By definition: in the first places of its student's list, or of its offer's. */
  kept(): string[] {
    const all = this.students.flatMap((student) => this.matches('student', student));
    const place = (one: ScoredMatch, list: ScoredMatch[], id: (match: ScoredMatch) => string) =>
      list.filter((other) => other.total > one.total || (other.total === one.total && id(other) < id(one))).length;
    return all
      .filter(
        (one) =>
          place(
            one,
            all.filter(({ studentId }) => studentId === one.studentId),
            ({ offerId }) => offerId,
          ) < KEPT.perStudent ||
          place(
            one,
            all.filter(({ offerId }) => offerId === one.offerId),
            ({ studentId }) => studentId,
          ) < KEPT.perOffer,
      )
      .map(({ studentId, offerId, total }) => `${studentId} ${offerId} ${total}`)
      .sort();
  }
}

describe('the stored lists', () => {
  let bench: JobBench;
  beforeAll(async () => {
    bench = await JobBench.start();
  });
  afterAll(() => bench?.stop());

  it.each([11, 12, 13])('are after every change what a full run would keep (seed %i)', async (seed) => {
    await bench.clear();
    const company = await bench.campus.company();
    const students: string[] = [];
    const offers: string[] = [];
    while (students.length < STUDENTS) students.push((await bench.campus.student()).id);
    while (offers.length < OFFERS) offers.push(await bench.campus.offer(company));
    const random = seededRandom(seed);
    const table = new ScoreTable(students, offers, random);

    const store = async (side: Side, id: string): Promise<void> => {
      const shrunk = await bench.dataSource.transaction(async (manager) => {
        await lockMatchLists(manager);
        const rescore = async (others: readonly string[]) => table.matches(side, id, others);
        return storeMatchList(manager, { side, id, matches: table.matches(side, id), weightsVersion: 'v2', rescore }, KEPT);
      });
      for (const other of shrunk) await store(side === 'offer' ? 'student' : 'offer', other);
    };

    for (let event = 0; event < EVENTS; event++) {
      const side = random() < 0.5 ? 'student' : 'offer';
      const ids = side === 'student' ? students : offers;
      const id = ids[Math.floor(random() * ids.length)] ?? '';
      table.redraw(side, id);
      await store(side, id);
      const stored = await bench.database.query<{ row: string }>(`select concat_ws(' ', student_id, offer_id, total) as row from match`);
      expect(stored.map(({ row }) => row).sort()).toEqual(table.kept());
    }
  });
});
