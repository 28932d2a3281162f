import type { CivilDate, Locale } from '@seve/domain';
import { CONSTRAINTS, coarsePlace, type Pair, POST_CRITERIA, rateMatch, type Weights } from '@seve/matching';
import { viewOfCriterion } from '../../../core/matching/explained-criterion.view.js';
import type { ExplainedCriterionView } from '../../../core/matching/matches.dto.js';

const reach = CONSTRAINTS.find(({ name }) => name === 'reach');

/**
 * Whether the student can reach the site within the student's own limit, by remote work or with housing, by the coarse facts of a list of
 * candidates. The exact answer, asked for one commune after another in new publications of the offer, would reveal where the student lives.
 */
export const canReachSite = ({ student, ...pair }: Pair, today: CivilDate): boolean =>
  reach?.isMet({ ...pair, student: { ...student, ...coarsePlace(student) } }, today) ?? false;

/** Day, weights and language with which a pair is scored. */
export interface FitReading {
  today: CivilDate;
  weights: Weights;
  locale: Locale;
}

export interface PostFit {
  postScore: number;
  criteria: ExplainedCriterionView[];
}

/** Returns the post's side of the score, whose criteria name no place. Also works for a student who applied without being a match. */
export function postFit(pair: Pair, { today, weights, locale }: FitReading): PostFit {
  const { postScore, criteria } = rateMatch(pair, today, weights);
  const views = POST_CRITERIA.flatMap((criterion) => {
    const score = criteria.find(({ side, name }) => side === 'post' && name === criterion.name);
    if (!score) return [];
    const values = criterion.sides(pair, today);
    const words = { label: criterion.label, sentence: criterion.reason(pair, today), ...values };
    return [viewOfCriterion({ ...score, ...words }, locale)];
  });
  return { postScore, criteria: views };
}
