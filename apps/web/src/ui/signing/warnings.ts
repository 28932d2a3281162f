import type { LegalReasonView } from '@seve/api-client';

/** What the law says of a paper. */
export interface LawFinding {
  level: string;
  /** What is confirmed in words; null where nothing is. */
  confirmation: string | null;
  reason: LegalReasonView;
}

export interface Warning {
  /** What the school confirms. */
  id: string;
  findings: LawFinding[];
}

/** Warnings of the law, one for each thing that the school confirms in its words. */
export function warningsOf(findings: readonly LawFinding[]): Warning[] {
  const warnings: Warning[] = [];
  for (const finding of findings) {
    if (finding.level !== 'warned' || finding.confirmation === null) continue;
    const known = warnings.find(({ id }) => id === finding.confirmation);
    if (known) known.findings.push(finding);
    else warnings.push({ id: finding.confirmation, findings: [finding] });
  }
  return warnings;
}
