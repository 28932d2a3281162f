import { type CivilDate, type Locale, type PaperKind, SIGNATURE_DAYS, SIGNATURE_REMINDER_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type MissingSignature, MissingSignatures } from '../words/agreements/MissingSignatures.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementExpiredParams = {
  /** Null where only an address is known. */
  firstName: string | null;
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Signatories who have not signed; one at least. */
  missing: readonly MissingSignature[];
  /** Last day on which their links work; null: they no longer do. */
  linksUntil: CivilDate | null;
  link: string;
};

type Params = AgreementExpiredParams;

const REMINDERS = SIGNATURE_REMINDER_DAYS.length;

function french({ firstName, studentName, hostName, startOn, endOn, missing, linksUntil, link, ...told }: Params): LetterContent {
  const paper = paperWords(told, 'fr');
  const count = counted(missing.length, 'signature manque', 'signatures manquent');
  return {
    subject: `${count}\u00a0: ${studentName}, chez ${hostName}`,
    to: firstName,
    lead: [
      linksUntil === null
        ? `Après ${SIGNATURE_DAYS}\u00a0jours et ${REMINDERS}\u00a0rappels, ${count} toujours sur ${paper.the}. Les liens ne servent plus\u00a0: vous pouvez les renouveler.`
        : `Après ${REMINDERS}\u00a0rappels, ${count} toujours sur ${paper.the}. Les liens servent jusqu’au ${longDay(linksUntil, 'fr')}.`,
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    body: <MissingSignatures missing={missing} locale="fr" />,
    action: { label: linksUntil === null ? 'Renouveler les liens' : 'Voir les signatures', link },
    deadline: (
      <>
        Le premier jour est le <b>{longDay(startOn, 'fr')}</b>. Sans toutes les signatures, rien ne peut commencer.
      </>
    ),
    next: [
      step('Vous', 'appelez, corrigez une adresse ou renouvelez le lien'),
      step('Vous', 'pouvez déposer un document signé à la main'),
      step('La personne', 'signe, et tous reçoivent le document complet'),
    ],
    why: whyFor('school', 'fr'),
  };
}

function english({ firstName, studentName, hostName, startOn, endOn, missing, linksUntil, link, ...told }: Params): LetterContent {
  const paper = paperWords(told, 'en');
  const count = counted(missing.length, 'signature is missing', 'signatures are missing');
  return {
    subject: `${count}: ${studentName}, at ${hostName}`,
    to: firstName,
    lead: [
      linksUntil === null
        ? `After ${SIGNATURE_DAYS} days and ${REMINDERS} reminders, ${count} on ${paper.the}. The links work no more: you can renew them.`
        : `After ${REMINDERS} reminders, ${count} on ${paper.the}. The links work until ${longDay(linksUntil, 'en')}.`,
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    body: <MissingSignatures missing={missing} locale="en" />,
    action: { label: linksUntil === null ? 'Renew the links' : 'See the signatures', link },
    deadline: (
      <>
        The first day is <b>{longDay(startOn, 'en')}</b>. Without all signatures, nothing can start.
      </>
    ),
    next: [
      step('You', 'call, correct an address or renew the link'),
      step('You', 'can file a document signed by hand'),
      step('The person', 'signs, and all get the complete document'),
    ],
    why: whyFor('school', 'en'),
  };
}

const words: Record<Locale, (params: Params) => LetterContent> = { fr: french, en: english };

/** Tells the school that signatures are missing after the reminders. */
export const agreementExpired = letter<AgreementExpiredParams>(
  {
    name: 'agreement-expired',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      studentName: 'Hugo Martin',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      missing: [
        { signerName: 'Marc Duhamel', role: 'host' },
        { signerName: 'Claire Martin', role: 'guardian' },
      ],
      linksUntil: null,
      link: 'https://seve.example/etablissement/conventions/1',
    },
    variants: [
      { missing: [{ signerName: 'Léa Petit', role: 'tutor' }], firstName: null },
      { linksUntil: '2026-12-22', isAmendment: true, kind: 'internship' },
    ],
  },
  words,
);
