import { ascendantEmployer } from '@seve/law';
import { answered, type ContractGuard } from '../../papers/guards/finding.js';
import { isSameMailbox } from '../../people/contact/mailbox.js';
import { isSameName } from '../../people/contact/same-name.js';

/** An ascendant who employs a minor declares it. Only the school reads that guardian and employer look like one person. */
export const ascendantGuard = {
  name: 'ascendant',
  find({ kind, parts: { employer }, signatories }) {
    const guardians = signatories.filter(({ role }) => role === 'guardian');
    const host = signatories.find(({ role }) => role === 'host');
    if (kind !== 'apprenticeship' || guardians.length === 0 || host === undefined) return [];
    const isSamePerson = guardians.some(
      ({ email, name }) =>
        (email !== null && host.email !== null && isSameMailbox(email, host.email)) ||
        (name !== null && host.name !== null && isSameName(name, host.name)),
    );
    const found = answered(ascendantEmployer({ isAscendant: employer.isAscendant ?? null, isGuardian: isSamePerson }));
    return found.map((one) => ({ ...one, isForSchool: one.level === 'refused' }));
  },
} as const satisfies ContractGuard;
