import { ICalAttendeeStatus, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarParties, LetterCalendar } from './letter-calendar.js';
import { PARIS_TIME_ZONE } from './paris-time-zone.js';

export interface Meeting {
  /** Identifies the meeting through confirmations, changes and cancellation (RFC 5545, UID). */
  uid: string;
  /** Increases with each of these files (RFC 5545, SEQUENCE). */
  sequence: number;
  isCancelled: boolean;
  /** ISO instant. */
  startsAt: string;
  minutes: number;
  summary: string;
  location: string | null;
  description: string;
  url: string;
}

const ZONE = 'Europe/Paris';

/** Returns false for the second pass of the hour repeated in October, whose local time denotes the first. */
const isUnambiguousLocally = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toZonedDateTime(ZONE).equals(time);

/** Returns the file that adds, moves or removes a meeting in the reader's calendar. It requests no reply: replies are given on Sève. */
export function meetingFile(meeting: Meeting, parties: CalendarParties | null): LetterCalendar {
  const method = meeting.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const start = Temporal.Instant.from(meeting.startsAt).toZonedDateTimeISO(ZONE);
  const end = start.add({ minutes: meeting.minutes });
  const calendar = new ICalCalendar({
    prodId: '-//Sève//Sève//FR',
    method,
    // The zone is set on the event only: set on the calendar, it would turn DTSTAMP into local time.
    timezone: { name: null, generator: () => PARIS_TIME_ZONE },
  });
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    status: meeting.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    timezone: [start, end].every(isUnambiguousLocally) ? ZONE : null,
    start,
    end,
    summary: meeting.summary,
    location: meeting.location,
    description: meeting.description,
    url: meeting.url,
    ...(parties && {
      organizer: { name: parties.from.name || 'Sève', email: parties.from.address },
      attendees: [{ email: parties.to, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    }),
  });
  return { method, content: calendar.toString() };
}
