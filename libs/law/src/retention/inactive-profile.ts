import { addMonths, type CivilDate } from '../time/civil-date.js';

export const INACTIVE_WARNING_MONTHS = 23;
export const INACTIVE_MONTHS = 24;

export type InactiveState = 'kept' | 'warn' | 'delete';

/**
 * Returns the days on which a profile is warned and deleted, counted from the person's last act: a click or an answer, not a letter opened
 * (CNIL).
 */
export const inactiveDays = (lastActOn: CivilDate): { warnOn: CivilDate; deleteOn: CivilDate } => ({
  warnOn: addMonths(lastActOn, INACTIVE_WARNING_MONTHS),
  deleteOn: addMonths(lastActOn, INACTIVE_MONTHS),
});

export function inactiveState(lastActOn: CivilDate, today: CivilDate): InactiveState {
  const { warnOn, deleteOn } = inactiveDays(lastActOn);
  if (today >= deleteOn) return 'delete';
  return today >= warnOn ? 'warn' : 'kept';
}
