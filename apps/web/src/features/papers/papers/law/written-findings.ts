import type { AgreementFinding } from '@seve/api-client';

/** Guards that name fields which are not filled yet. */
const OF_MISSING: readonly AgreementFinding['guard'][] = ['mentions', 'purpose', 'signatories'];

/** Whether a finding is about what is written, and not about what is missing. */
export const isSaidOfWritten = ({ guard }: Pick<AgreementFinding, 'guard'>): boolean => !OF_MISSING.includes(guard);
