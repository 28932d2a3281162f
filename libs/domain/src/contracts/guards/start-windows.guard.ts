import { startWindows } from '@seve/law';
import { type ContractGuard, refusals } from '../../papers/guards/finding.js';

/** Company and training centre begin within three months of the contract. */
export const startWindowsGuard = {
  name: 'start-windows',
  find({ kind, startOn, parts: { employer, cfa } }) {
    if (kind !== 'apprenticeship') return [];
    const company = employer.companyStartOn ?? startOn;
    return refusals(startWindows({ contract: startOn, company, training: cfa.trainingStartOn ?? startOn }));
  },
} as const satisfies ContractGuard;
