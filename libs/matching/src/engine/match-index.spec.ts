import { describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '@seve/domain';
import fc from 'fast-check';
import { CONSTRAINTS } from '../constraints/constraints.js';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { Criterion } from '../criteria/criterion.js';
import { free, TODAY } from '../facts/facts.sample.js';
import { anyWeights } from '../score/any-weights.sample.js';
import { type RankedMatch, TOP_PER_OFFER, TOP_PER_STUDENT } from '../score/rank.js';
import { scoreMatch } from '../score/score-match.js';
import { WEIGHTS } from '../score/weights.js';
import { MatchIndex } from './match-index.js';
import { plainOffersOf, plainPair, plainStudentsOf } from './runs/plain-scan.sample.js';
import { anyOffer, anyStudent } from './tables/any-indexed.sample.js';
import type { IndexedOffer, IndexedStudent } from './tables/indexed.js';

const IS_LONG = process.env.SEVE_TEST_LONG === 'true';
const seed = Number(process.env.SEVE_TEST_SEED ?? Date.now() % 1_000_000);
const withSeed = `seed ${seed}`;
/** Newcomers are sorted into the grid once 4,096 wait there; not all of these do. */
const MORE_THAN_WAIT = 6_000;
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 8 });

const drawn = <T>(one: fc.Arbitrary<T>, count: number, salt: number): T[] => fc.sample(one, { numRuns: count, seed: seed + salt });
/** The same on every run: what they cover must not depend on luck. */
const fixed = <T>(one: fc.Arbitrary<T>, count: number): T[] => fc.sample(one, { numRuns: count, seed: 20_261_124 });
const uuids = (count: number, salt: number) => drawn(fc.uuid(), count, salt);
const fullRun = (students: readonly IndexedStudent[], offers: readonly IndexedOffer[], sizes?: Parameters<typeof MatchIndex.on>[2]) => {
  const index = MatchIndex.on(TODAY, WEIGHTS, sizes);
  index.load(students, offers);
  index.rescore();
  return index;
};

