import { ascendantEmployer } from '@seve/law';
import { isSameMailbox } from '../../people/contact/mailbox.js';
import { isSameName } from '../../people/contact/same-name.js';
import { answerOfLaw, type ContractGuard } from '../contract-finding.js';

/** An ascendant who employs a minor declares it. Only the school reads that guardian and employer seem to be one. */
export const ascendantGuard = {
  name: 'ascendant',
  find({ kind, parts: { employer }, signatories }) {
    const guardian = signatories.find(({ role }) => role === 'guardian');
    const host = signatories.find(({ role }) => role === 'host');
    if (kind !== 'apprenticeship' || guardian === undefined || host === undefined) return [];
    const isSameAddress = guardian.email !== null && host.email !== null && isSameMailbox(guardian.email, host.email);
    const isSamePerson = isSameAddress || (guardian.name !== null && host.name !== null && isSameName(guardian.name, host.name));
    const found = answerOfLaw(ascendantEmployer({ isAscendant: employer.isAscendant ?? null, isGuardian: isSamePerson }));
    return found.map((one) => ({ ...one, isForSchool: one.level === 'refused' }));
  },
} as const satisfies ContractGuard;
