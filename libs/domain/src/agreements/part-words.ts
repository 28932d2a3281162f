import { eurosIn, HAZARDS } from '@seve/law';
import { dayRange } from '../calendar/day-words.js';
import type { Locale } from '../messages/language.js';
import { type AgreementAllowance, type AgreementParts, fieldsOfPart, type HostPart, type PartOf, type Party } from './agreement-parts.js';
import type { Timetable } from './timetable.js';
import { timetableWords } from './timetable-words.js';

const YES_NO: Record<Locale, Record<'true' | 'false', string>> = { fr: { true: 'oui', false: 'non' }, en: { true: 'yes', false: 'no' } };
const PER: Record<Locale, Record<AgreementAllowance['unit'], string>> = {
  fr: { hour: 'par heure', month: 'par mois' },
  en: { hour: 'an hour', month: 'a month' },
};
const NONE: Record<Locale, string> = { fr: 'aucune', en: 'none' };
const EXCEPT: Record<Locale, string> = { fr: 'sauf', en: 'except' };

export const hazardLabel = (tag: string, locale: Locale): string => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag;

export const allowanceWords = (allowance: AgreementAllowance | null, locale: Locale): string =>
  allowance === null ? NONE[locale] : `${eurosIn(allowance.cents)[locale]} ${PER[locale][allowance.unit]}`;

/** Weekly hours, then the days without presence. */
export function presenceWords(timetable: Timetable, locale: Locale): string {
  const away = timetable.interruptions.map(({ from, to }) => dayRange(from, to, locale)).join(', ');
  return [timetableWords(timetable, locale), ...(away === '' ? [] : [`${EXCEPT[locale]} ${away}`])].join(', ');
}

type Value = string | number | boolean | string[] | Timetable | AgreementAllowance | null;

function wordsOf(field: string, value: Value, locale: Locale): string {
  if (field === 'timetable') return presenceWords(value as Timetable, locale);
  if (field === 'allowance') return allowanceWords(value as HostPart['allowance'] & object, locale);
  if (Array.isArray(value)) return value.map((tag) => hazardLabel(tag, locale)).join(', ');
  const plain = value as string | number | boolean;
  return typeof plain === 'boolean' ? YES_NO[locale][`${plain}`] : `${plain}`;
}

/** What a part says, field by field in the order of its form, in words; a field that is not filled is left out. */
export function wordsOfPart<P extends Party>(party: P, part: PartOf<P>, locale: Locale): Map<string, string> {
  const values = part as Record<string, Value | undefined>;
  return new Map(
    fieldsOfPart(party).flatMap((field) => {
      const value = values[field];
      const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[field, wordsOf(field, value, locale)] as const];
    }),
  );
}

/** A field that says something else than before, in words; null where it says nothing. */
export interface ChangedField {
  party: Extract<Party, 'host' | 'school'>;
  field: string;
  before: string | null;
  after: string | null;
}

/** Differences between two states of the parts of host and school, field by field. */
export function changedWords(
  before: Pick<AgreementParts, 'host' | 'school'>,
  after: Pick<AgreementParts, 'host' | 'school'>,
  locale: Locale,
): ChangedField[] {
  return (['host', 'school'] as const).flatMap((party) => {
    const [was, is] = [wordsOfPart(party, before[party], locale), wordsOfPart(party, after[party], locale)];
    return fieldsOfPart(party).flatMap((field): ChangedField[] => {
      const [old, now] = [was.get(field) ?? null, is.get(field) ?? null];
      return old === now ? [] : [{ party, field, before: old, after: now }];
    });
  });
}
