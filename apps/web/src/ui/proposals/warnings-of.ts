import type { CheckedOffer, ProposalFit } from '@seve/api-client';

/** Conditions that are shown as objections, so not repeated as warnings. */
const SAID_OTHERWISE: readonly string[] = ['kind', 'legal-age'];

export const WARNINGS = ['status', 'level', 'dates', 'period', 'reach', 'permit', 'hazards', 'law', 'profile'] as const;
export type ProposalWarning = (typeof WARNINGS)[number];

type Known = Pick<ProposalFit, 'failed' | 'law' | 'isMinor' | 'isProfileComplete' | 'availableFrom' | 'distanceKm'>;

/** Returns what the teacher should know before proposing: unmet conditions, hazards for a minor, an incomplete profile. */
export function proposalWarnings(
  { failed, law, isMinor, isProfileComplete, availableFrom, distanceKm }: Known,
  { hazards, missedPeriod }: Pick<CheckedOffer, 'hazards' | 'missedPeriod'>,
): ProposalWarning[] {
  // Dates or distance that the student has not entered are reported as an incomplete profile, not as unmet conditions.
  const unsaid = [...(availableFrom === null ? ['dates'] : []), ...(distanceKm === null ? ['reach'] : [])];
  const unmet = failed.filter((name) => ![...SAID_OTHERWISE, ...unsaid].includes(name));
  return WARNINGS.filter((warning) => {
    if (warning === 'hazards') return isMinor && hazards.length > 0;
    if (warning === 'period') return missedPeriod !== null;
    if (warning === 'law') return law !== null;
    if (warning === 'profile') return !isProfileComplete;
    return unmet.includes(warning);
  });
}
