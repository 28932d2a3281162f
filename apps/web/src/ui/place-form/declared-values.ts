import type { DeclaredPlaceInput } from '@seve/api-client';
import { isCivilDate, type OfferKind } from '@seve/domain';
import { compactSiret, type Hazard, isSiren, isSiret } from '@seve/law';

export interface DeclaredValues {
  hostNumber: string;
  hostName: string;
  hostAddress: string;
  contactEmail: string;
  kind: OfferKind;
  /** A civil date, empty, or the typed text when it is not a date. */
  startOn: string;
  endOn: string;
  weeklyMinutes: number | '';
  tutorName: string;
  /** Null while the question is unanswered. */
  isExposed: boolean | null;
  hazards: Hazard[];
}

const FULL_TIME_MINUTES = 35 * 60;

export const emptyPlace = (kind: OfferKind): DeclaredValues => ({
  ...{ hostNumber: '', hostName: '', hostAddress: '', contactEmail: '', tutorName: '' },
  ...{ kind, startOn: '', endOn: '', weeklyMinutes: FULL_TIME_MINUTES, isExposed: null, hazards: [] },
});

/** True for text that is neither a SIRET nor a SIREN. Empty text is valid. */
export function isWrongNumber(typed: string): boolean {
  const digits = compactSiret(typed);
  return digits !== '' && !isSiret(digits) && !isSiren(digits);
}

const orNull = (typed: string): string | null => typed.trim() || null;

export const placeBody = ({ isExposed, hazards, ...values }: DeclaredValues): DeclaredPlaceInput => ({
  hostNumber: orNull(values.hostNumber),
  hostName: orNull(values.hostName),
  hostAddress: orNull(values.hostAddress),
  contactEmail: orNull(values.contactEmail),
  kind: values.kind,
  startOn: values.startOn,
  endOn: isCivilDate(values.endOn) ? values.endOn : null,
  weeklyMinutes: values.weeklyMinutes === '' ? FULL_TIME_MINUTES : values.weeklyMinutes,
  tutorName: orNull(values.tutorName),
  hazards: isExposed ? hazards : [],
});
