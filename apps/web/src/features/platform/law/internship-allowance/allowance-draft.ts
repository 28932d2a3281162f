import { isCivilDate } from '@seve/domain';
import {
  type AllowanceSchool,
  addMonths,
  type DayRange,
  FULL_TIME_WEEK,
  type InternshipAllowanceQuestion,
  type RatePolicy,
  readClosures,
  readWeek,
  writeClosures,
  writeWeek,
} from '@seve/law';
import type { AllowanceSearch } from './allowance-search.js';

/** Values of the form; dates may be empty or incomplete. */
export interface AllowanceDraft {
  from: string;
  to: string;
  /** Minutes per day, from Monday. */
  week: readonly number[];
  isOwnWeek: boolean;
  closures: readonly DayRange[];
  school: AllowanceSchool;
  doneHours: number | '';
  policy: RatePolicy;
  signedOn: string;
}

/** Names of error sentences, in the namespace `allowance` under `fault.`. */
export type AllowanceFault = 'day' | 'reversed' | 'too-long' | 'week' | 'half';
export type AllowanceFaults = Readonly<Record<string, AllowanceFault>>;

export const MOST_DONE_HOURS = 2_000;
export const MOST_CLOSURES = 20;
const LONGEST_MONTHS = 24;
const USUAL = writeWeek(FULL_TIME_WEEK);

function hoursOf(text = ''): number | '' {
  const hours = Number(text);
  return text !== '' && Number.isInteger(hours) && hours >= 0 && hours <= MOST_DONE_HOURS ? hours : '';
}

/** Returns the values of an address. Invalid ones are dropped, except dates, which are shown as they are. */
export const allowanceDraftOf = (search: AllowanceSearch): AllowanceDraft => ({
  from: search.from ?? '',
  to: search.to ?? '',
  week: readWeek(search.week ?? USUAL) ?? FULL_TIME_WEEK,
  isOwnWeek: search.week !== undefined && search.week !== USUAL,
  closures: (search.closures !== undefined && readClosures(search.closures)) || [],
  school: search.school ?? 'common',
  doneHours: hoursOf(search.doneHours),
  policy: search.policy ?? 'each-month',
  signedOn: search.signedOn ?? '',
});

const isWhole = ({ from, to }: DayRange) => isCivilDate(from) && isCivilDate(to) && from <= to;

/** Returns the address that restores this case. */
export function searchOf({ from, to, week, closures, school, doneHours, policy, signedOn }: AllowanceDraft): AllowanceSearch {
  const written = writeWeek(week);
  return {
    from: from || undefined,
    to: to || undefined,
    week: written === USUAL ? undefined : written,
    closures: writeClosures(closures.filter(isWhole)) || undefined,
    school: school === 'rural' ? school : undefined,
    doneHours: doneHours ? String(doneHours) : undefined,
    policy: policy === 'signature' ? policy : undefined,
    signedOn: (policy === 'signature' && signedOn) || undefined,
  };
}

const dayFault = (day: string): AllowanceFault | null => (day === '' || isCivilDate(day) ? null : 'day');

function rangeFaults({ from, to }: DayRange): [AllowanceFault | null, AllowanceFault | null] {
  const [first, last] = [dayFault(from), dayFault(to)];
  if (first || last) return [first, last];
  if ((from === '') !== (to === '')) return from === '' ? ['half', null] : [null, 'half'];
  return [null, to < from ? 'reversed' : null];
}

/** Returns the errors by field; empty when the case is valid or not begun. */
export function allowanceFaults(draft: AllowanceDraft): AllowanceFaults {
  const { from, to, week, closures, policy, signedOn } = draft;
  const [first, last] = [dayFault(from), dayFault(to)];
  const areDays = !first && !last && from !== '' && to !== '';
  const faults: Record<string, AllowanceFault | null> = {
    from: first,
    to: last ?? (areDays && to < from ? 'reversed' : areDays && to > addMonths(from, LONGEST_MONTHS) ? 'too-long' : null),
    week: week.some((minutes) => minutes > 0) ? null : 'week',
    signedOn: policy === 'signature' ? dayFault(signedOn) : null,
  };
  for (const [at, closure] of closures.entries()) {
    const [begins, ends] = rangeFaults(closure);
    faults[`closures.${at}.from`] = begins;
    faults[`closures.${at}.to`] = ends;
  }
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, AllowanceFault] => entry[1] !== null));
}

/** Returns the input of the computation; null while a date is missing or a value is wrong. */
export function questionOf(draft: AllowanceDraft): InternshipAllowanceQuestion | null {
  const { from, to, week, closures, school, doneHours, policy, signedOn } = draft;
  if (from === '' || to === '' || Object.keys(allowanceFaults(draft)).length > 0) return null;
  const stage = { from, to, week, closures: closures.filter(isWhole) };
  return { stage, school, doneMinutes: (doneHours || 0) * 60, policy, ...(signedOn && { signedOn }) };
}

/** True when the internship spans 1 January; only then the choice of the rate matters. */
export const crossesNewYear = ({ from, to }: AllowanceDraft): boolean =>
  isCivilDate(from) && isCivilDate(to) && from < to && from.slice(0, 4) !== to.slice(0, 4);
