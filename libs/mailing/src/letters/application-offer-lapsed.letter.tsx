import type { Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { counted } from '../words/counted.js';
import { closedSteps } from '../words/endings/closed-steps.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { searchSteps } from '../words/search-steps.js';
import { step } from '../words/step.js';

export type ApplicationOfferLapsedParams = {
  firstName: string;
  audience: 'student' | 'company' | 'teacher';
  /** Name of the student as this reader may see it. */
  studentName: string;
  companyName: string;
  offerTitle: string | null;
  /** Number of days that the student had to answer. */
  days: number;
  link: string;
};

type Words = Pick<LetterContent, 'subject' | 'lead' | 'action' | 'next' | 'why'>;
type WordsOf = Record<ApplicationOfferLapsedParams['audience'], (params: ApplicationOfferLapsedParams) => Words>;

const FRENCH: WordsOf = {
  student: ({ companyName, days, link }) => ({
    subject: `La place n’est plus réservée : ${companyName}`,
    lead: [`Les ${counted(days, 'jour', 'jours')} pour répondre sont passés. La place est de nouveau libre, pour quelqu’un d’autre.`],
    action: { label: 'Voir mes autres offres', link },
    next: closedSteps.fr,
    why: 'Vous recevez cette lettre parce que cette place vous était proposée.',
  }),
  company: ({ studentName, days, link }) => ({
    subject: `${studentName} n’a pas répondu à votre proposition`,
    lead: [`Les ${counted(days, 'jour', 'jours')} pour répondre sont passés. La place est de nouveau libre.`],
    action: { label: 'Voir les candidatures', link },
    next: [
      step('Cette candidature', 'est close'),
      step('Les autres candidatures', 'continuent'),
      step('Vous', 'pouvez proposer la place à quelqu’un d’autre'),
    ],
    why: 'Vous recevez cette lettre parce que vous avez proposé cette place.',
  }),
  teacher: ({ studentName, companyName, days, link }) => ({
    subject: `${studentName} n’a pas répondu à ${companyName}`,
    lead: [
      `Les ${counted(days, 'jour', 'jours')} pour répondre sont passés : la place n’est plus réservée. Un mot de votre part peut aider.`,
    ],
    action: { label: 'Ouvrir ma classe', link },
    next: searchSteps.fr(studentName),
    why: `Vous recevez cette lettre parce que vous suivez ${studentName}.`,
  }),
};

const ENGLISH: WordsOf = {
  student: ({ companyName, days, link }) => ({
    subject: `The place is no longer kept: ${companyName}`,
    lead: [`The ${counted(days, 'day', 'days')} to answer have passed. The place is free again, for somebody else.`],
    action: { label: 'See my other offers', link },
    next: closedSteps.en,
    why: 'You get this letter because this place was offered to you.',
  }),
  company: ({ studentName, days, link }) => ({
    subject: `${studentName} has not answered your proposal`,
    lead: [`The ${counted(days, 'day', 'days')} to answer have passed. The place is free again.`],
    action: { label: 'See the applications', link },
    next: [
      step('This application', 'is closed'),
      step('The other applications', 'go on'),
      step('You', 'can offer the place to somebody else'),
    ],
    why: 'You get this letter because you offered this place.',
  }),
  teacher: ({ studentName, companyName, days, link }) => ({
    subject: `${studentName} has not answered ${companyName}`,
    lead: [`The ${counted(days, 'day', 'days')} to answer have passed: the place is no longer kept. A word from you may help.`],
    action: { label: 'Open my class', link },
    next: searchSteps.en(studentName),
    why: `You get this letter because you follow ${studentName}.`,
  }),
};

const FROM: Record<Locale, string> = { fr: 'De', en: 'From' };

const facts = ({ audience, studentName, offerTitle, companyName }: ApplicationOfferLapsedParams, locale: Locale) =>
  audience === 'company'
    ? [...factsOfOffer({ offerTitle }, locale), ...knownFacts([[FROM[locale], studentName]])]
    : factsOfOffer({ offerTitle, companyName }, locale);

export const applicationOfferLapsed = letter<ApplicationOfferLapsedParams>(
  {
    name: 'application-offer-lapsed',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      audience: 'student',
      studentName: 'Inès Lefebvre',
      companyName: 'Amidonnerie du Santerre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      days: 10,
      link: 'https://seve.example/mes-offres',
    },
    variants: [{ audience: 'company' }, { audience: 'teacher' }, { offerTitle: null }],
  },
  {
    fr: (params) => ({ ...FRENCH[params.audience](params), to: params.firstName, facts: facts(params, 'fr') }),
    en: (params) => ({ ...ENGLISH[params.audience](params), to: params.firstName, facts: facts(params, 'en') }),
  },
);
