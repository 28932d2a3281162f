import { ESCALATION_DAYS, EXPIRY_DAYS, INTERVIEW_ESCALATION_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { step } from '../words/step.js';

export type ApplicationReminderParams = {
  /** First name of the recipient, a member of the company. */
  firstName: string;
  about: 'application' | 'interview';
  /** Number of days for which the oldest application has waited. */
  days: number;
  /** Number of waiting applications, this one included. */
  waiting: number;
  /** Page of the waiting applications, or of the only one. */
  link: string;
};

const FRENCH = {
  application: ({ waiting, days }: ApplicationReminderParams) =>
    waiting === 1
      ? `Une candidature attend depuis ${counted(days, 'jour', 'jours')}`
      : `${counted(waiting, 'candidature', 'candidatures')} attendent, la plus ancienne depuis ${counted(days, 'jour', 'jours')}`,
  interview: ({ waiting, days }: ApplicationReminderParams) =>
    waiting === 1
      ? `Un entretien attend votre décision depuis ${counted(days, 'jour', 'jours')}`
      : `${counted(waiting, 'entretien', 'entretiens')} attendent votre décision, le plus ancien depuis ${counted(days, 'jour', 'jours')}`,
};

const ENGLISH: typeof FRENCH = {
  application: ({ waiting, days }) =>
    waiting === 1
      ? `An application has waited for ${counted(days, 'day', 'days')}`
      : `${counted(waiting, 'application', 'applications')} wait, the oldest for ${counted(days, 'day', 'days')}`,
  interview: ({ waiting, days }) =>
    waiting === 1
      ? `An interview has waited for your decision for ${counted(days, 'day', 'days')}`
      : `${counted(waiting, 'interview', 'interviews')} wait for your decision, the oldest for ${counted(days, 'day', 'days')}`,
};

export const applicationReminder = letter<ApplicationReminderParams>(
  {
    name: 'application-reminder',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      about: 'application',
      days: 7,
      waiting: 2,
      link: 'https://seve.example/entreprise/offres/7K2M/candidatures',
    },
    variants: [
      { waiting: 1, days: 3 },
      { about: 'interview', days: 14 },
      { about: 'interview', waiting: 1, days: 14 },
    ],
  },
  {
    fr: (params) => ({
      subject: FRENCH[params.about](params),
      to: params.firstName,
      lead: ['Répondre prend une minute, même pour dire non.'],
      action: { label: 'Répondre', link: params.link },
      next:
        params.about === 'application'
          ? [
              step('Vous', 'proposez un entretien ou la place, ou dites non avec une raison'),
              step(`Après ${ESCALATION_DAYS} jours sans réponse,`, 'la coordination du campus vous appelle'),
              step(`Après ${EXPIRY_DAYS} jours,`, 'la candidature s’éteint, et vos offres passent plus bas dans la liste des élèves'),
            ]
          : [
              step('Vous', 'proposez la place, ou dites non avec une raison'),
              step('La personne', 'l’apprend aussitôt, et peut continuer sa recherche'),
              step(`Après ${INTERVIEW_ESCALATION_DAYS} jours sans décision,`, 'la coordination du campus vous appelle'),
            ],
      why: 'Vous recevez cette lettre parce que ces candidatures vous sont adressées.',
    }),
    en: (params) => ({
      subject: ENGLISH[params.about](params),
      to: params.firstName,
      lead: ['Answering takes a minute, even to say no.'],
      action: { label: 'Answer', link: params.link },
      next:
        params.about === 'application'
          ? [
              step('You', 'propose an interview or the place, or say no with a reason'),
              step(`After ${ESCALATION_DAYS} days without an answer,`, 'the campus coordination calls you'),
              step(`After ${EXPIRY_DAYS} days,`, 'the application ends, and your offers stand lower in the students’ lists'),
            ]
          : [
              step('You', 'offer the place, or say no with a reason'),
              step('The person', 'knows at once, and can go on searching'),
              step(`After ${INTERVIEW_ESCALATION_DAYS} days without a decision,`, 'the campus coordination calls you'),
            ],
      why: 'You get this letter because these applications are addressed to you.',
    }),
  },
);
