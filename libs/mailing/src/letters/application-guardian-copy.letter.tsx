import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { longDay } from '../words/days.js';
import { type CancelledBy, cancelledByName, cancelledWords } from '../words/endings/cancelled-words.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationGuardianCopyParams = {
  guardianName: string | null;
  act: 'offered' | 'accepted' | 'cancelled';
  /** Name of the minor. */
  studentName: string;
  companyName: string;
  communeName: string | null;
  offerTitle: string | null;
  startOn: CivilDate | null;
  /** Last day to answer an offered place. */
  answerBy: CivilDate | null;
  /** For a cancelled place: role that cancelled it, and the reason. */
  by: CancelledBy | null;
  reason: string | null;
  /** Public page of the offer or of the campus; needs no account. */
  link: string;
};

type Said = Pick<LetterContent, 'subject' | 'next' | 'why' | 'deadline'> & { lead: string; action: string };
type WordsOf = Record<ApplicationGuardianCopyParams['act'], (params: ApplicationGuardianCopyParams) => Said>;

const FRENCH: WordsOf = {
  offered: ({ studentName, companyName, answerBy }) => ({
    subject: `${companyName} propose une place à ${studentName}`,
    lead: `C’est à ${studentName} de dire oui ou non. Parlez-en ensemble.`,
    action: 'En savoir plus',
    deadline: answerBy && (
      <>
        La réponse est attendue jusqu’au <b>{longDay(answerBy, 'fr')}</b>.
      </>
    ),
    next: [
      step(studentName, 'dit oui ou non'),
      step('L’établissement', 'prépare la convention ou le contrat, si c’est oui'),
      step('Vous', 'lisez ce document et le signez : rien ne commence sans votre signature'),
    ],
    why: `Vous recevez cette lettre parce que vous avez la responsabilité de quelqu’un de moins de 18 ans : ${studentName}.`,
  }),
  accepted: ({ studentName, companyName }) => ({
    subject: `${studentName} a trouvé une place`,
    lead: `${studentName} a dit oui à ${companyName}. Vous n’avez rien à faire pour l’instant.`,
    action: 'En savoir plus',
    next: [
      step('L’établissement', 'prépare la convention ou le contrat avec l’entreprise'),
      step('Vous', 'recevez ce document, le lisez et le signez'),
      step(studentName, 'commence une fois que tout le monde a signé'),
    ],
    why: `Vous recevez cette lettre parce que vous avez la responsabilité de quelqu’un de moins de 18 ans : ${studentName}.`,
  }),
  cancelled: ({ studentName, companyName, by }) =>
    cancelledWords.fr.guardian({ by: by ?? 'company', student: studentName, company: companyName }),
};

const ENGLISH: WordsOf = {
  offered: ({ studentName, companyName, answerBy }) => ({
    subject: `${companyName} offers ${studentName} a place`,
    lead: `It is for ${studentName} to say yes or no. Talk about it together.`,
    action: 'Read more',
    deadline: answerBy && (
      <>
        The answer is expected by <b>{longDay(answerBy, 'en')}</b>.
      </>
    ),
    next: [
      step(studentName, 'says yes or no'),
      step('The school', 'prepares the agreement or the contract, if it is yes'),
      step('You', 'read this document and sign it: nothing starts without your signature'),
    ],
    why: `You get this letter because you are responsible for ${studentName}, who is under 18.`,
  }),
  accepted: ({ studentName, companyName }) => ({
    subject: `${studentName} has found a place`,
    lead: `${studentName} said yes to ${companyName}. There is nothing for you to do now.`,
    action: 'Read more',
    next: [
      step('The school', 'prepares the agreement or the contract with the company'),
      step('You', 'get this document, read it and sign it'),
      step(studentName, 'starts once everyone has signed'),
    ],
    why: `You get this letter because you are responsible for ${studentName}, who is under 18.`,
  }),
  cancelled: ({ studentName, companyName, by }) =>
    cancelledWords.en.guardian({ by: by ?? 'company', student: studentName, company: companyName }),
};

function content(params: ApplicationGuardianCopyParams, locale: Locale): LetterContent {
  const { guardianName, act, studentName, companyName, communeName, offerTitle, startOn, by, reason, link } = params;
  const { lead, action, ...said } = (locale === 'fr' ? FRENCH : ENGLISH)[act](params);
  return {
    ...said,
    to: guardianName,
    lead: [lead],
    quote: by && quoted(reason, cancelledByName({ by, student: studentName, company: companyName }, locale), locale),
    facts: [
      ...factsOfOffer({ offerTitle, companyName, communeName: communeName ?? undefined }, locale),
      ...knownFacts([[locale === 'fr' ? 'Premier jour' : 'First day', startOn && longDay(startOn, locale)]]),
    ],
    action: { label: action, link },
  };
}

export const applicationGuardianCopy = letter<ApplicationGuardianCopyParams>(
  {
    name: 'application-guardian-copy',
    isSecret: false,
    sample: {
      guardianName: 'Claire Lefebvre',
      act: 'offered',
      studentName: 'Hugo',
      companyName: 'Sucrerie de l’Omignon',
      communeName: 'Vermand',
      offerTitle: 'Agent / Agente de laboratoire',
      startOn: '2027-01-11',
      answerBy: '2026-11-23',
      by: null,
      reason: null,
      link: 'https://seve.example/offres/407',
    },
    variants: [
      { act: 'offered', guardianName: null, communeName: null, startOn: null, answerBy: null, offerTitle: null },
      { act: 'accepted' },
      { act: 'cancelled', by: 'company', reason: 'Le laboratoire ferme deux mois.' },
      { act: 'cancelled', by: 'student' },
      { act: 'cancelled', by: 'school' },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
