import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type CompanyWarnedParams = {
  firstName: string;
  companyName: string;
  /** Text of the coordinator. */
  reason: string;
  /** Page of the company's offers. */
  link: string;
};

export const companyWarned = letter<CompanyWarnedParams>(
  {
    name: 'company-warned',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      reason:
        'Un de vos messages donnait un numéro personnel. Avec une personne de moins de 18 ans, tout passe par Sève et par son établissement.',
      link: 'https://seve.example/entreprise/offres',
    },
  },
  {
    fr: ({ firstName, companyName, reason, link }) => ({
      subject: `${companyName} reçoit un avertissement sur Sève`,
      to: firstName,
      lead: ['Un message de votre entreprise a été signalé. La coordination du campus l’a lu et vous écrit.'],
      quote: quoted(reason, 'La coordination du campus', 'fr'),
      action: { label: 'Voir vos offres', link },
      next: [
        step('Vous', 'en parlez avec les personnes qui écrivent aux élèves'),
        step('La coordination', 'vous répond si vous lui écrivez'),
        step('Un nouveau signalement', 'peut conduire à une suspension'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, reason, link }) => ({
      subject: `${companyName} gets a warning on Sève`,
      to: firstName,
      lead: ['A message of your company was reported. The campus coordination has read it and writes to you.'],
      quote: quoted(reason, 'The campus coordination', 'en'),
      action: { label: 'See your offers', link },
      next: [
        step('You', 'talk about it with those who write to students'),
        step('The coordination', 'answers you if you write to it'),
        step('Another report', 'may lead to a suspension'),
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
