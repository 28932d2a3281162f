import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import type { OfferKind } from '../offers/offer.js';
import type { PlacementState } from './placement.js';

/** Documents by which a school sees that a company confirms a place outside Sève. */
export const PLACE_PAPERS = ['signed_agreement', 'contract', 'letter', 'email'] as const;
export type PlacePaper = (typeof PLACE_PAPERS)[number];

/** Days for which the host's link works. */
export const PLACE_LINK_DAYS = 30;
/** Days after the request on which the host is reminded. */
export const PLACE_REMINDER_DAYS = [3, 7] as const;
/** Days without an answer of the host after which student and teacher are told. */
export const PLACE_SILENCE_DAYS = 14;
/** Maximum number of declared places of one student that await their host. */
export const WAITING_PLACES_MAX = 3;
/** Limits in months: how long after its start and how far ahead a place can be declared, and its longest duration. */
export const DECLARED_MONTHS = { before: 12, ahead: 24, longest: 36 } as const;
export const PLACE_REASON_MAX = 500;

/** Step due for a declared place: the number of the reminder, or `silent`. */
export type PlaceStep = { reminder: 1 | 2 } | 'silent';

/** Returns the step due on `today`; null for none. `told` counts the steps already executed. */
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

/** @throws InvalidInput for an end before the start, a missing end for anything but a job, or days outside `DECLARED_MONTHS`. */
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

/** Whether the host has neither confirmed nor refused the place. */
export const isWaitingPlace = (state: PlacementState): boolean => state === 'declared';
