import { type CivilDate, CORRECTION_DAYS, capitalized, type Locale, type RefusalReason } from '@seve/domain';
import { letter } from '../letter.js';
import { mediumDay } from '../words/days.js';
import { REFUSAL_SENTENCES } from '../words/endings/refusal-reasons.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationRefusedByPhoneParams = {
  /** First name of the recipient, a member of the company. */
  firstName: string;
  /** Name of the student as the company may see it. */
  studentName: string;
  offerTitle: string | null;
  reason: RefusalReason;
  notedBy: 'coordinator' | 'teacher';
  /** Person who refused by phone, as noted. */
  spokeTo: string | null;
  /** Last day on which the company may correct it. */
  correctUntil: CivilDate;
  link: string;
};

const NOTED = {
  fr: { coordinator: 'La coordination du campus', teacher: 'L’établissement' },
  en: { coordinator: 'The campus coordination', teacher: 'The school' },
};

const reasonIn = (reason: RefusalReason, locale: Locale): string | null => {
  const said = REFUSAL_SENTENCES[locale][reason];
  return said && capitalized(said);
};

export const applicationRefusedByPhone = letter<ApplicationRefusedByPhoneParams>(
  {
    name: 'application-refused-by-phone',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      studentName: 'Hugo Delattre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      reason: 'dates',
      notedBy: 'coordinator',
      spokeTo: 'Mme Carlier',
      correctUntil: '2027-02-17',
      link: 'https://seve.example/entreprise/candidatures/7K2M',
    },
    variants: [{ notedBy: 'teacher', reason: 'other', spokeTo: null, offerTitle: null }],
  },
  {
    fr: ({ firstName, studentName, offerTitle, reason, notedBy, spokeTo, correctUntil, link }) => ({
      subject: `Refus noté par téléphone\u00a0: ${studentName}`,
      to: firstName,
      lead: [`${NOTED.fr[notedBy]} vous a eus au téléphone, et a noté un non à cette candidature. ${studentName} l’apprend aujourd’hui.`],
      facts: [
        ...factsOfOffer({ offerTitle }, 'fr'),
        ...knownFacts([
          ['Au téléphone', spokeTo],
          ['Raison notée', reasonIn(reason, 'fr')],
          ['À corriger jusqu’au', mediumDay(correctUntil, 'fr')],
        ]),
      ],
      action: { label: 'Voir la candidature', link },
      next: [
        step('C’est exact\u00a0:', 'vous n’avez rien à faire'),
        step('Ce n’est pas exact\u00a0:', `vous corrigez dans les ${CORRECTION_DAYS} jours, depuis la candidature`),
        step('Une correction', 'remet la candidature où elle était, et la personne l’apprend aussitôt'),
      ],
      why: 'Vous recevez cette lettre parce que cette candidature vous était adressée.',
    }),
    en: ({ firstName, studentName, offerTitle, reason, notedBy, spokeTo, correctUntil, link }) => ({
      subject: `Refusal noted on the phone: ${studentName}`,
      to: firstName,
      lead: [`${NOTED.en[notedBy]} spoke to you on the phone, and noted a no to this application. ${studentName} learns it today.`],
      facts: [
        ...factsOfOffer({ offerTitle }, 'en'),
        ...knownFacts([
          ['On the phone', spokeTo],
          ['Reason noted', reasonIn(reason, 'en')],
          ['To be corrected by', mediumDay(correctUntil, 'en')],
        ]),
      ],
      action: { label: 'See the application', link },
      next: [
        step('It is right:', 'there is nothing to do'),
        step('It is not right:', `you correct it within ${CORRECTION_DAYS} days, from the application`),
        step('A correction', 'puts the application back where it was, and the person learns it at once'),
      ],
      why: 'You get this letter because this application was addressed to you.',
    }),
  },
);
