import { agreementSignatories, type LegalReason, type Signatory } from '@seve/law';
import { domainOf, isFreeMail } from '../../organisations/email-domain.js';
import type { SignatoryFacts } from '../agreement-facts.js';
import { type AgreementGuard, refusals, warned } from '../guard-finding.js';

const IN_LAW: Record<SignatoryFacts['role'], Signatory> = {
  student: 'student',
  guardian: 'legal_representative',
  host: 'company',
  tutor: 'tutor',
  referent: 'referent_teacher',
  school: 'school',
};

const FOR_HOST: Partial<Record<SignatoryFacts['role'], LegalReason['sentence']>> = {
  host: { fr: 'Le signataire de l’accueil', en: 'The signatory of the host' },
  tutor: { fr: 'Le tuteur', en: 'The tutor' },
};

/** A mailbox that anyone opens says nothing of the host that signs: the school says that it knows who reads there. */
function openMailbox({ role, email, signsOnPaper }: SignatoryFacts): LegalReason[] {
  const who = FOR_HOST[role];
  if (who === undefined || email === null || signsOnPaper || !isFreeMail(domainOf(email))) return [];
  return [
    {
      rule: 'host-mailbox',
      article: 'Code de l’éducation, art. L124-1',
      numbers: { role, email },
      sentence: {
        fr: `${who.fr} signe depuis ${email}, une messagerie que chacun peut ouvrir. Dites que vous savez qui y lit.`,
        en: `${who.en} signs from ${email}, a mailbox that anyone can open. Say that you know who reads there.`,
      },
      remedy: {
        fr: 'Demandez une adresse de l’entreprise, ou vérifiez celle-ci au téléphone.',
        en: 'Ask for an address of the company, or check this one by phone.',
      },
    },
  ];
}

/** The five of L124-1, each with name and address; the legal representative of a minor; power to sign; a mailbox of the host's own. */
export const signatoriesGuard = {
  name: 'signatories',
  find: ({ kind, student, days, today, signatories }) => [
    ...refusals(
      agreementSignatories({
        ...{ kind, birthDate: student.birthDate, firstDay: days.from, signedOn: today },
        parties: signatories.map(({ role, ...party }) => ({ ...party, role: IN_LAW[role] })),
      }),
    ),
    ...warned(signatories.flatMap(openMailbox), 'host_mailbox'),
  ],
} as const satisfies AgreementGuard;
