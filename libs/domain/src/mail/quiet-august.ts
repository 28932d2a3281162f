import { dayInParis } from '../calendar/civil-date.js';
import { hourInParis, MORNING } from './letter-slots.js';

/** Returns the instant on 1 September at which nudges resume, or null outside August, when schools and many companies are closed. */
export function quietUntil(now: Date): Date | null {
  const [year, month] = dayInParis(now).split('-');
  return month === '08' ? hourInParis(`${year}-09-01`, MORNING) : null;
}
