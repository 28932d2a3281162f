import type { CivilDate } from '../calendar/civil-date.js';

/** A school year by the year in which it begins: 2026 goes from 1 September 2026 to 31 August 2027. */
export const schoolYearAt = (day: CivilDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

export const daysOfSchoolYear = (year: number): { from: CivilDate; to: CivilDate } => ({ from: `${year}-09-01`, to: `${year + 1}-08-31` });

/** As a school writes it: 2026-2027. */
export const schoolYearWords = (year: number): string => `${year}-${year + 1}`;
