import type { Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { type UnsignedPaper, unsignedContent } from '../words/agreements/unsigned.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';

/** `missing` is empty while the signatures are not open. */
export type AgreementUnsignedTomorrowParams = UnsignedPaper & {
  /** Sent on the first day itself, after a late run. */
  isToday: boolean;
};

type Params = AgreementUnsignedTomorrowParams;

function french(params: Params): LetterContent {
  const { studentName, hostName, startOn, missing, isToday } = params;
  const starts = `${studentName} doit commencer ${isToday ? 'aujourd’hui' : 'demain'} chez ${hostName}`;
  const count = counted(missing.length, 'signature manque', 'signatures manquent');
  const said = {
    subject: `${isToday ? 'Aujourd’hui' : 'Demain'}, et pas encore signé\u00a0: ${studentName}, chez ${hostName}`,
    lead:
      missing.length === 0
        ? `${starts}, et les signatures ne sont pas ouvertes. Avant qu’elles soient toutes là, rien ne peut commencer.`
        : `${starts}, et ${count} sur ${paperWords(params, 'fr').the}. ${missing.length === 1 ? 'Sans elle' : 'Sans elles'}, rien ne peut commencer.`,
    action: 'Ouvrir le document',
    deadline: (
      <>
        Premier jour{'\u00a0'}: <b>{longDay(startOn, 'fr')}</b>. Si tout n’est pas signé {isToday ? 'ce matin' : 'ce soir'}, changez les
        dates ou prévenez l’entreprise et la famille.
      </>
    ),
    first: 'appelez les personnes qui n’ont pas signé',
    last: [studentName, 'commence seulement quand tout est signé'] as const,
  };
  return unsignedContent(params, said, 'fr');
}

function english(params: Params): LetterContent {
  const { studentName, hostName, startOn, missing, isToday } = params;
  const starts = `${studentName} should start ${isToday ? 'today' : 'tomorrow'} at ${hostName}`;
  const count = counted(missing.length, 'signature is missing', 'signatures are missing');
  const said = {
    subject: `${isToday ? 'Today' : 'Tomorrow'}, and not signed yet: ${studentName}, at ${hostName}`,
    lead:
      missing.length === 0
        ? `${starts}, and the signatures are not open. Until all of them are there, nothing can start.`
        : `${starts}, and ${count} on ${paperWords(params, 'en').the}. ${missing.length === 1 ? 'Without it' : 'Without them'}, nothing can start.`,
    action: 'Open the document',
    deadline: (
      <>
        First day: <b>{longDay(startOn, 'en')}</b>. If not all is signed {isToday ? 'this morning' : 'tonight'}, change the dates or tell
        the company and the family.
      </>
    ),
    first: 'call those who have not signed',
    last: [studentName, 'starts only once all is signed'] as const,
  };
  return unsignedContent(params, said, 'en');
}

const words: Record<Locale, (params: Params) => LetterContent> = { fr: french, en: english };

/** Tells the school, the day before the first day, that signatures are missing. */
export const agreementUnsignedTomorrow = letter<AgreementUnsignedTomorrowParams>(
  {
    name: 'agreement-unsigned-tomorrow',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      studentName: 'Hugo Martin',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      isToday: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      missing: [{ signerName: 'Marc Duhamel', role: 'host' }],
      link: 'https://seve.example/etablissement/conventions/1',
    },
    variants: [
      { missing: [], firstName: null, kind: 'internship' },
      { isToday: true },
      {
        missing: [
          { signerName: 'Hugo Martin', role: 'student' },
          { signerName: 'Nadia Roche', role: 'referent' },
        ],
        isAmendment: true,
      },
    ],
  },
  words,
);
