import type { Sentence } from '@seve/domain';
import type { Pair } from '../facts.js';
import { offerDates } from '../offer-dates.js';
import { label, period, sentence } from '../wording.js';

/** The student's dates, and the offer's length and start. */
export function dateSides({ student, offer }: Pair): { student: Sentence; offer: Sentence } {
  const dates = offerDates(offer);
  const own = student.availableFrom !== null && student.availableTo !== null ? period(student.availableFrom, student.availableTo) : null;
  return { student: own ? sentence(own.fr, own.en) : label('–'), offer: sentence(dates.fr, dates.en) };
}
