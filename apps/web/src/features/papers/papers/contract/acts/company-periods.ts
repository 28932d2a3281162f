import { addDays, type CivilDate, COMPANY_PERIODS_MAX } from '@seve/domain';
import { weekday } from '@seve/law';

interface Period {
  from: CivilDate;
  to: CivilDate;
}

const WEEK = 7;
const FRIDAY = 5;

/** Returns the periods in the company when weeks alternate with the training centre; each ends on a Friday, or on the last day. */
export function alternatingPeriods({ from, to }: Period, companyWeeks: number, schoolWeeks: number): Period[] {
  if (companyWeeks < 1) return [];
  if (schoolWeeks < 1) return [{ from, to }];
  const periods: Period[] = [];
  for (let day = from; day <= to && periods.length < COMPANY_PERIODS_MAX; ) {
    const monday = addDays(day, 1 - weekday(day));
    const friday = addDays(monday, (companyWeeks - 1) * WEEK + FRIDAY - 1);
    if (day <= friday) periods.push({ from: day, to: friday < to ? friday : to });
    day = addDays(monday, (companyWeeks + schoolWeeks) * WEEK);
  }
  return periods;
}
