import { dayRange, mediumDay } from '../calendar/day-words.js';
import type { Locale } from '../messages/language.js';
import type { EarlyEndReason } from '../placements/early-end.js';
import type { AgreementParts } from './agreement-parts.js';
import { type AmendmentChanges, amendedDays, amendedParts, type Interruption } from './amendment.js';
import { changedWords } from './part-words.js';

/** Of the placement itself, beside the fields of the parts. */
export const PLACEMENT_FIELDS = ['startOn', 'endOn', 'interruption', 'earlyEnd'] as const;
export type PlacementField = (typeof PLACEMENT_FIELDS)[number];

/** What an amendment changes in one field, in words; null where it says nothing. */
export interface AmendedField {
  party: 'host' | 'school' | 'placement';
  field: string;
  before: string | null;
  after: string | null;
}

const SINCE: Record<Locale, string> = { fr: 'à partir du', en: 'from' };

const EARLY_END: Record<Locale, Record<EarlyEndReason, string>> = {
  fr: {
    ended_by_intern: 'à la demande de l’élève ou de l’étudiant',
    ended_by_host: 'à la demande de l’organisme d’accueil',
    ended_by_school: 'à la demande de l’établissement',
    ended_together: 'd’un commun accord',
  },
  en: {
    ended_by_intern: 'at the student’s request',
    ended_by_host: 'at the host’s request',
    ended_by_school: 'at the school’s request',
    ended_together: 'by mutual agreement',
  },
};

const interruptionWords = ({ from, until }: Interruption, locale: Locale): string =>
  until === null ? `${SINCE[locale]} ${mediumDay(from, locale)}` : dayRange(from, until, locale);

type Days = NonNullable<AmendmentChanges['days']>;

/** Field by field: the days first, then host and school in the order of their forms. */
export function amendedFields(
  { parts, days }: { parts: AgreementParts; days: Days },
  changes: AmendmentChanges,
  locale: Locale,
): AmendedField[] {
  const now = amendedDays(days, changes);
  const moved = (['startOn', 'endOn'] as const).flatMap((field): AmendedField[] =>
    now[field] === days[field]
      ? []
      : [{ party: 'placement', field, before: mediumDay(days[field], locale), after: mediumDay(now[field], locale) }],
  );
  const { interruption, earlyEnd } = changes;
  const facts: AmendedField[] = [
    ...(interruption ? [{ field: 'interruption', after: interruptionWords(interruption, locale) }] : []),
    ...(earlyEnd ? [{ field: 'earlyEnd', after: EARLY_END[locale][earlyEnd.reason] }] : []),
  ].map((fact) => ({ party: 'placement', before: null, ...fact }));
  return [...moved, ...facts, ...changedWords(parts, amendedParts(parts, changes), locale)];
}
