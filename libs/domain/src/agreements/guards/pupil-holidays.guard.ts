import { pupilHolidays } from '@seve/law';
import { type AgreementGuard, told } from '../../papers/guards/finding.js';
import { stageOf } from '../timetable.js';

/** School holidays in which a pupil is expected at the host; students have calendars of their own. */
export const pupilHolidaysGuard = {
  name: 'pupil-holidays',
  find: ({ kind, days, timetable }) => (kind === 'internship' || timetable === null ? [] : told(pupilHolidays(stageOf(days, timetable)))),
} as const satisfies AgreementGuard;
