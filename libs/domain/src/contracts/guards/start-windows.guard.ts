import { startWindows } from '@seve/law';
import { type ContractGuard, refusalsOf } from '../contract-finding.js';

/** Company and training centre begin within three months of the contract. */
export const startWindowsGuard = {
  name: 'start-windows',
  find({ kind, startOn, parts: { employer, cfa } }) {
    if (kind !== 'apprenticeship') return [];
    const company = employer.companyStartOn ?? startOn;
    return refusalsOf(startWindows({ contract: startOn, company, training: cfa.trainingStartOn ?? startOn }));
  },
} as const satisfies ContractGuard;
