import { allowanceWords, type Locale, type PlaceTerms, presenceWords } from '@seve/domain';
import type { PlaceTermsView } from './placements.dto.js';

/** The terms in the words of a reader. */
export const viewOfTerms = (
  { workplace, department, weeklyMinutes, changesOn, guide, ...terms }: PlaceTerms,
  locale: Locale,
): PlaceTermsView => ({
  ...{ workplace, department, weeklyMinutes, changesOn, guide },
  presence: terms.timetable && presenceWords(terms.timetable, locale),
  allowance: terms.allowance && allowanceWords(terms.allowance, locale),
});
