import type { TakenColumns } from '@seve/documents';
import { type FieldError, InvalidInput, ROSTER_COLUMNS_MAX, ROSTER_FIELDS, type RosterField } from '@seve/domain';

const isField = (text: string | undefined): text is RosterField => ROSTER_FIELDS.some((field) => field === text);

/** Parses a list such as `5:email,7:programme`. @throws InvalidInput for an unknown column or field, or one named twice. */
export function takenColumns(text: string): TakenColumns {
  const taken = new Map<number, RosterField>();
  const refuse = (code: FieldError['code']) => new InvalidInput([{ path: 'take', code }]);
  for (const pair of text.split(',').filter((one) => one !== '')) {
    const [place, field, ...rest] = pair.split(':');
    const column = /^\d{1,3}$/.test(place ?? '') ? Number(place) : ROSTER_COLUMNS_MAX;
    if (!isField(field) || rest.length > 0 || column >= ROSTER_COLUMNS_MAX) throw refuse('roster-import.column-unknown');
    if (taken.has(column) || [...taken.values()].includes(field)) throw refuse('roster-import.field-twice');
    taken.set(column, field);
  }
  return Object.fromEntries(taken);
}
