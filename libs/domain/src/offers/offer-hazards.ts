import { UNKNOWN_HAZARD } from '@seve/law';

const MAJORITY = 18;

/** Whether the post may be shown to minors, so that the company has to state its hazards. */
export const asksHazards = ({ minAge }: { minAge: number | null }): boolean => (minAge ?? 0) < MAJORITY;

/** Returns the hazards for papers and teachers; `not_known` if the offer has not answered (null). */
export const hazardsOrUnknown = (hazards: readonly string[] | null): readonly string[] => hazards ?? [UNKNOWN_HAZARD];

/** Whether hazards are named, or the company stated that there are none. */
export const areHazardsKnown = (hazards: readonly string[]): boolean => !hazards.includes(UNKNOWN_HAZARD);
