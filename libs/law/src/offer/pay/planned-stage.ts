import { LEGAL_WEEK } from '../../apprenticeship/pay/paid-time.js';
import { presenceOf, type Stage, stageOfWeeks } from '../../time/presence.js';
import type { CheckedOffer } from '../checked-offer.js';

export type PlannedDates = Pick<CheckedOffer, 'startFrom' | 'startTo' | 'durationWeeks' | 'weeklyMinutes'>;

/** Returns the internship of an offer from its first or last possible day, whichever has fewer hours; null while its dates are open. */
export function plannedStage({ startFrom, startTo, durationWeeks, weeklyMinutes }: PlannedDates): Stage | null {
  if (startFrom === null || durationWeeks === null) return null;
  const [first, last] = [startFrom, startTo ?? startFrom].map((start) => stageOfWeeks(start, durationWeeks, weeklyMinutes ?? LEGAL_WEEK));
  if (!first || !last) return null;
  return presenceOf(last).minutes < presenceOf(first).minutes ? last : first;
}
