/** A calendar file beside a letter: mail clients show it as a meeting. */
export interface LetterCalendar {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

/** Who sends the file and who gets it. A calendar that asks for an answer names both; without them it is a file to open by hand. */
export interface CalendarParties {
  from: { name: string; address: string };
  to: string;
}