describe('the index', () => {
  it('lists what the plain rule lists, with the same u, e and total, on both sides', () => {
    fc.assert(
      fc.property(some(anyStudent(fc.uuid())), some(anyOffer(fc.uuid())), (students, offers) => {
        const index = fullRun(students, offers);
        for (const student of students) expect(index.offersOf(student.facts.id)).toEqual(plainOffersOf(student, offers, TOP_PER_STUDENT));
        for (const offer of offers) expect(index.studentsOf(offer.facts.id)).toEqual(plainStudentsOf(offer, students, TOP_PER_OFFER));
      }),
      { seed, numRuns: IS_LONG ? 5_000 : 60 },
    );
  });

  it('does so on any day and with any weights', () => {
    const days = fc.constantFrom('2026-11-25', '2026-12-31', '2027-01-15', '2027-02-28', '2027-06-30', '2028-02-29');
    fc.assert(
      fc.property(some(anyStudent(fc.uuid())), some(anyOffer(fc.uuid())), days, anyWeights, (students, offers, today, weights) => {
        const index = MatchIndex.on(today, weights);
        index.load(students, offers);
        index.rescore();
        for (const student of students)
          expect(index.offersOf(student.facts.id)).toEqual(plainOffersOf(student, offers, TOP_PER_STUDENT, { today, weights }));
        for (const offer of offers)
          expect(index.studentsOf(offer.facts.id)).toEqual(plainStudentsOf(offer, students, TOP_PER_OFFER, { today, weights }));
      }),
      { seed, numRuns: IS_LONG ? 5_000 : 60 },
    );
  });

  it('is compared on pairs that each constraint alone refuses, and that each criterion applies to or not', () => {
    const students = fixed(anyStudent(fc.uuid()), 120);
    const offers = fixed(anyOffer(fc.uuid()), 120);
    const alone = new Set<string>();
    const applying = new Set<string>();
    const criteria: [name: string, criterion: Criterion][] = [
      ...STUDENT_CRITERIA.map((one): [string, Criterion] => [`student.${one.name}`, one]),
      ...POST_CRITERIA.map((one): [string, Criterion] => [`post.${one.name}`, one]),
    ];
    for (const student of students)
      for (const offer of offers) {
        const pair = plainPair(student, offer);
        const score = scoreMatch(pair, TODAY, WEIGHTS);
        if (!score.ok && score.failed.length === 1) alone.add(score.failed[0]?.constraint ?? '');
        if (!score.ok) continue;
        for (const [name, criterion] of criteria) if (criterion.value(pair, TODAY) !== null) applying.add(name);
      }
    expect([...alone].sort()).toEqual(CONSTRAINTS.map(({ name }) => name).sort());
    expect([...applying].sort()).toEqual(criteria.map(([name]) => name).sort());
    const index = fullRun(students, offers);
    for (const student of students)
      expect([withSeed, index.offersOf(student.facts.id)]).toEqual([withSeed, plainOffersOf(student, offers, TOP_PER_STUDENT)]);
    for (const offer of offers)
      expect([withSeed, index.studentsOf(offer.facts.id)]).toEqual([withSeed, plainStudentsOf(offer, students, TOP_PER_OFFER)]);
  });

  it('after any events shows what a full run shows, lists so short that they are cut and filled again', () => {
    const sizes = { perStudent: 3, perOffer: 4, spare: 2 };
    const [events, compareEach] = IS_LONG ? [100_000, 5_000] : [5_000, 500];
    const [studentIds, offerIds] = [uuids(60, 3), uuids(60, 4)];
    const students = drawn(anyStudent(fc.constantFrom(...studentIds)), events, 5);
    const offers = drawn(anyOffer(fc.constantFrom(...offerIds)), events, 6);
    const index = MatchIndex.on(TODAY, WEIGHTS, sizes);
    const living = { students: new Map<string, IndexedStudent>(), offers: new Map<string, IndexedOffer>() };
    for (let event = 0; event < events; event += 1) {
      apply(index, living, event, students[event], offers[event]);
      if (event % compareEach === compareEach - 1) compare(index, living, sizes);
    }
    expect(living.students.size + living.offers.size).toBeGreaterThan(20);
  });

  it('after any events has changes that lead from the rows before to those of a full run', () => {
    const sizes = { perStudent: 3, perOffer: 4, spare: 2 };
    const [events, takeEach] = [IS_LONG ? 40_000 : 1_600, [1, 3, 40]];
    const [studentIds, offerIds] = [uuids(60, 10), uuids(60, 11)];
    const students = drawn(anyStudent(fc.constantFrom(...studentIds)), events, 12);
    const offers = drawn(anyOffer(fc.constantFrom(...offerIds)), events, 13);
    const index = MatchIndex.on(TODAY, WEIGHTS, sizes);
    const living = { students: new Map<string, IndexedStudent>(), offers: new Map<string, IndexedOffer>() };
    const rows = new Map<string, RankedMatch>();
    let [taken, gone, most] = [0, 0, 0];
    for (let event = 0; event < events; event += 1) {
      apply(index, living, event, students[event], offers[event]);
      if (event % (takeEach[Math.floor(event / 400) % takeEach.length] ?? 1) > 0) continue;
      const changes = index.changes();
      expect(index.changes()).toEqual(changes);
      index.forgetChanges();
      for (const pair of changes.gone) gone += Number(rows.delete(pairKey(pair)));
      for (const match of changes.kept) rows.set(pairKey(match), match);
      most = Math.max(most, rows.size);
      taken += 1;
      if (taken % 100 === 0) expect([withSeed, byKey(rows.values())]).toEqual([withSeed, rowsByLists(living, sizes)]);
    }
    expect(Math.min(most, gone)).toBeGreaterThan(20);
    expect(byKey(index.rowsOf([...living.students.keys()]))).toEqual(byKey(rows.values()));
    expect(index.changes()).toEqual({ kept: [], gone: [] });
  });

  it('finds newcomers before and after they are sorted into the grid among the others', () => {
    const [offer] = fixed(anyOffer(fc.uuid()), 1);
    const drawnStudents = fixed(anyStudent(fc.uuid()), 120);
    if (!offer) throw new Error('Nothing was drawn');
    const ids = uuids(MORE_THAN_WAIT, 17);
    const students = ids.map((id, at) => {
      const like = drawnStudents[at % drawnStudents.length] as IndexedStudent;
      return { ...like, facts: { ...like.facts, id } };
    });
    const index = MatchIndex.on(TODAY, WEIGHTS);
    index.putOffer(offer);
    for (const student of students) index.putStudent(student);
    const late = fixed(anyOffer(fc.uuid()), 9).slice(1);
    for (const one of late) index.putOffer(one);
    expect(late.some(({ facts }) => index.studentsOf(facts.id).length === TOP_PER_OFFER)).toBe(true);
    for (const one of [offer, ...late])
      expect([withSeed, index.studentsOf(one.facts.id)]).toEqual([withSeed, plainStudentsOf(one, students, TOP_PER_OFFER)]);
  });

  it('runs in parts on images of itself, as threads do, with the same lists', () => {
    const students = drawn(anyStudent(fc.uuid()), 200, 8);
    const offers = drawn(anyOffer(fc.uuid()), 200, 9);
    const sizes = { perStudent: 5, perOffer: 5, spare: 2 };
    const [whole, split] = [fullRun(students, offers, sizes), MatchIndex.on(TODAY, WEIGHTS, sizes)];
    split.load(students, offers);
    split.beginRescore();
    const image = structuredClone(split.image());
    split.finishRescore([0, 1, 2].map((part) => MatchIndex.of(image).rescorePart(part, 3)));
    for (const { facts } of students) expect([withSeed, split.offersOf(facts.id)]).toEqual([withSeed, whole.offersOf(facts.id)]);
    for (const { facts } of offers) expect([withSeed, split.studentsOf(facts.id)]).toEqual([withSeed, whole.studentsOf(facts.id)]);
  });

  it('lists nothing that has a place for a student without one, whoever was looked at before, also among newcomers', () => {
    const [offers, [placed]] = [fixed(anyOffer(fc.uuid()), 120), fixed(anyStudent(fc.uuid()), 1)];
    if (!placed) throw new Error('Nobody was drawn');
    const dates = free('2026-12-01', '2028-06-30');
    const open = { ...placed.facts, ...dates, kinds: [...OFFER_KINDS], limitKm: 500, searching: true, latitude: 49, longitude: 1.5 };
    const row = { ...placed.row, birthDate: '2004-05-01' };
    const index = MatchIndex.on(TODAY, WEIGHTS);
    for (const offer of offers) index.putOffer(offer);
    for (const [id, place] of [
      [uuids(1, 14)[0], {}],
      [uuids(1, 15)[0], { latitude: null, longitude: null }],
    ] as const) {
      const student = { row, facts: { ...open, ...place, id: id ?? '' } };
      index.putStudent(student);
      expect(index.offersOf(student.facts.id)).toEqual(plainOffersOf(student, offers, TOP_PER_STUDENT));
      expect(index.offersOf(student.facts.id)).not.toEqual([]);
    }
  });

  it('knows nothing of whoever is not in it, and takes a removal twice', () => {
    const [student] = drawn(anyStudent(fc.uuid()), 1, 7);
    const index = MatchIndex.on(TODAY, WEIGHTS);
    if (!student) throw new Error('Nobody was drawn');
    index.putStudent(student);
    index.removeStudent(student.facts.id);
    index.removeStudent(student.facts.id);
    expect(index.offersOf(student.facts.id)).toEqual([]);
    expect(() => index.studentsOf('offer-1')).toThrow('No UUID');
  });
});

