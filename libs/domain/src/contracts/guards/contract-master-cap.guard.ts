import { masterCap } from '@seve/law';
import { type ContractGuard, refusals } from '../../papers/guards/finding.js';

/** Apprentices whom each master follows already. */
export const contractMasterCapGuard = {
  name: 'master-cap',
  find({ kind, startOn, endOn, parts: { cfa, employer }, followed }) {
    if (kind !== 'apprenticeship' || endOn < startOn) return [];
    const added = { from: startOn, to: endOn, isRepeating: cfa.course === 'repeat' };
    return [
      ...(employer.masterEmail ? refusals(masterCap(followed.master, added)) : []),
      ...(employer.secondMasterEmail ? refusals(masterCap(followed.secondMaster, added)) : []),
    ];
  },
} as const satisfies ContractGuard;
