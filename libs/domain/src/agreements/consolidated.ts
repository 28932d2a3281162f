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

/** A value that comes from an amendment, beside the one that was signed first. */
export interface ConsolidatedField extends Pick<AmendedField, 'party' | 'field'> {
  original: string | null;
  value: string | null;
  /** Of the last amendment that changed it. */
  number: number;
  effectiveOn: CivilDate;
}

/** Every field that amendments have changed, in words. */
export function consolidatedFields(original: Standing, held: readonly Held[], locale: Locale): ConsolidatedField[] {
  const fields = new Map<string, ConsolidatedField>();
  let standing = original;
  for (const { number, effectiveOn, changes } of held) {
    for (const { party, field, before, after } of amendedFields(standing, changes, locale)) {
      const first = fields.get(`${party} ${field}`);
      fields.set(`${party} ${field}`, { party, field, original: first ? first.original : before, value: after, number, effectiveOn });
    }
    standing = amendedBy(standing, changes);
  }
  return [...fields.values()];
}
