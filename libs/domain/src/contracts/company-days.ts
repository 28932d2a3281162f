import { type CompanyStretch, eachDay, weekday } from '@seve/law';
import { type FieldError, InvalidInput } from '../errors.js';

export type { CompanyStretch };

/** When an apprentice works in the company: on these days of the week, within these periods. */
export interface CompanyDays {
  /** From 1, Monday, to 5, Friday. */
  weekdays: number[];
  /** Both days included, in order. */
  periods: CompanyStretch[];
}

export const COMPANY_PERIODS_MAX = 60;
export const WORKING_WEEK = [1, 2, 3, 4, 5] as const;

/** The parts of these stretches that lie within a range. */
export const clipped = (stretches: readonly CompanyStretch[], { from, to }: CompanyStretch): CompanyStretch[] =>
  stretches
    .map((stretch) => ({ from: stretch.from < from ? from : stretch.from, to: stretch.to > to ? to : stretch.to }))
    .filter((stretch) => stretch.from <= stretch.to);

/** Runs of days in the company, in order. */
export function companyStretches({ weekdays, periods }: CompanyDays): CompanyStretch[] {
  if (WORKING_WEEK.every((one) => weekdays.includes(one))) return [...periods];
  return periods.flatMap(({ from, to }) => {
    const runs: CompanyStretch[] = [];
    let isRunning = false;
    for (const day of eachDay(from, to)) {
      const isIn = weekdays.includes(weekday(day));
      const last = runs.at(-1);
      if (isIn && isRunning && last) last.to = day;
      else if (isIn) runs.push({ from: day, to: day });
      isRunning = isIn;
    }
    return runs;
  });
}

/** @throws InvalidInput for a period that ends before it begins, begins before the one above has ended, or lies outside the contract */
export function requireCompanyPeriods(periods: readonly CompanyStretch[], contract: CompanyStretch): void {
  const errors = periods.flatMap(({ from, to }, index): FieldError[] => {
    const before = periods[index - 1];
    if (to < from) return [{ path: `periods.${index}.to`, code: 'rhythm.reversed' }];
    if (before && from <= before.to) return [{ path: `periods.${index}.from`, code: 'rhythm.overlap' }];
    if (from < contract.from) return [{ path: `periods.${index}.from`, code: 'contract.period-outside' }];
    return to > contract.to ? [{ path: `periods.${index}.to`, code: 'contract.period-outside' }] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors);
}
