import { firstOfEach, minorWorkingTime } from '@seve/law';
import { type AgreementGuard, refusals } from '../../papers/guards/finding.js';
import { workedDaysOf } from '../timetable.js';

/** Hours, breaks, rest, nights and holidays before 18. */
export const minorHoursGuard = {
  name: 'minor-hours',
  find({ days, timetable, student }) {
    if (timetable === null || student.birthDate === null) return [];
    const { ok, reasons } = minorWorkingTime(student.birthDate, workedDaysOf(days, timetable));
    return refusals({ ok, reasons: firstOfEach(reasons) });
  },
} as const satisfies AgreementGuard;
