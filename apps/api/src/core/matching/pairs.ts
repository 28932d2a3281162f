import { offerMatchRow, offerMatchRows, pairMatchRows, studentMatchRow, studentMatchRows } from '@seve/database';
import { type CivilDate, UNPUBLISHED_OFFER_STATUSES } from '@seve/domain';
import { knownOffer, knownPair, knownStudent, type Pair, type Score, scoreMatch, type Weights } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../law/current-law.js';
import { currentWeights } from './current-weights.js';

/**
 * Returns a student and an offer in the form for scoring; null while one of them is incomplete (no class, no dates). `isThroughSchool`: the
 * school proposes the offer.
 */
export async function pairFor(
  manager: EntityManager,
  studentId: string,
  offerId: string,
  today: CivilDate,
  isThroughSchool = false,
): Promise<Pair | null> {
  const [rows, law] = await Promise.all([pairMatchRows(manager, studentId, offerId), currentLaw(manager)]);
  const student = rows.student && knownStudent(rows.student);
  const offer = rows.offer && knownOffer(rows.offer, today, law);
  return student && offer && knownPair(student, offer, today, isThroughSchool);
}

/** Returns the pairs of one offer with some students, by student. `isThroughSchool` as in `pairFor`. */
export async function pairsOfOffer(
  manager: EntityManager,
  offerId: string,
  studentIds: readonly string[],
  today: CivilDate,
  isThroughSchool = false,
): Promise<Map<string, Pair>> {
  const [studentRows, offerRow, law] = await Promise.all([
    studentMatchRows(manager, studentIds),
    offerMatchRow(manager, offerId),
    currentLaw(manager),
  ]);
  const offer = offerRow && knownOffer(offerRow, today, law);
  const known = offer === null ? [] : studentRows.flatMap((row) => knownStudent(row) ?? []);
  return new Map(offer === null ? [] : known.map((student) => [student.row.id, knownPair(student, offer, today, isThroughSchool)]));
}

/** Returns the pairs of one student with some offers. */
export async function pairsOfStudent(
  manager: EntityManager,
  studentId: string,
  offerIds: readonly string[],
  today: CivilDate,
): Promise<Pair[]> {
  const [studentRow, offerRows, law] = await Promise.all([
    studentMatchRow(manager, studentId),
    offerMatchRows(manager, offerIds),
    currentLaw(manager),
  ]);
  const student = studentRow && knownStudent(studentRow);
  if (!student) return [];
  return offerRows.flatMap((row) => knownOffer(row, today, law) ?? []).map((offer) => knownPair(student, offer, today));
}

/**
 * Returns the pair of each application; null without an offer, where student or offer is incomplete, and while the offer is withdrawn: a
 * draft is edited freely, and its company must not see which students each edit brings within reach.
 */
export async function pairsOfApplications<Row extends { studentId: string; offerId: string | null }>(
  manager: EntityManager,
  rows: readonly Row[],
  today: CivilDate,
): Promise<(row: Row) => Pair | null> {
  const studentIds = [...new Set(rows.map(({ studentId }) => studentId))];
  const offerIds = [...new Set(rows.flatMap(({ offerId }) => offerId ?? []))];
  const [studentRows, offerRows, law] = await Promise.all([
    studentMatchRows(manager, studentIds),
    offerMatchRows(manager, offerIds),
    currentLaw(manager),
  ]);
  const students = new Map(studentRows.map((row) => [row.id, knownStudent(row)]));
  const offers = new Map(offerRows.map((row) => [row.id, knownOffer(row, today, law)]));
  return ({ studentId, offerId }) => {
    const student = students.get(studentId);
    const offer = offerId === null ? null : offers.get(offerId);
    return student && offer && !UNPUBLISHED_OFFER_STATUSES.includes(offer.row.status) ? knownPair(student, offer, today) : null;
  };
}

/** Input of a score: the pair and the weights. */
export interface WeighedPair {
  /** Pair to score; null while student or offer is incomplete. */
  pair: Pair | null;
  weights: Weights;
}

/** Returns the same as `pairFor`, with the weights in use. */
export async function weighedPair(
  manager: EntityManager,
  studentId: string,
  offerId: string,
  today: CivilDate,
  isThroughSchool = false,
): Promise<WeighedPair> {
  const [pair, weights] = await Promise.all([pairFor(manager, studentId, offerId, today, isThroughSchool), currentWeights(manager)]);
  return { pair, weights };
}

/** Returns the current score of the pair; null when it does not match. */
export async function scoreOf(manager: EntityManager, studentId: string, offerId: string, today: CivilDate): Promise<Score | null> {
  const { pair, weights } = await weighedPair(manager, studentId, offerId, today);
  const score = pair && scoreMatch(pair, today, weights);
  return score?.ok ? score : null;
}
