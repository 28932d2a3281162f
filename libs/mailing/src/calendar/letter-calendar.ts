/** A calendar file attached to a letter; mail clients show it as a meeting. */
export interface LetterCalendar {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

/** Organizer and attendee of the meeting; without them the file must be opened by hand. */
export interface CalendarParties {
  from: { name: string; address: string };
  to: string;
}
