import type { CivilDate, Locale, PaperKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type MissingSignature, MissingSignatures } from '../words/agreements/MissingSignatures.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementUnsignedTomorrowParams = {
  /** Null where only an address is known. */
  firstName: string | null;
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Signatories who have not signed; empty while the signatures are not open. */
  missing: readonly MissingSignature[];
  link: string;
};

type Params = AgreementUnsignedTomorrowParams;

function french({ firstName, studentName, hostName, startOn, endOn, missing, link, ...told }: Params): LetterContent {
  const paper = paperWords(told, 'fr');
  return {
    subject: `Demain, et pas encore signé\u00a0: ${studentName}, chez ${hostName}`,
    to: firstName,
    lead: [
      missing.length === 0
        ? `${studentName} doit commencer demain chez ${hostName}, et les signatures ne sont pas ouvertes. Avant qu’elles soient toutes là, rien ne peut commencer.`
        : `${studentName} doit commencer demain chez ${hostName}, et ${counted(missing.length, 'signature manque', 'signatures manquent')} sur ${paper.the}. ${missing.length === 1 ? 'Sans elle' : 'Sans elles'}, rien ne peut commencer.`,
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    body: missing.length > 0 ? <MissingSignatures missing={missing} locale="fr" /> : null,
    action: { label: 'Ouvrir le document', link },
    deadline: (
      <>
        Premier jour{'\u00a0'}: <b>{longDay(startOn, 'fr')}</b>. Si tout n’est pas signé ce soir, changez les dates ou prévenez l’entreprise
        et la famille.
      </>
    ),
    next: [
      step('Vous', 'appelez les personnes qui n’ont pas signé'),
      step('Vous', 'pouvez déposer un document signé à la main'),
      step(studentName, 'commence seulement quand tout est signé'),
    ],
    why: whyFor('school', 'fr'),
  };
}

function english({ firstName, studentName, hostName, startOn, endOn, missing, link, ...told }: Params): LetterContent {
  const paper = paperWords(told, 'en');
  return {
    subject: `Tomorrow, and not signed yet: ${studentName}, at ${hostName}`,
    to: firstName,
    lead: [
      missing.length === 0
        ? `${studentName} should start tomorrow at ${hostName}, and the signatures are not open. Until all of them are there, nothing can start.`
        : `${studentName} should start tomorrow at ${hostName}, and ${counted(missing.length, 'signature is missing', 'signatures are missing')} on ${paper.the}. ${missing.length === 1 ? 'Without it' : 'Without them'}, nothing can start.`,
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    body: missing.length > 0 ? <MissingSignatures missing={missing} locale="en" /> : null,
    action: { label: 'Open the document', link },
    deadline: (
      <>
        First day: <b>{longDay(startOn, 'en')}</b>. If not all is signed tonight, change the dates or tell the company and the family.
      </>
    ),
    next: [
      step('You', 'call those who have not signed'),
      step('You', 'can file a document signed by hand'),
      step(studentName, 'starts only once all is signed'),
    ],
    why: whyFor('school', 'en'),
  };
}

const words: Record<Locale, (params: Params) => LetterContent> = { fr: french, en: english };

/** The day before the first day, to the school: not all have signed. */
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
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      missing: [{ signerName: 'Marc Duhamel', role: 'host' }],
      link: 'https://seve.example/etablissement/conventions/1',
    },
    variants: [
      { missing: [], firstName: null, kind: 'internship' },
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
