import { eurosIn } from '@seve/law';
import { hazardLabel } from '../agreements/part-words.js';
import { isCivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import type { Locale } from '../messages/language.js';
import { type ContractPartOf, type ContractParts, type ContractParty, fieldsOfContractPart, type PayLine } from './contract-parts.js';
import { weeklyWords } from './contract-sheet.js';

const YES_NO: Record<Locale, readonly [no: string, yes: string]> = { fr: ['non', 'oui'], en: ['no', 'yes'] };

const lineWords = ({ from, percent }: PayLine, locale: Locale): string =>
  locale === 'fr' ? `${percent}\u00a0% à partir du ${mediumDay(from, 'fr')}` : `${percent}% from ${mediumDay(from, 'en')}`;

function wordsOf(field: string, value: unknown, locale: Locale): string {
  if (field === 'pay') return (value as PayLine[]).map((line) => lineWords(line, locale)).join(', ');
  if (field === 'hazards') return (value as string[]).map((tag) => hazardLabel(tag, locale)).join(', ');
  if (field === 'weeklyMinutes') return weeklyWords(value as number) ?? '';
  if (field.endsWith('Cents')) return eurosIn(value as number)[locale];
  if (typeof value === 'boolean') return YES_NO[locale][value ? 1 : 0];
  if (typeof value === 'string' && isCivilDate(value)) return mediumDay(value, locale);
  return String(value);
}

/** What a part says, field by field in the order of its form, in words; a field that is not filled is left out. */
export function wordsOfContractPart<P extends ContractParty>(party: P, part: ContractPartOf<P>, locale: Locale): Map<string, string> {
  const values = part as Record<string, unknown>;
  return new Map(
    fieldsOfContractPart(party).flatMap((field) => {
      const value = values[field];
      const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[field, wordsOf(field, value, locale)] as const];
    }),
  );
}

/** A field that says something else than before, in words; null where it says nothing. */
export interface ChangedContractField {
  party: ContractParty;
  field: string;
  before: string | null;
  after: string | null;
}

/** Differences between two states of the parts, field by field. */
export function changedContractWords(before: ContractParts, after: ContractParts, locale: Locale): ChangedContractField[] {
  return (['employer', 'apprentice', 'cfa'] as const).flatMap((party) => {
    const [was, is] = [wordsOfContractPart(party, before[party] ?? {}, locale), wordsOfContractPart(party, after[party], locale)];
    return fieldsOfContractPart(party).flatMap((field): ChangedContractField[] => {
      const [old, now] = [was.get(field) ?? null, is.get(field) ?? null];
      return old === now ? [] : [{ party, field, before: old, after: now }];
    });
  });
}
