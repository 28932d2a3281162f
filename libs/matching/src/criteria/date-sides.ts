import { availabilityFor, type Sentence } from '@seve/domain';
import { dayCount, label, period, typesetSentence } from '../explain/wording.js';
import { weekdaysIn } from '../facts/day-spans.js';
import type { Pair } from '../facts/facts.js';
import { offerDates } from '../facts/offer-dates.js';
import { freeDays } from './free-days.js';

/** Returns the calendars of class and post; if one is missing, the student's dates for that kind and the offer's length and start. */
export function dateSides(pair: Pair): { student: Sentence; offer: Sentence } {
  const { student, offer } = pair;
  const calendars = freeDays(pair);
  if (calendars) {
    const [school, company] = [dayCount(weekdaysIn(student.schoolDays)), dayCount(calendars.whole)];
    return {
      student: typesetSentence(`${school.fr} de cours`, `${school.en} of school`),
      offer: typesetSentence(`${company.fr} en entreprise`, `${company.en} in the company`),
    };
  }
  const dates = offerDates(offer);
  const said = availabilityFor(student, offer.kind);
  const own = said && period(said.availableFrom, said.availableTo);
  return { student: own ? typesetSentence(own.fr, own.en) : label('–'), offer: typesetSentence(dates.fr, dates.en) };
}
