import type { Locale } from '@seve/domain';
import type { ExplainedCriterion } from '@seve/matching';
import type { ExplainedCriterionView } from './matches.dto.js';

export const viewOfCriterion = (criterion: ExplainedCriterion, locale: Locale): ExplainedCriterionView => ({
  side: criterion.side,
  name: criterion.name,
  label: criterion.label[locale],
  points: criterion.points,
  possible: criterion.possible,
  sentence: criterion.sentence[locale],
  student: criterion.student[locale],
  offer: criterion.offer[locale],
});
