import type { Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { counted } from '../words/counted.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationEscalatedParams = {
  firstName: string;
  audience: 'coordinator' | 'teacher';
  about: 'application' | 'interview';
  companyName: string;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  /** Number of days without an answer, or since the interview. */
  days: number;
  /** Name of the student; null for a coordinator, who may not see it. */
  studentName: string | null;
  offerTitle: string | null;
  link: string;
};

type Words = Pick<LetterContent, 'lead' | 'action' | 'next' | 'why'>;
type WordsOf = Record<ApplicationEscalatedParams['audience'], (params: ApplicationEscalatedParams) => Words>;

const SUBJECT = {
  fr: { application: 'Sans réponse', interview: 'Entretien sans suite' },
  en: { application: 'No answer', interview: 'No decision after an interview' },
};

const FRENCH: WordsOf = {
  coordinator: ({ about, link }) => ({
    lead: [
      about === 'application'
        ? 'Les rappels par lettre sont restés sans réponse. À la coordination d’appeler l’entreprise.'
        : 'L’entretien a eu lieu, et l’entreprise n’a rien décidé. À la coordination de l’appeler.',
    ],
    action: { label: 'Ouvrir la liste d’appels', link },
    next: [
      step('Vous', 'appelez l’entreprise, et notez ce qu’elle dit'),
      step('L’entreprise', 'répond sur Sève en une minute, ou vous notez sa réponse pour elle'),
      step('La personne qui attend', 'reçoit la réponse aussitôt'),
    ],
    why: 'Vous recevez cette lettre parce que vous coordonnez le campus.',
  }),
  teacher: ({ studentName, link }) => ({
    lead: ['La coordination du campus prend le relais et appelle l’entreprise.'],
    action: { label: 'Ouvrir ma classe', link },
    next: [
      step('Le campus', 'appelle l’entreprise'),
      step('La réponse', 'vous parvient par lettre, comme les autres'),
      step('Vous', 'aidez à chercher aussi ailleurs, sans attendre'),
    ],
    why: studentName
      ? `Vous recevez cette lettre parce que vous suivez ${studentName}.`
      : 'Vous recevez cette lettre parce que vous suivez la personne qui attend.',
  }),
};

const ENGLISH: WordsOf = {
  coordinator: ({ about, link }) => ({
    lead: [
      about === 'application'
        ? 'Reminders by letter have had no answer. It is the coordination’s turn to call the company.'
        : 'The interview took place, and the company has decided nothing. It is the coordination’s turn to call.',
    ],
    action: { label: 'Open the call list', link },
    next: [
      step('You', 'call the company, and note what it says'),
      step('The company', 'answers on Sève in a minute, or you note its answer for it'),
      step('The person who waits', 'gets the answer at once'),
    ],
    why: 'You get this letter because you coordinate the campus.',
  }),
  teacher: ({ studentName, link }) => ({
    lead: ['The campus coordination takes over and calls the company.'],
    action: { label: 'Open my class', link },
    next: [
      step('The campus', 'calls the company'),
      step('The answer', 'comes to you by letter, like the others'),
      step('You', 'help to look elsewhere too, without waiting'),
    ],
    why: studentName
      ? `You get this letter because you follow ${studentName}.`
      : 'You get this letter because you follow the person who waits.',
  }),
};

const LABELS = {
  fr: ['Candidature de', 'Contact', 'Téléphone', 'Courriel'],
  en: ['Application of', 'Contact', 'Phone', 'E-mail'],
} as const;

function facts({ studentName, contactName, contactPhone, contactEmail, ...offer }: ApplicationEscalatedParams, locale: Locale) {
  const [student, contact, phone, email] = LABELS[locale];
  return [
    ...factsOfOffer({ offerTitle: offer.offerTitle, companyName: offer.companyName }, locale),
    ...knownFacts([
      [student, studentName],
      [contact, contactName],
      [phone, contactPhone],
      [email, contactEmail],
    ]),
  ];
}

export const applicationEscalated = letter<ApplicationEscalatedParams>(
  {
    name: 'application-escalated',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      audience: 'coordinator',
      about: 'application',
      companyName: 'Amidonnerie du Santerre',
      contactName: 'Marc Duhamel',
      contactPhone: '03 22 00 00 41',
      contactEmail: 'marc.duhamel@amidonnerie.example',
      days: 14,
      studentName: null,
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      link: 'https://seve.example/campus/entreprises/31',
    },
    variants: [
      { about: 'interview', days: 21 },
      { contactName: null, contactPhone: null, contactEmail: null, offerTitle: null },
      { audience: 'teacher', studentName: 'Inès Lefebvre' },
      { audience: 'teacher', about: 'interview', days: 21 },
    ],
  },
  {
    fr: (params) => ({
      ...FRENCH[params.audience](params),
      subject: `${SUBJECT.fr[params.about]} depuis ${counted(params.days, 'jour', 'jours')} : ${params.companyName}`,
      to: params.firstName,
      facts: facts(params, 'fr'),
    }),
    en: (params) => ({
      ...ENGLISH[params.audience](params),
      subject: `${SUBJECT.en[params.about]} for ${counted(params.days, 'day', 'days')}: ${params.companyName}`,
      to: params.firstName,
      facts: facts(params, 'en'),
    }),
  },
);
