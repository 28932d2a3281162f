import type { CivilDate } from '../calendar/civil-date.js';
import { InvalidInput } from '../errors.js';
import type { OfferKind } from '../offers/offer.js';

/** Days on which a student is free for offers of one kind, both included. */
export interface KindAvailability {
  kind: OfferKind;
  availableFrom: CivilDate;
  availableTo: CivilDate;
}

export interface Availability {
  /** At most one entry per kind. */
  availability: readonly KindAvailability[];
}

/** Returns null where the student has given no dates. */
export const availabilityFor = ({ availability }: Availability, kind: OfferKind): KindAvailability | null =>
  availability.find((one) => one.kind === kind) ?? null;

/** Keeps only the dates of the kinds sought. */
export const availabilityOfKinds = ({ availability }: Availability, kinds: readonly OfferKind[]): KindAvailability[] =>
  availability.filter(({ kind }) => kinds.includes(kind));

/** @throws InvalidInput when dates end before they begin, or belong to a kind that is not sought. */
export function requireAvailability({ availability }: Availability, kinds: readonly OfferKind[]): void {
  const faults = availability.flatMap(({ kind, availableFrom, availableTo }, index) => [
    ...(kinds.includes(kind) ? [] : [{ path: `availability.${index}.kind`, code: 'student.dates-of-other-kind' }]),
    ...(availableTo < availableFrom ? [{ path: `availability.${index}.availableTo`, code: 'student.dates-reversed' }] : []),
  ]);
  if (faults.length > 0) throw new InvalidInput(faults);
}
