import { internWorkingTime } from '@seve/law';
import { type AgreementGuard, weighedAs } from '../../papers/guards/finding.js';
import { workedDaysOf } from '../timetable.js';

/** Hours of adults, and Sundays of all. Abroad, the law of the host's country holds. */
export const workingTimeGuard = {
  name: 'working-time',
  find({ days, timetable, student, host }) {
    if (timetable === null || student.birthDate === null || host.isAbroad) return [];
    return weighedAs(internWorkingTime(student.birthDate, workedDaysOf(days, timetable)), 'working_time');
  },
} as const satisfies AgreementGuard;
