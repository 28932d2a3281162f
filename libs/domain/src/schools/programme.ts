import { type CivilDate, daysBetween } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';

/** Maximum number of placement periods of a programme, over all its years. */
export const MAX_PERIODS = 24;
const WEEK_DAYS = 7;

export interface PeriodDates {
  startOn: CivilDate;
  endOn: CivilDate;
  /** Weeks required within the dates. */
  weeks: number;
}

/** Returns the number of weeks touched: from a Monday to the Friday of the sixth week is 6. */
export const weeksWithin = ({ startOn, endOn }: Omit<PeriodDates, 'weeks'>): number =>
  Math.ceil((daysBetween(startOn, endOn) + 1) / WEEK_DAYS);

/** @throws InvalidInput for a period that ends before it begins, or requires more weeks than it contains. */
export function requirePeriods(periods: readonly PeriodDates[]): void {
  const errors = periods.flatMap((period, index): FieldError[] => {
    if (period.endOn < period.startOn) return [{ path: `periods.${index}.endOn`, code: 'programme.period-reversed' }];
    const most = weeksWithin(period);
    return period.weeks > most ? [{ path: `periods.${index}.weeks`, code: 'programme.period-weeks', values: { most } }] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors);
}
