import { dayInParis } from '../calendar/civil-date.js';
import { hourInParis, MORNING } from './letter-slots.js';

/** In August schools and many companies are closed: the instant at which nudges go on, on 1 September; null outside August. */
export function quietUntil(now: Date): Date | null {
  const [year, month] = dayInParis(now).split('-');
  return month === '08' ? hourInParis(`${year}-09-01`, MORNING) : null;
}
