import { isCivilDate } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

const day = (text: string) => isCivilDate(text);
const form = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Parameters of a case in the address, named as in the api, with the pattern of each. Default values are omitted. */
const FORMS = {
  birthDate: day,
  start: day,
  end: day,
  signedOn: day,
  initialEnd: day,
  course: form(/^(licence-pro|repeat|same-level)$/),
  cycleYears: form(/^[12]$/),
  yearsDone: form(/^[12]$/),
  disabled: form(/^true$/),
  weeklyMinutes: form(/^\d{2,4}$/),
  idcc: form(/^\d{4}$/),
  smcCents: form(/^\d{1,7}$/),
  previousCents: form(/^\d{1,7}$/),
  level: form(/^[3-8]$/),
  headcount: form(/^[1-9]\d{0,6}$/),
} as const;

export type PayField = keyof typeof FORMS;
/** Values as typed; a field may hold an invalid text. */
export type PaySearch = Partial<Record<PayField, string>>;

const FIELDS = Object.keys(FORMS) as PayField[];

export const isWritten = (field: PayField, text: string | undefined): text is string => text !== undefined && FORMS[field](text);

/** Parses the address; invalid values are ignored. */
export function readPaySearch(said: Record<string, unknown>): PaySearch {
  const search: PaySearch = {};
  for (const field of FIELDS) {
    const text = textParam(said[field]);
    if (isWritten(field, text)) search[field] = text;
  }
  return search;
}

/** Example: two years of a BTS, with a birthday that changes the pay. */
export const PAY_EXAMPLE: PaySearch = { birthDate: '2007-05-18', start: '2026-09-01', end: '2028-08-31', cycleYears: '2' };
