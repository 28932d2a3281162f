import { datesFit, daysOutside, startDay } from '../calendar.js';
import { dayCount, dayInWords, sentence, weeksOutOf } from '../wording.js';
import type { Criterion } from './criterion.js';
import { dateSides } from './date-sides.js';

/** How much of the post falls within the student's dates; for an apprenticeship, how near its start comes to them. */
export const rhythmCriterion: Criterion<'u'> = {
  name: 'rhythm',
  label: { fr: 'Rythme et dates', en: 'Rhythm and dates' },
  value: ({ student, offer }, today) => datesFit(student, offer, today) ?? 0,
  reason({ student, offer }, today) {
    const start = startDay(student, offer, today);
    const outside = daysOutside(student, start);
    const day = dayInWords(start);
    const gap = dayCount(Math.abs(outside));
    if (outside < 0) return sentence(`Début le ${day.fr}, ${gap.fr} avant vos dates.`, `Start on ${day.en}, ${gap.en} before your dates.`);
    if (outside > 0) return sentence(`Début le ${day.fr}, ${gap.fr} après vos dates.`, `Start on ${day.en}, ${gap.en} after your dates.`);
    if (offer.kind === 'apprenticeship' || offer.durationWeeks === null) {
      return sentence(`Début le ${day.fr}, dans vos dates.`, `Start on ${day.en}, within your dates.`);
    }
    const weeks = weeksOutOf(offer.durationWeeks, offer.durationWeeks);
    return sentence(`${weeks.fr} dans vos dates.`, `${weeks.en} within your dates.`);
  },
  sides: dateSides,
};
