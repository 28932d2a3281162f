import type { UnannouncedMatch } from '@seve/database';

const OFFERS_PER_DIGEST = 10;
const OFFERS_PER_COMPANY = 2;

/** Returns the matches for one letter (best first), and whether some are left for a later one. */
export function pickMatches(matches: readonly UnannouncedMatch[]): { picked: UnannouncedMatch[]; isAllTold: boolean } {
  const ofCompany = new Map<string, number>();
  const picked: UnannouncedMatch[] = [];
  for (const match of matches) {
    const before = ofCompany.get(match.companyId) ?? 0;
    if (picked.length === OFFERS_PER_DIGEST || before === OFFERS_PER_COMPANY) continue;
    ofCompany.set(match.companyId, before + 1);
    picked.push(match);
  }
  return { picked, isAllTold: picked.length === matches.length };
}
