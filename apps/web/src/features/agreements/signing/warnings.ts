import type { AgreementFinding } from '@seve/api-client';

export interface Warning {
  /** What the school confirms. */
  id: string;
  findings: AgreementFinding[];
}

/** Warnings of the law, one for each thing that the school confirms in its words. */
export function warningsOf(findings: readonly AgreementFinding[]): Warning[] {
  const warnings: Warning[] = [];
  for (const finding of findings) {
    if (finding.level !== 'warned' || finding.confirmation === null) continue;
    const known = warnings.find(({ id }) => id === finding.confirmation);
    if (known) known.findings.push(finding);
    else warnings.push({ id: finding.confirmation, findings: [finding] });
  }
  return warnings;
}
