import type { LegalReasonView } from '@seve/api-client';

/** A finding of the law about a paper. */
export interface LawFinding {
  level: string;
  /** Id of the declaration by which the school confirms; null when there is nothing to confirm. */
  confirmation: string | null;
  reason: LegalReasonView;
}

export interface Warning {
  /** Id of the declaration by which the school confirms. */
  id: string;
  findings: LawFinding[];
}

/** Returns the warnings of the law, grouped by the declaration that the school confirms. */
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
