import type { CivilDate, Locale, PaperKind, SignatoryRole } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { signsAs, theSeat } from '../words/agreements/seats.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementDelegatedParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** `former` delegated the signature; `delegate` signs instead; `school` is informed, or `teacher` if there is no office. */
  reader: 'former' | 'delegate' | 'school' | 'teacher';
  formerName: string;
  delegateName: string;
  role: SignatoryRole;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Last day on which the delegate's link works; null for other readers. */
  signBy: CivilDate | null;
  /** Link of the delegate; a public page for the former signatory; the page of the paper for the school. */
  link: string;
};

type Params = AgreementDelegatedParams;
type Said = Pick<LetterContent, 'subject' | 'next' | 'why' | 'deadline' | 'action'> & { lead: string };

const schoolInFrench = (params: Params): Said => {
  const { formerName, delegateName, role, studentName, reader, link } = params;
  return {
    subject: `Signature confiée à une autre personne\u00a0: ${studentName}`,
    lead: `${formerName} (${theSeat(role, 'fr')}) a désigné ${delegateName} pour signer ${paperWords(params, 'fr').the}, et déclare que cette personne en a le pouvoir. Le code envoyé à l’adresse du premier signataire l’a confirmé.`,
    action: { label: 'Voir les signataires', link },
    next: [
      step(delegateName, 'a reçu un lien personnel et signe'),
      step('Vous', 'n’avez rien à faire, si cette personne peut engager l’organisme'),
      step(
        'Un doute\u00a0?',
        'Appelez la personne qui a confié sa signature\u00a0: vous pouvez reprendre le document et corriger le signataire',
      ),
    ],
    why: whyFor(reader === 'teacher' ? 'teacher' : 'school', 'fr'),
  };
};

const schoolInEnglish = (params: Params): Said => {
  const { formerName, delegateName, role, studentName, reader, link } = params;
  return {
    subject: `Signature handed on to another person: ${studentName}`,
    lead: `${formerName} (${theSeat(role, 'en')}) named ${delegateName} to sign ${paperWords(params, 'en').the}, and declares that this person has the power to. The code sent to the address of the first signatory confirmed it.`,
    action: { label: 'See who signs', link },
    next: [
      step(delegateName, 'has a personal link and signs'),
      step('You', 'have nothing to do, if this person may bind the organisation'),
      step('A doubt?', 'Call the person who handed the signature on: you may take the document back and correct the signatory'),
    ],
    why: whyFor(reader === 'teacher' ? 'teacher' : 'school', 'en'),
  };
};

const FRENCH: Record<Params['reader'], (params: Params) => Said> = {
  school: schoolInFrench,
  teacher: schoolInFrench,
  former: ({ delegateName, studentName, link, ...told }) => ({
    subject: `${delegateName} signera à votre place`,
    lead: `Vous avez désigné ${delegateName} pour signer ${paperWords(told, 'fr').the} avec le pouvoir de signer. Votre lien ne sert plus.`,
    action: { label: 'Ouvrir Sève', link },
    next: [
      step(delegateName, 'reçoit un lien personnel et signe'),
      step('L’établissement', 'en est informé par une lettre'),
      step('Ce n’était pas vous\u00a0?', 'Prévenez l’établissement sans attendre\u00a0: il corrige le signataire'),
    ],
    why: `Vous recevez cette lettre parce que votre signature était demandée, pour ${studentName}.`,
  }),
  delegate: ({ formerName, studentName, hostName, signBy, link, ...told }) => ({
    subject: `${formerName} vous confie une signature`,
    lead: `${formerName} vous désigne pour signer ${paperWords(told, 'fr').the}, et déclare que vous avez le pouvoir de signer\u00a0: ${studentName} vient chez ${hostName}.`,
    action: { label: 'Lire et signer', link },
    deadline: signBy && (
      <>
        Ce lien est personnel. Il sert jusqu’au <b>{longDay(signBy, 'fr')}</b>. Passé ce jour, l’établissement est prévenu et peut en
        envoyer un autre.
      </>
    ),
    next: [
      step('Vous', 'lisez le document, puis recevez un code à six chiffres'),
      step('Vous', 'déclarez avoir le pouvoir de signer, et signez\u00a0; ou refusez en disant pourquoi'),
      step('Tous', 'reçoivent le document complet après la dernière signature'),
    ],
    why: `Vous recevez cette lettre parce que votre adresse a été donnée pour signer, par ${formerName}.`,
  }),
};

const ENGLISH: Record<Params['reader'], (params: Params) => Said> = {
  school: schoolInEnglish,
  teacher: schoolInEnglish,
  former: ({ delegateName, studentName, link, ...told }) => ({
    subject: `${delegateName} will sign in your place`,
    lead: `You named ${delegateName} to sign ${paperWords(told, 'en').the} with the power to sign. Your link works no more.`,
    action: { label: 'Open Sève', link },
    next: [
      step(delegateName, 'gets a personal link and signs'),
      step('The school', 'gets a letter that says so'),
      step('It was not you?', 'Tell the school at once: it corrects the signatory'),
    ],
    why: `You get this letter because your signature was asked for, for ${studentName}.`,
  }),
  delegate: ({ formerName, studentName, hostName, signBy, link, ...told }) => ({
    subject: `${formerName} hands a signature to you`,
    lead: `${formerName} names you to sign ${paperWords(told, 'en').the}, and declares that you have the power to sign: ${studentName} comes to ${hostName}.`,
    action: { label: 'Read and sign', link },
    deadline: signBy && (
      <>
        This link is personal. It works until <b>{longDay(signBy, 'en')}</b>. After that day, the school is told and may send another.
      </>
    ),
    next: [
      step('You', 'read the document, then get a code of six digits'),
      step('You', 'declare that you have the power to sign, and sign; or refuse and say why'),
      step('All', 'get the complete document after the last signature'),
    ],
    why: `You get this letter because ${formerName} gave your address to sign.`,
  }),
};

function content(params: Params, locale: Locale): LetterContent {
  const { firstName, reader, role, studentName, hostName, startOn, endOn } = params;
  const { lead, ...said } = (locale === 'fr' ? FRENCH : ENGLISH)[reader](params);
  const paper = paperWords(params, locale).name;
  const seat = ['Signature', signsAs(role, locale)] as const;
  return {
    ...said,
    to: firstName,
    lead: [lead],
    facts: [...placementFacts({ studentName, hostName, paper, startOn, endOn }, locale), seat],
  };
}

/** Tells former signatory, delegate and school about a delegation; the delegate's letter contains the new link. */
export const agreementDelegated = letter<AgreementDelegatedParams>(
  {
    name: 'agreement-delegated',
    isSecret: true,
    sample: {
      firstName: 'Léa',
      reader: 'delegate',
      formerName: 'Marc Duhamel',
      delegateName: 'Léa Petit',
      role: 'host',
      studentName: 'Hugo M.',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      signBy: '2026-12-22',
      link: 'https://seve.example/signer?token=f4Tz2k',
    },
    variants: [
      { reader: 'former', firstName: 'Marc', signBy: null, link: 'https://seve.example' },
      { firstName: null, role: 'school', kind: 'internship', isAmendment: true },
      { reader: 'school', studentName: 'Hugo Martin', signBy: null, link: 'https://seve.example/etablissement/conventions/1' },
      {
        reader: 'teacher',
        firstName: 'Nadia',
        studentName: 'Hugo Martin',
        signBy: null,
        link: 'https://seve.example/etablissement/conventions/1',
      },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
