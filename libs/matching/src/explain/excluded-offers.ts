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

/** The change of the profile that meets a constraint; the other constraints do not depend on the student. */
const OPENERS: Partial<Record<ConstraintName, (pair: Pair, today: CivilDate) => Change[]>> = {
  kind: moreKinds,
  permit: licence,
  reach: largerLimit,
  dates: widerDates,
};

/** No change of the profile meets them: the offer stays out. */
const FIXED = CONSTRAINTS.filter(({ name }) => name === 'status' || name === 'level');
export interface ExcludedOffer {
  offer: KnownOffer;
  /** The first condition that fails: the one under which the offer is counted. */
  reason: ConstraintName;
  /** Changes that together bring it back, each checked again; empty where none do. */
  changes: readonly Change[];
}

const pairWith = (student: KnownStudent, facts: StudentFacts, offer: KnownOffer, today: CivilDate): Pair =>
  knownPair({ ...student, facts }, offer, today);

/** The offers that are no match for the student, in the given order, each with what would bring it back. */
export function excludedOffers(student: KnownStudent, offers: readonly KnownOffer[], today: CivilDate): ExcludedOffer[] {
  return offers.flatMap((offer) => {
    const pair = knownPair(student, offer, today);
    const first = CONSTRAINTS.find((constraint) => !constraint.isMet(pair, today));
    return first ? [{ offer, reason: first.name, changes: changesFor(student, pair, offer, today) }] : [];
  });
}

/** Why an excluded offer is none, in words. */
export function reasonsToExclude(student: KnownStudent, offer: KnownOffer, today: CivilDate): ConstraintFailure[] {
  const pair = knownPair(student, offer, today);
  return failuresOf(pair, today).filter(({ constraint }) => constraint !== 'dates' || areDatesAsked(pair, today));
}

/** A student gives dates only for the kinds of offer sought. */
const areDatesAsked = ({ student, offer }: Pair, today: CivilDate) => student.kinds.includes(offer.kind) || hasPassed(offer, today);

function changesFor(student: KnownStudent, pair: Pair, offer: KnownOffer, today: CivilDate): Change[] {
  if (FIXED.some((constraint) => !constraint.isMet(pair, today))) return [];
  let changed = pair;
  const changes: Change[] = [];
  const toCheck: Constraint[] = [];
  for (const constraint of CONSTRAINTS) {
    const opener = OPENERS[constraint.name];
    // What an earlier change has met already needs none of its own.
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
  const ranked = worthCounting(distinct, alone)
    .map((change) => ({ change, count: broughtBackBy(change, student, excluded, today) }))
    .sort((one, other) => worth(other, student.facts) - worth(one, student.facts) || other.count - one.count || order(one, other));
  return ranked
    .filter((one, at) => one.change.kind === 'kind' || ranked.findIndex(({ change }) => change.kind === one.change.kind) === at)
    .slice(0, SHOWN);
}

/** Spans of dates that are counted exactly: as many spans as offers would be too many. */
const DATES_COUNTED = 24;

/** Every change but of dates; of dates, those whose span holds most of the spans that offers ask for. */
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

/** Does this change alone bring that offer back? The one that was found for it does; a limit opens what a smaller one opens. */
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
