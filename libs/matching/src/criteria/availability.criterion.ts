import { datesFit, daysOutside, startDay } from '../calendar.js';
import { dayCount, dayInWords, sentence, weeksOutOf } from '../wording.js';
import type { Criterion } from './criterion.js';
import { dateSides } from './date-sides.js';

/** Can the post start and last as planned? */
export const availabilityCriterion: Criterion<'e'> = {
  name: 'availability',
  label: { fr: 'Disponibilité', en: 'Availability' },
  value: ({ student, offer }, today) => datesFit(student, offer, today) ?? 0,
  reason({ student, offer }, today) {
    const start = startDay(student, offer, today);
    const gap = dayCount(Math.abs(daysOutside(student, start)));
    const day = dayInWords(start);
    if (daysOutside(student, start) !== 0)
      return sentence(`${gap.fr} d'écart entre début et disponibilité.`, `${gap.en} between start and availability.`);
    if (offer.kind === 'apprenticeship' || offer.durationWeeks === null)
      return sentence(`Début possible le ${day.fr}.`, `Can start on ${day.en}.`);
    const weeks = weeksOutOf(offer.durationWeeks, offer.durationWeeks);
    return sentence(`${weeks.fr}, dès le ${day.fr}.`, `${weeks.en}, from ${day.en}.`);
  },
  sides: dateSides,
};
