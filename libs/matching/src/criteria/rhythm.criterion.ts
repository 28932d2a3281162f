import { isContract } from '@seve/domain';
import { dayCount, dayInWords, daysOutOf, typesetSentence, weeksOutOf } from '../explain/wording.js';
import { daysOutside, lastDay, startDay } from '../facts/calendar.js';
import type { Criterion } from './criterion.js';
import { dateSides } from './date-sides.js';
import { calendarFit, freeDays } from './free-days.js';

/** Share of the post's calendar that the school leaves free; without calendars, how its dates fit the student's. */
export const rhythmCriterion: Criterion<'student'> = {
  name: 'rhythm',
  label: { fr: 'Rythme et dates', en: 'Rhythm and dates' },
  why: typesetSentence(
    'Des dates qui gênent les cours rendent une place fatigante, ou impossible.',
    'Dates that clash with classes make a place tiring, or impossible.',
  ),
  method: typesetSentence(
    "Quand la classe et le poste ont un calendrier : la part des jours en entreprise qui ne sont pas des jours de cours. Sinon, tous les points quand le poste tient dans vos dates pour ce type d'offre ; pour un contrat, de moins en moins jusqu'à trois mois d'écart.",
    'Where class and post have a calendar: the share of days in the company that are no days at school. Otherwise, every point when the post lies within your dates for that kind of offer; for a contract, less and less up to three months away.',
  ),
  value: calendarFit,
  reason(pair, today) {
    const { student, offer } = pair;
    const calendars = freeDays(pair);
    if (calendars) {
      const days = daysOutOf(calendars.free, calendars.whole);
      return typesetSentence(`${days.fr} en entreprise hors de vos cours.`, `${days.en} in the company outside your classes.`);
    }
    const start = startDay(student, offer, today);
    const outside = daysOutside(student, offer, start);
    const day = dayInWords(start);
    const gap = dayCount(Math.abs(outside));
    if (outside < 0)
      return typesetSentence(`Début le ${day.fr}, ${gap.fr} avant vos dates.`, `Start on ${day.en}, ${gap.en} before your dates.`);
    if (outside > 0) {
      const end = dayInWords(lastDay(offer, start));
      return typesetSentence(`Fin le ${end.fr}, ${gap.fr} après vos dates.`, `End on ${end.en}, ${gap.en} after your dates.`);
    }
    if (isContract(offer.kind) || offer.durationWeeks === null) {
      return typesetSentence(`Début le ${day.fr}, dans vos dates.`, `Start on ${day.en}, within your dates.`);
    }
    const weeks = weeksOutOf(offer.durationWeeks, offer.durationWeeks);
    return typesetSentence(`${weeks.fr} dans vos dates.`, `${weeks.en} within your dates.`);
  },
  sides: dateSides,
};
