import type { Locale, WithdrawalReason } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type EndedForCompanyParams, endedForCompany } from '../words/endings/ended-for-company.js';
import { WITHDRAWAL_WORDS } from '../words/endings/withdrawal-reasons.js';
import { knownFacts } from '../words/known-facts.js';
import { quoted } from '../words/quoted.js';

export type ApplicationWithdrawnParams = EndedForCompanyParams & {
  reason: WithdrawalReason | null;
  /** Message of the student to the company. */
  message: string | null;
};

const REASON: Record<Locale, string> = { fr: 'Raison', en: 'Reason' };

function content({ reason, message, ...params }: ApplicationWithdrawnParams, locale: Locale): Omit<LetterContent, 'subject' | 'lead'> {
  const shared = endedForCompany[locale](params);
  const facts = [...(shared.facts ?? []), ...knownFacts([[REASON[locale], reason && WITHDRAWAL_WORDS[locale][reason]]])];
  return { ...shared, facts, quote: quoted(message, params.studentName, locale) };
}

export const applicationWithdrawn = letter<ApplicationWithdrawnParams>(
  {
    name: 'application-withdrawn',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      studentName: 'Hugo Delattre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      reason: 'plans_changed',
      message: 'Merci pour votre accueil. Je poursuis finalement mes études à Lille.',
      link: 'https://seve.example/entreprise/offres/412',
    },
    variants: [
      { offerTitle: null, reason: null, message: null },
      { reason: 'other', message: null },
    ],
  },
  {
    fr: (params) => ({
      ...content(params, 'fr'),
      subject: `${params.studentName} ne donne pas suite`,
      lead: ['Sa candidature s’arrête là. Vous n’avez pas à répondre.'],
    }),
    en: (params) => ({
      ...content(params, 'en'),
      subject: `${params.studentName} does not go further`,
      lead: ['The application ends here. You do not have to answer.'],
    }),
  },
);
