import type { CivilDate, Locale } from '@seve/domain';
import { CONSTRAINTS, coarsePlace, type Pair, POST_CRITERIA, rateMatch, type Weights } from '@seve/matching';
import { viewOfCriterion } from '../../../core/matching/explained-criterion.view.js';
import type { ExplainedCriterionView } from '../../../core/matching/matches.dto.js';

const reach = CONSTRAINTS.find(({ name }) => name === 'reach');

/**
 * Within the limit the student set, or remote, or housed, by the coarse facts of a list of candidates: asked of one commune after another,
 * in new publications of the offer, the exact answer would tell where the student lives.
 */
export const canReachSite = ({ student, ...pair }: Pair, today: CivilDate): boolean =>
  reach?.isMet({ ...pair, student: { ...student, ...coarsePlace(student) } }, today) ?? false;

/** How a pair is read: on a day, with the weights in use, in a language. */
export interface FitReading {
  today: CivilDate;
  weights: Weights;
  locale: Locale;
}

export interface PostFit {
  postScore: number;
  criteria: ExplainedCriterionView[];
}

/** The post's side of the score, whose criteria name no place. Also for a student who applied without being a match. */
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
