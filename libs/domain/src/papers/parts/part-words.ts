import { eurosIn, formatSiret, HAZARDS } from '@seve/law';
import type { AgreementAllowance, HostPart } from '../../agreements/agreement-parts.js';
import { type HostQuestion, peopleWords } from '../../agreements/host-answers.js';
import type { Timetable } from '../../agreements/timetable.js';
import { timetableWords } from '../../agreements/timetable-words.js';
import { dayRange, mediumDay } from '../../calendar/day-words.js';
import type { PayLine } from '../../contracts/contract-parts.js';
import { weeklyWords } from '../../contracts/contract-sheet.js';
import type { Locale } from '../../messages/language.js';
import { fieldsOfPart, type PartOf, type PartyOfPaper } from './part-fields.js';

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

const QUESTIONS: Record<Locale, Record<HostQuestion, string>> = {
  fr: { siret: 'SIRET', headcount: 'effectif', insurer: 'assureur' },
  en: { siret: 'SIRET', headcount: 'headcount', insurer: 'insurer' },
};

const lineWords = ({ from, percent }: PayLine, locale: Locale): string =>
  locale === 'fr' ? `${percent}\u00a0% à partir du ${mediumDay(from, 'fr')}` : `${percent}% from ${mediumDay(from, 'en')}`;

function wordsOf(field: string, value: unknown, locale: Locale): string {
  if (field === 'timetable') return presenceWords(value as Timetable, locale);
  if (field === 'allowance') return allowanceWords(value as HostPart['allowance'] & object, locale);
  if (field === 'pay') return (value as PayLine[]).map((line) => lineWords(line, locale)).join(', ');
  if (field === 'hazards') return (value as string[]).map((tag) => hazardLabel(tag, locale)).join(', ');
  if (field === 'siret') return formatSiret(String(value));
  if (field === 'headcountMean') return peopleWords(value as number, locale);
  if (field === 'notKnown') return (value as HostQuestion[]).map((question) => QUESTIONS[locale][question]).join(', ');
  if (field === 'weeklyMinutes') return weeklyWords(value as number) ?? '';
  if (field.endsWith('Cents')) return eurosIn(value as number)[locale];
  if (field.endsWith('On') || field.endsWith('BirthDate')) return mediumDay(value as string, locale);
  return typeof value === 'boolean' ? YES_NO[locale][`${value}`] : String(value);
}

/** Null is a value for the allowance only: none is paid. */
const isEmpty = (field: string, value: unknown): boolean =>
  value === undefined || value === '' || (value === null && field !== 'allowance') || (Array.isArray(value) && value.length === 0);

/** What a part says, field by field in the order of its form, in words; a field that is not filled is left out. */
export function wordsOfPart<P extends PartyOfPaper>(party: P, part: PartOf<P>, locale: Locale): Map<string, string> {
  const values = part as Record<string, unknown>;
  return new Map(
    fieldsOfPart(party).flatMap((field) =>
      isEmpty(field, values[field]) ? [] : [[field, wordsOf(field, values[field], locale)] as const],
    ),
  );
}

/** A field that says something else than before, in words; null where it says nothing. */
export interface ChangedField<Party extends string> {
  party: Party;
  field: string;
  before: string | null;
  after: string | null;
}

/** Parts whose differences are shown. The student's emergency contact is left out. */
const COMPARED = ['host', 'school', 'employer', 'apprentice', 'cfa'] as const satisfies readonly PartyOfPaper[];
type ComparedParty = (typeof COMPARED)[number];

/** Differences between two states of the parts, field by field. */
export function changedWords<Parts extends Partial<Record<ComparedParty, object>>>(
  before: { [Party in keyof NoInfer<Parts>]?: object },
  after: Parts,
  locale: Locale,
): ChangedField<keyof Parts & ComparedParty>[] {
  return COMPARED.filter((party): party is keyof Parts & ComparedParty => after[party] !== undefined).flatMap((party) => {
    const [was, is] = [wordsOfPart(party, before[party] ?? {}, locale), wordsOfPart(party, after[party] ?? {}, locale)];
    return fieldsOfPart(party).flatMap((field): ChangedField<keyof Parts & ComparedParty>[] => {
      const [old, now] = [was.get(field) ?? null, is.get(field) ?? null];
      return old === now ? [] : [{ party, field, before: old, after: now }];
    });
  });
}
