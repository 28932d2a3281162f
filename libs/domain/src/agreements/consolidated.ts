import type { CivilDate } from '../calendar/civil-date.js';
import type { Locale } from '../messages/language.js';
import type { AgreementParts } from './agreement-parts.js';
import { type AmendedField, amendedFields } from './amended-fields.js';
import { type AmendmentChanges, amendedDays, amendedParts } from './amendment.js';

/** An agreement as it stood at one moment. */
export interface Standing {
  parts: AgreementParts;
  days: { startOn: CivilDate; endOn: CivilDate };
}

interface Held {
  number: number;
  effectiveOn: CivilDate;
  changes: AmendmentChanges;
}

export const amendedBy = ({ parts, days }: Standing, changes: AmendmentChanges): Standing => ({
  parts: amendedParts(parts, changes),
  days: amendedDays(days, changes),
});

/** What was signed first, once these amendments hold, in their order. */
export const consolidated = (original: Standing, held: readonly Pick<Held, 'changes'>[]): Standing =>
  held.reduce((standing, { changes }) => amendedBy(standing, changes), original);

interface FieldWords {
  party: string;
  field: string;
  before: string | null;
  after: string | null;
}

/** A value that comes from an amendment, beside the one that was signed first. */
export interface ConsolidatedOf<Field extends FieldWords> {
  party: Field['party'];
  field: Field['field'];
  original: string | null;
  value: string | null;
  /** Of the last amendment that changed it. */
  number: number;
  effectiveOn: CivilDate;
}
export type ConsolidatedField = ConsolidatedOf<AmendedField>;

/** What an amendment does to what was signed, and how its fields say so. */
interface Amending<Stands, Changes, Field> {
  by(standing: Stands, changes: Changes): Stands;
  fields(standing: Stands, changes: Changes, locale: Locale): Field[];
}

/** Every field that amendments have changed, in words, whatever is amended. */
export function consolidatedFieldsOf<Stands, Changes, Field extends FieldWords>(
  original: Stands,
  held: readonly { number: number; effectiveOn: CivilDate; changes: Changes }[],
  amending: Amending<Stands, Changes, Field>,
  locale: Locale,
): ConsolidatedOf<Field>[] {
  const fields = new Map<string, ConsolidatedOf<Field>>();
  let standing = original;
  for (const { number, effectiveOn, changes } of held) {
    for (const { party, field, before, after } of amending.fields(standing, changes, locale)) {
      const first = fields.get(`${party} ${field}`);
      fields.set(`${party} ${field}`, { party, field, original: first ? first.original : before, value: after, number, effectiveOn });
    }
    standing = amending.by(standing, changes);
  }
  return [...fields.values()];
}

/** Every field that amendments of an agreement have changed, in words. */
export const consolidatedFields = (original: Standing, held: readonly Held[], locale: Locale): ConsolidatedField[] =>
  consolidatedFieldsOf(original, held, { by: amendedBy, fields: amendedFields }, locale);
