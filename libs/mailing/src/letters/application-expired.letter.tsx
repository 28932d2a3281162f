import { type Locale, SILENCE_DAYS, SILENCE_PAUSE_FROM } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { counted } from '../words/counted.js';
import { closedSteps } from '../words/endings/closed-steps.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationExpiredParams = {
  firstName: string;
  audience: 'student' | 'company';
  /** Name of the student as this reader may see it. */
  studentName: string;
  companyName: string;
  offerTitle: string | null;
  /** Number of days without an answer. */
  days: number;
  link: string;
};

type Words = Pick<LetterContent, 'subject' | 'lead' | 'facts' | 'action' | 'next' | 'why'>;
type WordsOf = Record<ApplicationExpiredParams['audience'], (params: ApplicationExpiredParams) => Words>;

const from = (locale: Locale, { offerTitle, studentName }: ApplicationExpiredParams) => [
  ...factsOfOffer({ offerTitle }, locale),
  ...knownFacts([[locale === 'fr' ? 'De' : 'From', studentName]]),
];

const FRENCH: WordsOf = {
  student: ({ companyName, offerTitle, days, link }) => ({
    subject: `Restée sans réponse : ${companyName}`,
    lead: [
      `${counted(days, 'jour est passé', 'jours sont passés')} sans réponse : votre candidature est close. Personne n’a refusé votre dossier.`,
    ],
    facts: factsOfOffer({ offerTitle, companyName }, 'fr'),
    action: { label: 'Voir mes autres offres', link },
    next: closedSteps.fr,
    why: 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
  }),
  company: (params) => ({
    subject: `Candidature close sans réponse : ${params.studentName}`,
    lead: [
      `${counted(params.days, 'jour est passé', 'jours sont passés')}. ${params.studentName} apprend aujourd’hui que la candidature est close.`,
    ],
    facts: from('fr', params),
    action: { label: 'Voir les candidatures', link: params.link },
    next: [
      step('Vous', 'pouvez encore répondre\u00a0: un non en une ligne, ou la place si cette personne est libre'),
      step('Sans votre réponse,', 'vos offres passent plus bas dans la liste des élèves, et disent pourquoi'),
      step(`À ${SILENCE_PAUSE_FROM} en ${SILENCE_DAYS} jours,`, 'la coordination du campus peut mettre vos offres en pause'),
    ],
    why: 'Vous recevez cette lettre parce que cette candidature vous était adressée.',
  }),
};

const ENGLISH: WordsOf = {
  student: ({ companyName, offerTitle, days, link }) => ({
    subject: `Left without an answer: ${companyName}`,
    lead: [
      `${counted(days, 'day has passed', 'days have passed')} without an answer: your application is closed. Nobody has refused your file.`,
    ],
    facts: factsOfOffer({ offerTitle, companyName }, 'en'),
    action: { label: 'See my other offers', link },
    next: closedSteps.en,
    why: 'You get this letter because you had sent this application.',
  }),
  company: (params) => ({
    subject: `Application closed without an answer: ${params.studentName}`,
    lead: [
      `${counted(params.days, 'day has passed', 'days have passed')}. ${params.studentName} learns today that the application is closed.`,
    ],
    facts: from('en', params),
    action: { label: 'See the applications', link: params.link },
    next: [
      step('You', 'can still answer: a one-line no, or the place if this person is free'),
      step('Without your answer,', 'your offers stand lower in the students’ lists, and say why'),
      step(`At ${SILENCE_PAUSE_FROM} in ${SILENCE_DAYS} days,`, 'the campus coordination may pause your offers'),
    ],
    why: 'You get this letter because this application was addressed to you.',
  }),
};

export const applicationExpired = letter<ApplicationExpiredParams>(
  {
    name: 'application-expired',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      audience: 'company',
      studentName: 'Inès Lefebvre',
      companyName: 'Amidonnerie du Santerre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      days: 30,
      link: 'https://seve.example/entreprise/offres/412',
    },
    variants: [{ audience: 'student' }, { audience: 'student', offerTitle: null }, { offerTitle: null }],
  },
  {
    fr: (params) => ({ ...FRENCH[params.audience](params), to: params.firstName }),
    en: (params) => ({ ...ENGLISH[params.audience](params), to: params.firstName }),
  },
);
