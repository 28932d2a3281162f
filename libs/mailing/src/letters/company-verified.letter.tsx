import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyVerifiedParams = {
  firstName: string;
  companyName: string;
  /** Page of the company's offers. */
  link: string;
};

export const companyVerified = letter<CompanyVerifiedParams>(
  {
    name: 'company-verified',
    isSecret: false,
    sample: { firstName: 'Marc', companyName: 'Amidonnerie du Santerre', link: 'https://seve.example/entreprise/offres' },
  },
  {
    fr: ({ firstName, companyName, link }) => ({
      subject: `${companyName} peut publier ses offres`,
      to: firstName,
      lead: ['La coordination du campus a vérifié votre entreprise. Vos offres paraissent dès que vous les publiez.'],
      action: { label: 'Publier une offre', link },
      next: [
        step('Vous', 'donnez un titre : Sève propose les métiers et les compétences à cocher'),
        step('Sève', 'compare l’offre à chaque profil et écrit aux personnes à qui elle convient'),
        step('Vous', 'lisez les candidatures et répondez, même pour dire non'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, link }) => ({
      subject: `${companyName} can publish its offers`,
      to: firstName,
      lead: ['The campus coordination has verified your company. Your offers appear as soon as you publish them.'],
      action: { label: 'Publish an offer', link },
      next: [
        step('You', 'give a title: Sève proposes occupations, and skills to tick'),
        step('Sève', 'compares the offer with each profile and writes to the people it suits'),
        step('You', 'read the applications and answer, even to say no'),
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
