import { areHazardsKnown } from '@seve/domain';
import { type Hazard, UNKNOWN_HAZARD } from '@seve/law';

export const HAZARDS_ANSWERS = ['none', 'some', 'unknown'] as const;
export type HazardsAnswer = (typeof HAZARDS_ANSWERS)[number];

/** The question of the form and the boxes that "some" opens. */
export interface HazardsValues {
  /** Empty as long as the question is not answered. */
  hazardsAnswer: HazardsAnswer | '';
  hazards: Hazard[];
}

export function hazardsValues(hazards: readonly Hazard[] | null): HazardsValues {
  if (hazards === null) return { hazardsAnswer: '', hazards: [] };
  if (!areHazardsKnown(hazards)) return { hazardsAnswer: 'unknown', hazards: [] };
  return { hazardsAnswer: hazards.length === 0 ? 'none' : 'some', hazards: [...hazards] };
}

/** What is stored: null where nothing is answered, or "some" without saying which. */
export function answeredHazards({ hazardsAnswer, hazards }: HazardsValues): Hazard[] | null {
  if (hazardsAnswer === 'none') return [];
  if (hazardsAnswer === 'unknown') return [UNKNOWN_HAZARD];
  return hazardsAnswer === 'some' && hazards.length > 0 ? hazards : null;
}
