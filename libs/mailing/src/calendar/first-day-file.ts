import type { CivilDate } from '@seve/domain';
import { ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Meeting } from './meeting-file.js';

interface FirstDay extends Pick<Meeting, 'uid' | 'summary' | 'location' | 'description' | 'url'> {
  day: CivilDate;
}

/** Returns the iCalendar file of an all-day event. */
export function firstDayFile({ uid, day, ...event }: FirstDay): string {
  const calendar = new ICalCalendar({ prodId: '-//Sève//Sève//FR', method: ICalCalendarMethod.PUBLISH });
  const start = Temporal.PlainDate.from(day).toZonedDateTime('UTC');
  calendar.createEvent({ id: uid, allDay: true, start, busystatus: ICalEventBusyStatus.BUSY, ...event });
  return calendar.toString();
}
