import type { FrameworkTermsChange, FrameworkView } from '@seve/api-client';
import { FRAMEWORK_YEARS_AHEAD, FRAMEWORK_YEARS_MAX, LEVELS, type Level, schoolYearAt, schoolYearWords } from '@seve/domain';

/** Terms as the form holds them. `seats` is empty for a level without a number. */
export interface TermsValues {
  firstYear: string;
  lastYear: string;
  purpose: string;
  /** Months; empty until written. */
  noticeMonths: number | string;
  seats: Record<Level, number | string>;
}

const choiceOf = (year: number) => ({ value: String(year), label: schoolYearWords(year) });
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => choiceOf(first + index));

/** First school years to choose from, with the one that a draft has already. */
export function yearChoices(today: string, firstYear?: number): { value: string; label: string }[] {
  const year = schoolYearAt(today);
  const first = Math.min(year, firstYear ?? year);
  return from(first, year + FRAMEWORK_YEARS_AHEAD - first + 1);
}

/** Last school years to choose from after a first one. */
export const lastYears = (firstYear: string) => from(Number(firstYear), FRAMEWORK_YEARS_MAX);

export const termsValues = ({ firstYear, lastYear, purpose, seats, noticeMonths }: FrameworkView): TermsValues => ({
  ...{ firstYear: String(firstYear), lastYear: String(lastYear), purpose, noticeMonths: noticeMonths ?? '' },
  seats: Object.fromEntries(LEVELS.map((level) => [level, seats.find((one) => one.level === level)?.seats ?? ''])) as TermsValues['seats'],
});

export const typedTerms = ({ firstYear, lastYear, purpose, seats, noticeMonths }: TermsValues): Omit<FrameworkTermsChange, 'version'> => ({
  ...{ firstYear: Number(firstYear), lastYear: Number(lastYear), purpose, noticeMonths: noticeMonths === '' ? null : Number(noticeMonths) },
  seats: LEVELS.flatMap((level) => (seats[level] === '' ? [] : [{ level, seats: Number(seats[level]) }])),
});
