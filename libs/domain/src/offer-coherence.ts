import type { CivilDate } from './civil-date.js';
import { type FieldError, InvalidInput } from './errors.js';

/** What one field of an offer says about another. */
export interface OfferPairs {
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
}

/** Checks what must hold even in a draft. @throws InvalidInput naming every field at fault. */
export function requireCoherent({ startFrom, startTo, payCents, payUnit }: OfferPairs): void {
  const errors: FieldError[] = [];
  if (startFrom !== null && startTo !== null && startTo < startFrom) errors.push({ path: 'startTo', code: 'offer.dates-reversed' });
  if (payCents !== null && payUnit === null) errors.push({ path: 'payUnit', code: 'offer.pay-unit-missing' });
  if (payCents === null && payUnit !== null) errors.push({ path: 'payCents', code: 'offer.pay-missing' });
  if (errors.length > 0) throw new InvalidInput(errors);
}
