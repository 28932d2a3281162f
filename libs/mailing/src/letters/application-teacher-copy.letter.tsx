import { COPIED_ACTS, type CopiedAct, type Locale } from '@seve/domain';
import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { teacherCopyWords } from '../words/teacher-copy-words.js';

export type ApplicationTeacherCopyParams = {
  /** First name of the teacher. */
  firstName: string;
  act: CopiedAct;
  studentName: string;
  className: string | null;
  offerTitle: string | null;
  companyName: string;
  /** Unmasked text of the company to a student under 18. */
  words: string | null;
  /** Class table; the student's page if there is a company text. */
  link: string;
};

/** Sentence on how the company's message to a minor is handled. */
const READ_ALONG: Record<Locale, (student: string, act: CopiedAct) => string> = {
  fr: (student, act) =>
    `${student} a moins de 18 ans : ces mots ${act === 'invited' ? 'ne lui sont pas transmis' : 'lui arrivent sans numéro, adresse ni lien'}. S’ils vous inquiètent, signalez-les en un clic depuis sa fiche.`,
  en: (student, act) =>
    `${student} is under 18: these words ${act === 'invited' ? 'are not passed on' : 'reach them without numbers, addresses or links'}. If they worry you, report them in one click from their sheet.`,
};

export const applicationTeacherCopy = letter<ApplicationTeacherCopyParams>(
  {
    name: 'application-teacher-copy',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      act: 'accepted',
      studentName: 'Inès Lefebvre',
      className: 'BTS Métiers de la chimie, 2e année',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      words: null,
      link: 'https://seve.example/ma-classe',
    },
    variants: COPIED_ACTS.map((act) => ({
      act,
      ...(act === 'sent' && { offerTitle: null, className: null }),
      ...((act === 'invited' || act === 'pool_asked') && { words: 'Appelez-moi au 06 12 34 56 78.' }),
    })),
  },
  {
    fr: ({ firstName, act, studentName, className, words, link, ...offer }) => ({
      ...teacherCopyWords.fr(studentName, offer.companyName)[act],
      to: firstName,
      quote: quoted(words, offer.companyName, 'fr'),
      ...(words && { closing: READ_ALONG.fr(studentName, act) }),
      facts: [...knownFacts([['Classe', className]]), ...factsOfOffer(offer, 'fr')],
      action: { label: words ? 'Ouvrir sa fiche' : 'Ouvrir ma classe', link },
      why: `Vous recevez cette lettre parce que vous suivez ${studentName}.`,
    }),
    en: ({ firstName, act, studentName, className, words, link, ...offer }) => ({
      ...teacherCopyWords.en(studentName, offer.companyName)[act],
      to: firstName,
      quote: quoted(words, offer.companyName, 'en'),
      ...(words && { closing: READ_ALONG.en(studentName, act) }),
      facts: [...knownFacts([['Class', className]]), ...factsOfOffer(offer, 'en')],
      action: { label: words ? 'Open their sheet' : 'Open my class', link },
      why: `You get this letter because you follow ${studentName}.`,
    }),
  },
);
