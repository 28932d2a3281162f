import type { Locale } from '@seve/domain';
import type { MatchExplanation } from '@seve/matching';
import { viewOfCriterion } from '../../core/matching/explained-criterion.view.js';
import type { MatchExplanationView } from '../../core/matching/matches.dto.js';
import type { OfferCard } from '../../core/offers/offer-card.dto.js';

/** Explanation of a pair, without the company's unanswered applications, which do not affect the score. */
export type ExplainedPair = Omit<MatchExplanationView, 'unanswered'>;

export function viewOfExplanation(explained: MatchExplanation, offer: OfferCard, locale: Locale): ExplainedPair {
  const raise = explained.raise.map(({ sentence, ...one }) => ({ ...one, sentence: sentence[locale] }));
  const common = { offer, ok: explained.ok, weightsVersion: explained.weightsVersion, raise };
  if (!explained.ok) {
    const failed = explained.failed.map(({ constraint, sentence }) => ({ constraint, sentence: sentence[locale] }));
    return { ...common, studentScore: 0, postScore: 0, total: 0, criteria: [], met: [], failed };
  }
  return {
    ...common,
    studentScore: explained.studentScore,
    postScore: explained.postScore,
    total: explained.total,
    criteria: explained.criteria.map((criterion) => viewOfCriterion(criterion, locale)),
    met: explained.conditions.map(({ constraint, words }) => ({ constraint, sentence: words[locale] })),
    failed: [],
  };
}
