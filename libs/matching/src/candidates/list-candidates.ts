import { availabilityFor, type CivilDate, type Level, type OfferKind, type Sentence } from '@seve/domain';
import type { Verdict } from '@seve/law';
import { meetsEvery } from '../constraints/constraints.js';
import { POST_CRITERIA } from '../criteria/criteria.js';
import type { CriterionName } from '../criteria/criterion.js';
import { months } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { type KnownOffer, type KnownStudent, knownPair } from '../facts/facts-from-rows.js';
import { TOP_PER_OFFER } from '../score/rank.js';
import { ratePost } from '../score/score-match.js';
import type { Weights } from '../score/weights.js';
import { coarseStudent } from './coarse-facts.js';

/** A criterion of the post as computed when the list was made. */
export interface ListedCriterion {
  name: CriterionName<'post'>;
  points: number;
  possible: number;
  sentence: Sentence;
  student: Sentence;
  offer: Sentence;
}

/** Data of a student stored in a list of candidates. */
export interface ListedCandidate {
  id: string;
  studentId: string;
  postScore: number;
  level: Level;
  certification: string | null;
  /** Availability for the kind of the offer, from the first day of a month to the last day of a month. */
  availableFrom: CivilDate | null;
  availableTo: CivilDate | null;
  skills: readonly string[];
  criteria: readonly ListedCriterion[];
}

/** Students who may be listed, by the kinds of post they seek. Holds coarse facts only. */
export class CandidatePool {
  private readonly students = new Map<OfferKind, KnownStudent[]>();

  constructor(private readonly today: CivilDate) {}

  add(exact: KnownStudent): void {
    const student = coarseStudent(exact, this.today);
    for (const kind of student.facts.kinds) {
      const known = this.students.get(kind);
      if (known) known.push(student);
      else this.students.set(kind, [student]);
    }
  }

  of(kind: OfferKind): readonly KnownStudent[] {
    return this.students.get(kind) ?? [];
  }
}

export interface Listing {
  today: CivilDate;
  weights: Weights;
  /** Returns the student's id for this offer only; orders equal scores. */
  idOf(studentId: string): string;
  /** Students whom the company already knows for this offer. */
  without?: ReadonlySet<string>;
}

/** Pairs per step, which takes some milliseconds. */
const PAIRS_OF_STEP = 500;
const WORDS_OF_STEP = 10;

/**
 * Returns the best candidates for the post, best first. An offer reserved for certain schools has no list, because a candidate on it would
 * reveal the school.
 */
export function listCandidates(offer: KnownOffer, pool: Pick<CandidatePool, 'of'>, listing: Listing): ListedCandidate[] {
  const steps = listingCandidates(offer, pool, listing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the same in steps, so that the process can do other work in between. */
export function* listingCandidates(
  offer: KnownOffer,
  pool: Pick<CandidatePool, 'of'>,
  { today, weights, idOf, without }: Listing,
): Generator<undefined, ListedCandidate[]> {
  if (offer.facts.reservedSchoolIds.length > 0) return [];
  const pairOf = pairsWith(offer, today);
  const found: { pair: Pair; postScore: number }[] = [];
  let looked = 0;
  for (const student of pool.of(offer.facts.kind)) {
    if (++looked % PAIRS_OF_STEP === 0) yield;
    if (without?.has(student.facts.id)) continue;
    const pair = pairOf(student);
    if (meetsEvery(pair, today)) found.push({ pair, postScore: ratePost(pair, today, weights).score });
  }
  yield;
  const least = found.map(({ postScore }) => postScore).sort((one, other) => other - one)[TOP_PER_OFFER - 1] ?? 0;
  const best = found
    .filter(({ postScore }) => postScore >= least)
    .map((one) => ({ ...one, id: idOf(one.pair.student.id) }))
    .sort((one, other) => other.postScore - one.postScore || (one.id < other.id ? -1 : 1))
    .slice(0, TOP_PER_OFFER);
  const list: ListedCandidate[] = [];
  for (const { id, pair } of best) {
    if (list.push(listed(id, pair, today, weights)) % WORDS_OF_STEP === 0) yield;
  }
  return list;
}

/** Caches the law's verdict, which is equal for all students of one band who are free from the same month. */
function pairsWith(offer: KnownOffer, today: CivilDate): (student: KnownStudent) => Pair {
  const answers = new Map<string, Verdict>();
  return (student) => {
    const key = `${student.row.birthDate} ${availabilityFor(student.row, offer.facts.kind)?.availableFrom}`;
    const legal = answers.get(key) ?? knownPair(student, offer, today).legal;
    answers.set(key, legal);
    return { student: student.facts, offer: offer.facts, legal };
  };
}

function listed(id: string, pair: Pair, today: CivilDate, weights: Weights): ListedCandidate {
  const { level, certification, skills } = pair.student;
  const free = availabilityFor(pair.student, pair.offer.kind);
  const { score, criteria } = ratePost(pair, today, weights);
  const words = criteria.flatMap(({ name, points, possible }) => {
    const criterion = POST_CRITERIA.find((one) => one.name === name);
    if (!criterion) return [];
    const sides = criterion.sides(pair, today);
    const student = criterion.name === 'availability' && free ? months(free.availableFrom, free.availableTo) : sides.student;
    return [{ name: criterion.name, points, possible, sentence: criterion.reason(pair, today), student, offer: sides.offer }];
  });
  const facts = { level, certification, availableFrom: free?.availableFrom ?? null, availableTo: free?.availableTo ?? null, skills };
  return { id, studentId: pair.student.id, postScore: score, ...facts, criteria: words };
}
