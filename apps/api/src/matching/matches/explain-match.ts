import { offerCards } from '@seve/database';
import { type CivilDate, Conflict, type Locale, NotFound } from '@seve/domain';
import { explainMatch } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { currentWeights } from '../../core/matching/current-weights.js';
import { pairFor } from '../../core/matching/pairs.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import { type ExplainedPair, viewOfExplanation } from './match-explanation.view.js';

interface Question {
  studentId: string;
  offerId: string;
  today: CivilDate;
  locale: Locale;
}

/**
 * Returns both sides of a match, scored now, for the student or a teacher of the student; the caller must check the reader. Companies see
 * only `postFit`.
 */
export async function explainPair(manager: EntityManager, { studentId, offerId, today, locale }: Question): Promise<ExplainedPair> {
  const [[card], pair, weights] = await Promise.all([
    offerCards(manager, [offerId]),
    pairFor(manager, studentId, offerId, today),
    currentWeights(manager),
  ]);
  if (!card) throw new NotFound('not-found');
  if (!pair) throw new Conflict('application.profile-incomplete');
  return viewOfExplanation(explainMatch(pair, today, weights), cardOf(card), locale);
}
