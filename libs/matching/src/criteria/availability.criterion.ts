import { isContract } from '@seve/domain';
import { dayCount, dayInWords, daysOutOf, typesetSentence, weeksOutOf } from '../explain/wording.js';
import { daysOutside, startDay } from '../facts/calendar.js';
import type { Criterion } from './criterion.js';
import { dateSides } from './date-sides.js';
import { calendarFit, freeDays } from './free-days.js';

/** Whether the post can start and last as planned. */
export const availabilityCriterion: Criterion<'post'> = {
  name: 'availability',
  label: { fr: 'Disponibilité', en: 'Availability' },
  why: typesetSentence(
    'Personne ne peut aider aux dates où il faut être ailleurs.',
    'Nobody can help on days when they must be elsewhere.',
  ),
  method: typesetSentence(
    'Les mêmes dates et les mêmes calendriers, vus du poste : peut-il commencer et durer comme prévu ?',
    'The same dates and calendars, seen from the post: can it start and last as planned?',
  ),
  value: calendarFit,
  reason(pair, today) {
    const { student, offer } = pair;
    const calendars = freeDays(pair);
    if (calendars) {
      const days = daysOutOf(calendars.free, calendars.whole);
      return typesetSentence(`${days.fr} en entreprise libres de cours.`, `${days.en} in the company free of classes.`);
    }
    const start = startDay(student, offer, today);
    const outside = daysOutside(student, offer, start);
    const gap = dayCount(Math.abs(outside));
    const day = dayInWords(start);
    if (outside < 0) return typesetSentence(`${gap.fr} d'écart entre début et disponibilité.`, `${gap.en} between start and availability.`);
    if (outside > 0) return typesetSentence(`${gap.fr} d'écart entre fin et disponibilité.`, `${gap.en} between end and availability.`);
    if (isContract(offer.kind) || offer.durationWeeks === null)
      return typesetSentence(`Début possible le ${day.fr}.`, `Can start on ${day.en}.`);
    const weeks = weeksOutOf(offer.durationWeeks, offer.durationWeeks);
    return typesetSentence(`${weeks.fr}, dès le ${day.fr}.`, `${weeks.en}, from ${day.en}.`);
  },
  sides: dateSides,
};
