import { pfmpStateAllowance } from '@seve/law';
import { type AgreementGuard, told } from '../../papers/guards/finding.js';
import { plannedPresence } from '../timetable.js';

/** The allowance is capped by the year: more days change nothing. */
const YEAR_DAYS = 366;

/** What the State pays to a pupil for a PFMP. */
export const pfmpAllowanceGuard = {
  name: 'pfmp-allowance',
  find({ kind, days, timetable, student }, tables) {
    if (kind !== 'pfmp' || timetable === null || student.pfmpYear === null) return [];
    const presence = Math.min(plannedPresence(days, timetable).days, YEAR_DAYS);
    return told(pfmpStateAllowance({ year: student.pfmpYear, days: presence, on: days.to }, tables).reasons);
  },
} as const satisfies AgreementGuard;
