import { areHazardsKnown } from '@seve/domain';
import { type Hazard, UNKNOWN_HAZARD } from '@seve/law';

export const HAZARDS_ANSWERS = ['none', 'some', 'unknown'] as const;
export type HazardsAnswer = (typeof HAZARDS_ANSWERS)[number];

/** The answer to the question about hazards, and the hazards ticked for "some". */
export interface HazardsValues {
  /** Empty while the question is unanswered. */
  hazardsAnswer: HazardsAnswer | '';
  hazards: Hazard[];
}

export function hazardsValues(hazards: readonly Hazard[] | null): HazardsValues {
  if (hazards === null) return { hazardsAnswer: '', hazards: [] };
  if (!areHazardsKnown(hazards)) return { hazardsAnswer: 'unknown', hazards: [] };
  return { hazardsAnswer: hazards.length === 0 ? 'none' : 'some', hazards: [...hazards] };
}

/** Returns the hazards to store; null when unanswered, or for "some" without a ticked hazard. */
export function answeredHazards({ hazardsAnswer, hazards }: HazardsValues): Hazard[] | null {
  if (hazardsAnswer === 'none') return [];
  if (hazardsAnswer === 'unknown') return [UNKNOWN_HAZARD];
  return hazardsAnswer === 'some' && hazards.length > 0 ? hazards : null;
}
