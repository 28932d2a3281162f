import { firstOfEach } from '../../legal-reason.js';
import { isMinorOn, type WorkedDay } from '../../minors/worked-day.js';
import type { CivilDate } from '../../time/civil-date.js';
import { type Weighed, weighed } from '../weighed.js';
import { longAverages, longDays, longWeeks, weeksWithoutDayOff } from './adult-hours.js';
import { missingBreaks, shortRests } from './adult-rest.js';
import { minorSundays, unusualHours } from './unusual-hours.js';

/**
 * Hours of an intern follow those of the host's employees (L124-14): one reason for each limit, at the first day that breaks it. Days before 18
 * are judged by `minorWorkingTime`, Sundays excepted.
 */
export function internWorkingTime(birthDate: CivilDate, schedule: readonly WorkedDay[]): Weighed {
  const worked = schedule.filter(({ spans }) => spans.length > 0).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const adult = worked.filter(({ day }) => !isMinorOn(birthDate, day));
  const minor = worked.filter(({ day }) => isMinorOn(birthDate, day));
  return weighed({
    refused: firstOfEach([...longWeeks(adult), ...weeksWithoutDayOff(adult), ...missingBreaks(adult), ...minorSundays(minor)]),
    warned: firstOfEach([...longAverages(adult), ...longDays(adult), ...shortRests(adult), ...unusualHours(adult)]),
  });
}
