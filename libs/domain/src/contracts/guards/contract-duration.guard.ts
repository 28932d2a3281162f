import { contractDuration, professionalisationDuration } from '@seve/law';
import { type ContractGuard, refusals } from '../../papers/guards/finding.js';

/** Branches whose agreement allows a longer professionalisation contract. */
const LONGER_BRANCHES = ['0044'];

/** From six months to three years, by the kind of contract. */
export const contractDurationGuard = {
  name: 'contract-duration',
  find({ kind, startOn: start, endOn: end, parts: { employer, cfa } }) {
    if (end < start) return [];
    if (kind === 'professionalisation') {
      const hasBranchAgreement = LONGER_BRANCHES.includes(employer.idcc ?? '');
      return refusals(professionalisationDuration({ start, end, hasBranchAgreement, isPriority: false }));
    }
    const isRepeat = cfa.course === 'repeat' && cfa.initialEndOn !== undefined;
    return refusals(
      contractDuration({
        ...{ start, end, apprentice: cfa.lateGround === 'top-athlete' ? ('top-athlete' as const) : ('common' as const) },
        isAfterRupture: employer.contractType === '23',
        ...(isRepeat && cfa.initialEndOn !== undefined && { initialEnd: cfa.initialEndOn }),
      }),
    );
  },
} as const satisfies ContractGuard;
