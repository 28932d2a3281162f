import { type CivilDate, daysBetween } from '@seve/domain';
import type { Constraint, ConstraintFailure, ConstraintName } from '../constraints/constraint.js';
import { CONSTRAINTS, failuresOf } from '../constraints/constraints.js';
import { datesConstraint } from '../constraints/dates.constraint.js';
import { legalAgeConstraint } from '../constraints/legal-age.constraint.js';
import { hasPassed } from '../facts/calendar.js';
import type { Pair, StudentFacts } from '../facts/facts.js';
import { type KnownOffer, type KnownStudent, knownPair } from '../facts/facts-from-rows.js';
import type { Change } from './change.js';
import { moreKinds, widerDates } from './seek-changes.js';
import { largerLimit, licence } from './way-changes.js';

/** Change of the profile that meets each constraint; the other constraints do not depend on the student. */
const OPENERS: Partial<Record<ConstraintName, (pair: Pair, today: CivilDate) => Change[]>> = {
  kind: moreKinds,
  permit: licence,
  reach: largerLimit,
  dates: widerDates,
};

/** Constraints that no change of the profile can meet: the offer stays excluded. */
const FIXED = CONSTRAINTS.filter(({ name }) => name === 'status' || name === 'level');
export interface ExcludedOffer {
  offer: KnownOffer;
  /** First constraint that fails, under which the offer is counted. */
  reason: ConstraintName;
  /** Changes that together make it a match, verified again; empty if there are none. */
  changes: readonly Change[];
}

const pairWith = (student: KnownStudent, facts: StudentFacts, offer: KnownOffer, today: CivilDate): Pair =>
  knownPair({ ...student, facts }, offer, today);

/** Returns the offers that are no match for the student, in the given order, each with the changes that would make it one. */
export function excludedOffers(student: KnownStudent, offers: readonly KnownOffer[], today: CivilDate): ExcludedOffer[] {
  return offers.flatMap((offer) => {
    const pair = knownPair(student, offer, today);
    const first = CONSTRAINTS.find((constraint) => !constraint.isMet(pair, today));
    return first ? [{ offer, reason: first.name, changes: changesFor(student, pair, offer, today) }] : [];
  });
}

/** Returns the reasons why an offer is excluded, in words. */
export function reasonsToExclude(student: KnownStudent, offer: KnownOffer, today: CivilDate): ConstraintFailure[] {
  const pair = knownPair(student, offer, today);
  return failuresOf(pair, today).filter(({ constraint }) => constraint !== 'dates' || areDatesAsked(pair, today));
}

/** Whether dates count: a student enters dates only for the kinds sought. */
const areDatesAsked = ({ student, offer }: Pair, today: CivilDate) => student.kinds.includes(offer.kind) || hasPassed(offer, today);

function changesFor(student: KnownStudent, pair: Pair, offer: KnownOffer, today: CivilDate): Change[] {
  if (FIXED.some((constraint) => !constraint.isMet(pair, today))) return [];
  let changed = pair;
  const changes: Change[] = [];
  const toCheck: Constraint[] = [];
  for (const constraint of CONSTRAINTS) {
    const opener = OPENERS[constraint.name];
    // A constraint that an earlier change has met needs no change of its own.
    if (!opener || constraint.isMet(changed, today)) continue;
    const [change] = opener(changed, today);
    if (!change) return [];
    changes.push(change);
    toCheck.push(constraint);
    changed = pairWith(student, change.student, offer, today);
  }
  return [...toCheck, legalAgeConstraint].every(({ isMet }) => isMet(changed, today)) ? changes : [];
}

export interface OpeningChange {
  change: Change;
  /** Number of offers that the change alone makes a match. */
  count: number;
}

const SHOWN = 3;

/**
 * Returns the changes that add most offers for the least effort, each counted by checking the excluded offers again: one limit, one wider
 * range of dates, any number of kinds.
 */
export function cheapestChanges(student: KnownStudent, excluded: readonly ExcludedOffer[], today: CivilDate): OpeningChange[] {
  const alone = excluded.flatMap(({ changes }) => (changes.length === 1 ? changes : []));
  const distinct = [...new Map(alone.map((change) => [`${change.kind} ${change.what}`, change])).values()];
  const ranked = worthCounting(distinct, alone)
    .map((change) => ({ change, count: broughtBackBy(change, student, excluded, today) }))
    .sort((one, other) => worth(other, student.facts) - worth(one, student.facts) || other.count - one.count || order(one, other));
  return ranked
    .filter((one, at) => one.change.kind === 'kind' || ranked.findIndex(({ change }) => change.kind === one.change.kind) === at)
    .slice(0, SHOWN);
}

/** Number of date ranges that are counted exactly, to limit the work. */
const DATES_COUNTED = 24;

/** Returns every change except dates, and the date ranges that contain most of those needed by offers. */
function worthCounting(distinct: readonly Change[], alone: readonly Change[]): Change[] {
  const [dates, others] = [distinct.filter(({ kind }) => kind === 'dates'), distinct.filter(({ kind }) => kind !== 'dates')];
  if (dates.length <= DATES_COUNTED) return [...others, ...dates];
  const asked = alone.filter(({ kind }) => kind === 'dates').map(({ what }) => what.split(' '));
  const holds = (change: Change) => {
    const [of, from = '', to = ''] = change.what.split(' ');
    return asked.filter(([kind, first = '', last = '']) => kind === of && from <= first && last <= to).length;
  };
  const most = dates.map((change) => ({ change, count: holds(change) })).sort((one, other) => other.count - one.count || order(one, other));
  return [...others, ...most.slice(0, DATES_COUNTED).map(({ change }) => change)];
}

function broughtBackBy(change: Change, student: KnownStudent, excluded: readonly ExcludedOffer[], today: CivilDate): number {
  return excluded.filter((one) => opens(change, one, student, today)).length;
}

/** Whether this change alone makes the offer a match. The change found for it does; a limit includes smaller limits. */
function opens(
  { kind, what, student: facts }: Change,
  { offer, changes }: ExcludedOffer,
  student: KnownStudent,
  today: CivilDate,
): boolean {
  const [needed] = changes;
  if (needed?.kind !== kind || changes.length > 1) return false;
  if (kind === 'limit') return Number(needed.what) <= Number(what);
  if (kind !== 'dates' || needed.what === what) return needed.what === what;
  const pair = pairWith(student, facts, offer, today);
  return [datesConstraint, legalAgeConstraint].every(({ isMet }) => isMet(pair, today));
}

/** Relative effort for a student: ten km, a week, another kind, a box to tick. */
const EFFORT = { km: 10, days: 7, kind: 2, other: 1 };

function effort({ kind, what, student }: Change, before: StudentFacts): number {
  if (kind === 'limit') return (student.limitKm - before.limitKm) / EFFORT.km;
  if (kind === 'dates') return (daysFor(what, student) - daysFor(what, before)) / EFFORT.days;
  return kind === 'kind' ? EFFORT.kind : EFFORT.other;
}

/** Returns the number of days for the kind named by a change of dates. */
function daysFor(what: string, { availability }: StudentFacts): number {
  const own = availability.find(({ kind }) => what.startsWith(`${kind} `));
  return own ? daysBetween(own.availableFrom, own.availableTo) : 0;
}

const worth = ({ change, count }: OpeningChange, before: StudentFacts) => count / Math.max(effort(change, before), 1);
const order = (one: OpeningChange, other: OpeningChange) => (one.change.what < other.change.what ? -1 : 1);
