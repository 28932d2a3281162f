import { agreementSignatories, type Signatory } from '@seve/law';
import { GUARDIAN_UNCONFIRMED } from '../../minors/guardian-unconfirmed.js';
import { type AgreementGuard, refusals, warned } from '../../papers/guards/finding.js';
import { type HostSeatWords, openMailboxReasons } from '../../signing/host-mailbox.js';
import type { SignatoryFacts } from '../agreement-facts.js';

const IN_LAW: Record<SignatoryFacts['role'], Signatory> = {
  student: 'student',
  guardian: 'legal_representative',
  host: 'company',
  tutor: 'tutor',
  referent: 'referent_teacher',
  school: 'school',
};

const FOR_HOST: HostSeatWords = {
  host: { fr: 'Le signataire de l’accueil signe depuis', en: 'The signatory of the host signs from' },
  tutor: { fr: 'Le tuteur signe depuis', en: 'The tutor signs from' },
};

/** The five of L124-1, each with name and address; the legal representative of a minor; power to sign; no free mailbox for the host. */
export const signatoriesGuard = {
  name: 'signatories',
  find: ({ kind, isAmendment, student, days, today, signatories }) => [
    ...refusals(
      agreementSignatories({
        ...{ kind, birthDate: student.birthDate, isEmancipated: student.guardian === 'not_needed', signedOn: today },
        // An amendment is signed in the course of the placement: the age on its first day counts no more.
        firstDay: isAmendment ? today : days.from,
        parties: signatories.map(({ role, ...party }) => ({ ...party, role: IN_LAW[role] })),
      }),
    ),
    ...warned(
      openMailboxReasons(
        signatories.filter(({ signsOnPaper }) => !signsOnPaper),
        { level: 'warned', who: FOR_HOST, article: 'Code de l’éducation, art. L124-1' },
      ),
      'host_mailbox',
    ),
  ],
} as const satisfies AgreementGuard;

/** A signing guardian is confirmed by the school. */
export const guardianGuard = {
  name: 'guardian',
  find: ({ student, signatories }) =>
    student.guardian === 'unconfirmed' && signatories.some(({ role }) => role === 'guardian')
      ? refusals({ ok: false, reasons: [GUARDIAN_UNCONFIRMED] })
      : [],
} as const satisfies AgreementGuard;
