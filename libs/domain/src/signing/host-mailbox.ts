import type { LegalReason, Sentence } from '@seve/law';
import type { SignatoryRole } from '../agreements/signing.js';
import { domainOf, isFreeMail } from '../organisations/email-domain.js';

/** Begin of the sentence about each seat of a host. */
export type HostSeatWords = Partial<Record<SignatoryRole, Sentence>>;

/** Seat at a host that signs or gets letters. */
interface HostSeat {
  role: SignatoryRole;
  email: string | null | undefined;
}

/** Request to the school: to confirm that it knows the reader, or to check. */
const SAY_SO: Record<'warned' | 'told', Sentence> = {
  warned: { fr: 'Dites que vous savez qui y lit.', en: 'Say that you know who reads there.' },
  told: { fr: 'Assurez-vous de savoir qui y lit.', en: 'Make sure that you know who reads there.' },
};

interface MailboxRule {
  level: keyof typeof SAY_SO;
  who: HostSeatWords;
  article: string;
}

/** Findings about free mailboxes, which prove no relation to the host. */
export function openMailboxReasons(seats: readonly HostSeat[], { level, who, article }: MailboxRule): LegalReason[] {
  return seats.flatMap(({ role, email }) => {
    const words = who[role];
    if (words === undefined || !email || !isFreeMail(domainOf(email))) return [];
    return [
      {
        ...{ rule: 'host-mailbox', article, numbers: { role, email } },
        sentence: {
          fr: `${words.fr} ${email}, une messagerie que chacun peut ouvrir. ${SAY_SO[level].fr}`,
          en: `${words.en} ${email}, a mailbox that anyone can open. ${SAY_SO[level].en}`,
        },
        remedy: {
          fr: 'Demandez une adresse de l’entreprise, ou vérifiez celle-ci au téléphone.',
          en: 'Ask for an address of the company, or check this one by phone.',
        },
      },
    ];
  });
}
