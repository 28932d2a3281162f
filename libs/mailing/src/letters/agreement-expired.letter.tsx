import { type CivilDate, type Locale, SIGNATURE_DAYS, SIGNATURE_REMINDER_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { type UnsignedPaper, unsignedContent } from '../words/agreements/unsigned.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';

export type AgreementExpiredParams = UnsignedPaper & {
  /** Last day on which the links of the missing signatories work; null if they no longer do. */
  linksUntil: CivilDate | null;
};

type Params = AgreementExpiredParams;

const REMINDERS = SIGNATURE_REMINDER_DAYS.length;

function french(params: Params): LetterContent {
  const { studentName, hostName, startOn, missing, linksUntil } = params;
  const paper = paperWords(params, 'fr');
  const count = counted(missing.length, 'signature manque', 'signatures manquent');
  const said = {
    subject: `${count}\u00a0: ${studentName}, chez ${hostName}`,
    lead:
      linksUntil === null
        ? `Après ${SIGNATURE_DAYS}\u00a0jours et ${REMINDERS}\u00a0rappels, ${count} toujours sur ${paper.the}. Les liens ne servent plus\u00a0: vous pouvez les renouveler.`
        : `Après ${REMINDERS}\u00a0rappels, ${count} toujours sur ${paper.the}. Les liens servent jusqu’au ${longDay(linksUntil, 'fr')}.`,
    action: linksUntil === null ? 'Renouveler les liens' : 'Voir les signatures',
    deadline: (
      <>
        Le premier jour est le <b>{longDay(startOn, 'fr')}</b>. Sans toutes les signatures, rien ne peut commencer.
      </>
    ),
    first: 'appelez, corrigez une adresse ou renouvelez le lien',
    last: ['La personne', 'signe, et tous reçoivent le document complet'] as const,
  };
  return unsignedContent(params, said, 'fr');
}

function english(params: Params): LetterContent {
  const { studentName, hostName, startOn, missing, linksUntil } = params;
  const paper = paperWords(params, 'en');
  const count = counted(missing.length, 'signature is missing', 'signatures are missing');
  const said = {
    subject: `${count}: ${studentName}, at ${hostName}`,
    lead:
      linksUntil === null
        ? `After ${SIGNATURE_DAYS} days and ${REMINDERS} reminders, ${count} on ${paper.the}. The links work no more: you can renew them.`
        : `After ${REMINDERS} reminders, ${count} on ${paper.the}. The links work until ${longDay(linksUntil, 'en')}.`,
    action: linksUntil === null ? 'Renew the links' : 'See the signatures',
    deadline: (
      <>
        The first day is <b>{longDay(startOn, 'en')}</b>. Without all signatures, nothing can start.
      </>
    ),
    first: 'call, correct an address or renew the link',
    last: ['The person', 'signs, and all get the complete document'] as const,
  };
  return unsignedContent(params, said, 'en');
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
