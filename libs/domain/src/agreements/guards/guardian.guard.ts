import { GUARDIAN_UNCONFIRMED } from '../../minors/guardian-unconfirmed.js';
import type { AgreementGuard } from '../guard-finding.js';

/** The guardian who signs was confirmed by the school. */
export const guardianGuard = {
  name: 'guardian',
  find: ({ student, signatories }) =>
    student.guardian === 'unconfirmed' && signatories.some(({ role }) => role === 'guardian')
      ? [{ level: 'refused', reason: GUARDIAN_UNCONFIRMED, confirmation: null }]
      : [],
} as const satisfies AgreementGuard;
