import { type CivilDate, daysBetween } from '@seve/domain';
import type { ConstraintFailure, ConstraintName } from '../constraints/constraint.js';
import { failuresOf, meetsEvery } from '../constraints/constraints.js';
import type { Pair, StudentFacts } from '../facts/facts.js';
import { type KnownOffer, type KnownStudent, knownPair } from '../facts/facts-from-rows.js';
import type { Change } from './change.js';
import { moreKinds, widerDates } from './seek-changes.js';
import { largerLimit, licence } from './way-changes.js';

/** The change of the profile that meets a constraint; the other constraints do not depend on the student. */
const OPENERS: Partial<Record<ConstraintName, (pair: Pair, today: CivilDate) => Change[]>> = {
  kind: moreKinds,
  permit: licence,
  reach: largerLimit,
  dates: widerDates,
};

export interface ExcludedOffer {
  offer: KnownOffer;
  /** At least one; the first is the reason under which the offer is counted. */
  failures: readonly ConstraintFailure[];
  /** Changes that together bring it back, each checked again; empty where none do. */
  changes: readonly Change[];
}

const pairWith = (student: KnownStudent, facts: StudentFacts, offer: KnownOffer, today: CivilDate): Pair =>
  knownPair({ ...student, facts }, offer, today);

/** The offers that are no match for the student, in the given order, each with what would bring it back. */
export function excludedOffers(student: KnownStudent, offers: readonly KnownOffer[], today: CivilDate): ExcludedOffer[] {
  return offers.flatMap((offer) => {
    const failures = failuresOf(knownPair(student, offer, today), today);
    return failures.length === 0 ? [] : [{ offer, failures, changes: changesFor(student, offer, failures, today) }];
  });
}

function changesFor(student: KnownStudent, offer: KnownOffer, failures: readonly ConstraintFailure[], today: CivilDate): Change[] {
  let { facts } = student;
  const changes: Change[] = [];
  for (const { constraint } of failures) {
    const [change] = OPENERS[constraint]?.(pairWith(student, facts, offer, today), today) ?? [];
    // What an earlier change has met already needs none of its own.
    if (change) changes.push(change);
    facts = change?.student ?? facts;
  }
  return meetsEvery(pairWith(student, facts, offer, today), today) ? changes : [];
}

export interface OpeningChange {
  change: Change;
  /** Offers that it alone brings back. */
  count: number;
}

const SHOWN = 3;

/**
 * The changes that open most for the least, each counted by checking the excluded offers again with the change made: one limit, one wider
 * span of dates, any number of kinds.
 */
export function cheapestChanges(student: KnownStudent, excluded: readonly ExcludedOffer[], today: CivilDate): OpeningChange[] {
  const alone = excluded.flatMap(({ changes }) => (changes.length === 1 ? changes : []));
  const distinct = [...new Map(alone.map((change) => [`${change.kind} ${change.what}`, change])).values()];
  const ranked = distinct
    .map((change) => ({ change, count: broughtBackBy(change, student, excluded, today) }))
    .sort((one, other) => worth(other, student.facts) - worth(one, student.facts) || other.count - one.count || order(one, other));
  return ranked
    .filter((one, at) => one.change.kind === 'kind' || ranked.findIndex(({ change }) => change.kind === one.change.kind) === at)
    .slice(0, SHOWN);
}

function broughtBackBy(
  { kind, student: facts }: Change,
  student: KnownStudent,
  excluded: readonly ExcludedOffer[],
  today: CivilDate,
): number {
  const mayOpen = ({ changes }: ExcludedOffer) => changes.length > 0 && changes.every((change) => change.kind === kind);
  return excluded.filter((one) => mayOpen(one) && meetsEvery(pairWith(student, facts, one.offer, today), today)).length;
}

/** What ten km, a week, another kind and a box to tick ask of a student, beside each other. */
const EFFORT = { km: 10, days: 7, kind: 2, other: 1 };

function effort({ kind, what, student }: Change, before: StudentFacts): number {
  if (kind === 'limit') return (student.limitKm - before.limitKm) / EFFORT.km;
  if (kind === 'dates') return (daysFor(what, student) - daysFor(what, before)) / EFFORT.days;
  return kind === 'kind' ? EFFORT.kind : EFFORT.other;
}

/** Days for the kind of offer that a change of dates names. */
function daysFor(what: string, { availability }: StudentFacts): number {
  const own = availability.find(({ kind }) => what.startsWith(`${kind} `));
  return own ? daysBetween(own.availableFrom, own.availableTo) : 0;
}

const worth = ({ change, count }: OpeningChange, before: StudentFacts) => count / Math.max(effort(change, before), 1);
const order = (one: OpeningChange, other: OpeningChange) => (one.change.what < other.change.what ? -1 : 1);
