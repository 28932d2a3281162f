import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import type { OfferKind } from '../offers/offer.js';
import type { PlacementState } from './placement.js';

/** What a school has seen of a company that confirms a place outside Sève. */
export const PLACE_PAPERS = ['signed_agreement', 'contract', 'letter', 'email'] as const;
export type PlacePaper = (typeof PLACE_PAPERS)[number];

/** Days for which the link of a host works. */
export const PLACE_LINK_DAYS = 30;
/** Days after the question on which the host is asked again. */
export const PLACE_REMINDER_DAYS = [3, 7] as const;
/** Days without an answer of the host after which student and teacher are told. */
export const PLACE_SILENCE_DAYS = 14;
/** Declared places of one student that wait for their host. */
export const WAITING_PLACES_MAX = 3;
/** A place may be declared this long after it has begun, and this long before. */
export const DECLARED_MONTHS = { before: 12, ahead: 24, longest: 36 } as const;
export const PLACE_REASON_MAX = 500;

/** What the clock has to do about a declared place: the number of the reminder, or `silent`. */
export type PlaceStep = { reminder: 1 | 2 } | 'silent';

/** The step due on `today`; null when none is. `told` counts the steps done before. */
export function placeStepDue(askedOn: CivilDate, told: number, today: CivilDate): PlaceStep | null {
  const days = daysBetween(askedOn, today);
  const [first, second] = PLACE_REMINDER_DAYS;
  if (told < 3 && days >= PLACE_SILENCE_DAYS) return 'silent';
  if (told < 2 && days >= second) return { reminder: 2 };
  if (told < 1 && days >= first) return { reminder: 1 };
  return null;
}

interface DeclaredDays {
  kind: OfferKind;
  startOn: CivilDate;
  /** Null for a job without end. */
  endOn: CivilDate | null;
}

/** @throws InvalidInput for an end before the start, none where only a job may have none, or days too far away. */
export function requireDeclaredDays({ kind, startOn, endOn }: DeclaredDays, today: CivilDate): void {
  const { before, ahead, longest } = DECLARED_MONTHS;
  const errors: FieldError[] = [];
  if (startOn < addMonths(today, -before)) errors.push({ path: 'startOn', code: 'place.start-past', values: { months: before } });
  if (startOn > addMonths(today, ahead)) errors.push({ path: 'startOn', code: 'place.start-far', values: { months: ahead } });
  if (endOn === null && kind !== 'job') errors.push({ path: 'endOn', code: 'place.end-missing' });
  if (endOn !== null && endOn < startOn) errors.push({ path: 'endOn', code: 'place.end-before-start' });
  if (endOn !== null && endOn > addDays(addMonths(startOn, longest), -1))
    errors.push({ path: 'endOn', code: 'place.too-long', values: { months: longest } });
  if (errors.length > 0) throw new InvalidInput(errors);
}

/** A place that the host has neither confirmed nor refused. */
export const isWaitingPlace = (state: PlacementState): boolean => state === 'declared';
