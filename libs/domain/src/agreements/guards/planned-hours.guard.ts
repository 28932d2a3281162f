import { plannedHours } from '@seve/law';
import { type AgreementGuard, answered } from '../../papers/guards/finding.js';
import { stageOf } from '../timetable.js';

/** Hours and days of presence. A timetable that is missing is a mention that is missing. */
export const plannedHoursGuard = {
  name: 'planned-hours',
  find: ({ days, timetable }) => (timetable === null ? [] : answered(plannedHours(stageOf(days, timetable)))),
} as const satisfies AgreementGuard;
