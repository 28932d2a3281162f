import type { CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import { type OfferContent, publicationFaults } from './offer.js';
import { FROZEN_OFFER_FIELDS, type FrozenOfferField, isFrozenField } from './offer-fields.js';

/**
 * Values of the fields that decide which students can be candidates of an offer, frozen while it is online: a list that follows one's own
 * edits would tell where a pseudonymous candidate lives, how old they are or which school they attend (security: L1).
 */
export type FrozenFacts = Readonly<Record<FrozenOfferField, string | number | boolean | readonly (string | number)[] | null>>;

/** Returns a comparable form; arrays are compared as sets. */
const comparable = (value: FrozenFacts[FrozenOfferField]): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? [...value].sort() : value);

/** Whether the offer was published before hazards were asked; such an offer may answer them once. */
const isFirstAnswer = (field: FrozenOfferField, before: FrozenFacts): boolean => field === 'hazards' && before.hazards === null;

/** Checks an edit of an offer that is online. @throws InvalidInput naming every frozen field that differs. */
export function requireFrozen(before: FrozenFacts, after: FrozenFacts): void {
  const changed = FROZEN_OFFER_FIELDS.filter(
    (field) => comparable(before[field]) !== comparable(after[field]) && !isFirstAnswer(field, before),
  );
  if (changed.length > 0) throw new InvalidInput(changed.map((path): FieldError => ({ path, code: 'offer.frozen' })));
}

/** Checks that an offer that is online is still complete; its frozen fields count as published. @throws InvalidInput */
export function requireStillPublishable(offer: OfferContent, today: CivilDate): void {
  const faults = publicationFaults(offer, today).filter(({ path }) => !isFrozenField(path));
  if (faults.length > 0) throw new InvalidInput(faults);
}
