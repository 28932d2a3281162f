import { UNKNOWN_HAZARD } from '@seve/law';

const MAJORITY = 18;

/** Whether minors may be shown the post: its company is then asked what it exposes to. */
export const asksHazards = ({ minAge }: { minAge: number | null }): boolean => (minAge ?? 0) < MAJORITY;

/** Hazards as papers and teachers read them: an offer that has not answered (null) exposes to what nobody knows. */
export const hazardsOrUnknown = (hazards: readonly string[] | null): readonly string[] => hazards ?? [UNKNOWN_HAZARD];

/** Some are named, or the company has answered that there is none. */
export const areHazardsKnown = (hazards: readonly string[]): boolean => !hazards.includes(UNKNOWN_HAZARD);
