import { isCivilDate } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

const day = (text: string) => isCivilDate(text);
const form = (pattern: RegExp) => (text: string) => pattern.test(text);

/** What the address may say of a case, named as the api names it, and how each is written. What is as usual is left out. */
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
/** As typed: a field may hold what is no value yet. */
export type PaySearch = Partial<Record<PayField, string>>;

const FIELDS = Object.keys(FORMS) as PayField[];

export const isWritten = (field: PayField, text: string | undefined): text is string => text !== undefined && FORMS[field](text);

/** The case that an address tells, without what is wrong in it. */
export function readPaySearch(said: Record<string, unknown>): PaySearch {
  const search: PaySearch = {};
  for (const field of FIELDS) {
    const text = textParam(said[field]);
    if (isWritten(field, text)) search[field] = text;
  }
  return search;
}

/** Two years of a BTS, with a birthday that counts. */
export const PAY_EXAMPLE: PaySearch = { birthDate: '2007-05-18', start: '2026-09-01', end: '2028-08-31', cycleYears: '2' };