interface Living {
  students: Map<string, IndexedStudent>;
  offers: Map<string, IndexedOffer>;
}

/** One event of four: a student or an offer is put, or removed one time in four; sometimes the index has an idle moment. */
function apply(index: MatchIndex, { students, offers }: Living, event: number, student?: IndexedStudent, offer?: IndexedOffer): void {
  if (!student || !offer) throw new Error('An event without its people');
  const isRemoval = (event + Math.floor(event / 7)) % 4 === 0;
  if (event % 2 === 0) {
    const { id } = student.facts;
    if (isRemoval) index.removeStudent(id);
    else index.putStudent(student);
    if (isRemoval) students.delete(id);
    else students.set(id, student);
  } else {
    const { id } = offer.facts;
    if (isRemoval) index.removeOffer(id);
    else index.putOffer(offer);
    if (isRemoval) offers.delete(id);
    else offers.set(id, offer);
  }
  if (event % 97 === 0) index.settle(0);
}

const pairKey = ({ studentId, offerId }: Pick<RankedMatch, 'studentId' | 'offerId'>) => `${studentId} ${offerId}`;
const byKey = (rows: Iterable<RankedMatch>) => [...rows].sort((one, other) => (pairKey(one) < pairKey(other) ? -1 : 1));

/** By definition: what stands in the shown list of its student, or in that of its offer, after a full run. */
function rowsByLists(living: Living, sizes: Parameters<typeof MatchIndex.on>[2]): RankedMatch[] {
  const full = fullRun([...living.students.values()], [...living.offers.values()], sizes);
  const listed = [
    ...[...living.students.keys()].flatMap((id) => full.offersOf(id)),
    ...[...living.offers.keys()].flatMap((id) => full.studentsOf(id)),
  ];
  return byKey(new Map(listed.map((match) => [pairKey(match), match])).values());
}

function compare(index: MatchIndex, living: Living, sizes: { perStudent: number; perOffer: number; spare: number }): void {
  const [students, offers] = [[...living.students.values()], [...living.offers.values()]];
  const full = fullRun(students, offers, sizes);
  for (const student of students) {
    const { id } = student.facts;
    expect([withSeed, index.offersOf(id)]).toEqual([withSeed, full.offersOf(id)]);
    expect([withSeed, full.offersOf(id)]).toEqual([withSeed, plainOffersOf(student, offers, sizes.perStudent)]);
  }
  for (const offer of offers) {
    const { id } = offer.facts;
    expect([withSeed, index.studentsOf(id)]).toEqual([withSeed, full.studentsOf(id)]);
    expect([withSeed, full.studentsOf(id)]).toEqual([withSeed, plainStudentsOf(offer, students, sizes.perOffer)]);
  }
}
