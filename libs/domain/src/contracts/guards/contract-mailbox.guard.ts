import { type ContractGuard, told } from '../../papers/guards/finding.js';
import { type HostSeatWords, openMailboxReasons } from '../../signing/host-mailbox.js';
import { seatsOfPart } from '../../signing/seat-fields.js';

const FOR_EMPLOYER: HostSeatWords = {
  host: { fr: 'L’employeur signe depuis', en: 'The employer signs from' },
  tutor: { fr: 'Le maître d’apprentissage ou le tuteur est joint à', en: 'The master or tutor is written to at' },
};

/** Tells the school about employers and masters with a free mailbox. */
export const contractMailboxGuard = {
  name: 'host-mailbox',
  find: ({ parts: { employer } }) =>
    told(
      openMailboxReasons(
        seatsOfPart('employer', employer).map(({ role, emails: [email] }) => ({ role, email })),
        { level: 'told', who: FOR_EMPLOYER, article: 'Code du travail, art. R6222-2' },
      ),
    ).map((found) => ({ ...found, isForSchool: true })),
} as const satisfies ContractGuard;
