import { type CivilDate, ESCALATION_DAYS, type Locale, ordinalWord } from '@seve/domain';
import { letter } from '../letter.js';
import type { Fact } from '../letter-content.js';
import { counted } from '../words/counted.js';
import { longDay, mediumDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationFollowUpParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  sentOn: CivilDate;
  /** Number of days without an answer. */
  days: number;
  /** The company's phone number if it accepts calls, and the person to ask for. */
  phone: string | null;
  contactName: string | null;
  /** Day on which the campus calls the company. */
  takesOverOn: CivilDate;
  /** Page of the student's applications. */
  link: string;
};

const LABELS = { fr: ['Envoyée', 'Téléphone', 'Demander'], en: ['Sent', 'Phone', 'Ask for'] } as const;

function facts({ offerTitle, companyName, sentOn, phone, contactName }: ApplicationFollowUpParams, locale: Locale): Fact[] {
  const [sent, call, ask] = LABELS[locale];
  return [
    ...factsOfOffer({ offerTitle, companyName }, locale),
    ...knownFacts([
      [sent, longDay(sentOn, locale)],
      [call, phone],
      [ask, phone && contactName],
    ]),
  ];
}

/** Suggested words for the phone call. */
const SCRIPT = {
  fr: ({ firstName, offerTitle, sentOn }: ApplicationFollowUpParams) =>
    `Bonjour, je m’appelle ${firstName}. J’ai envoyé le ${mediumDay(sentOn, 'fr')} une candidature${offerTitle ? ` pour le poste : ${offerTitle}` : ' spontanée'}. Avez-vous pu la lire ? Je réponds volontiers à vos questions.`,
  en: ({ firstName, offerTitle, sentOn }: ApplicationFollowUpParams) =>
    `Hello, my name is ${firstName}. On ${mediumDay(sentOn, 'en')} I sent an application${offerTitle ? ` for the position: ${offerTitle}` : ''}. Have you been able to read it? I am happy to answer your questions.`,
};

export const applicationFollowUp = letter<ApplicationFollowUpParams>(
  {
    name: 'application-follow-up',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      sentOn: '2026-11-06',
      days: 7,
      phone: '03 22 00 00 41',
      contactName: 'Marc Duhamel',
      takesOverOn: '2026-11-20',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ phone: null }, { contactName: null, offerTitle: null }],
  },
  {
    fr: (params) => ({
      subject: `Sans réponse depuis ${counted(params.days, 'jour', 'jours')} : ${params.companyName}`,
      to: params.firstName,
      lead: [
        params.phone
          ? 'Vous pouvez téléphoner à l’entreprise : un appel court est bien reçu.'
          : 'Vous n’avez rien à faire : Sève rappelle votre candidature à l’entreprise.',
      ],
      quote: params.phone ? quoted(SCRIPT.fr(params), 'Ce que vous pouvez dire', 'fr') : null,
      facts: facts(params, 'fr'),
      action: { label: 'Voir ma candidature', link: params.link },
      deadline: (
        <>
          Toujours rien le <b>{longDay(params.takesOverOn, 'fr')}</b> ? La coordination du campus prend le relais et appelle l’entreprise.
        </>
      ),
      next: [
        step('L’entreprise', 'a reçu un rappel, et peut répondre en une minute'),
        step('Le campus', `prend le relais le ${ordinalWord(ESCALATION_DAYS, 'fr')} jour`),
        step('Vous', 'pouvez postuler ailleurs : rien ne vous engage encore'),
      ],
      why: 'Vous recevez cette lettre parce que votre candidature attend une réponse.',
    }),
    en: (params) => ({
      subject: `No answer for ${counted(params.days, 'day', 'days')}: ${params.companyName}`,
      to: params.firstName,
      lead: [
        params.phone
          ? 'You can phone the company: a short call is welcome.'
          : 'There is nothing for you to do: Sève reminds the company of your application.',
      ],
      quote: params.phone ? quoted(SCRIPT.en(params), 'What you can say', 'en') : null,
      facts: facts(params, 'en'),
      action: { label: 'See my application', link: params.link },
      deadline: (
        <>
          Still nothing on <b>{longDay(params.takesOverOn, 'en')}</b>? The campus coordination takes over and calls the company.
        </>
      ),
      next: [
        step('The company', 'has had a reminder, and can answer in a minute'),
        step('The campus', `takes over on the ${ordinalWord(ESCALATION_DAYS, 'en')} day`),
        step('You', 'can apply elsewhere: nothing binds you yet'),
      ],
      why: 'You get this letter because your application is waiting for an answer.',
    }),
  },
);
