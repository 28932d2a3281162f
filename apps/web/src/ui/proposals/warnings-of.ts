import type { CheckedOffer, ProposalFit } from '@seve/api-client';

/** Conditions that objections say already. */
const SAID_OTHERWISE: readonly string[] = ['kind', 'legal-age'];

export const WARNINGS = ['status', 'level', 'dates', 'reach', 'permit', 'hazards', 'law', 'profile'] as const;
export type Warning = (typeof WARNINGS)[number];

/** What the teacher should know before proposing: unmet conditions, hazards for a minor, an incomplete profile. */
export function warningsOf(
  { failed, law, isMinor, isProfileComplete }: Pick<ProposalFit, 'failed' | 'law' | 'isMinor' | 'isProfileComplete'>,
  { hazards }: Pick<CheckedOffer, 'hazards'>,
): Warning[] {
  const unmet = failed.filter((name) => !SAID_OTHERWISE.includes(name));
  return WARNINGS.filter((warning) => {
    if (warning === 'hazards') return isMinor && hazards.length > 0;
    if (warning === 'law') return law !== null;
    if (warning === 'profile') return !isProfileComplete;
    return unmet.includes(warning);
  });
}
