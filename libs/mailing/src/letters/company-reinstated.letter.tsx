import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyReinstatedParams = {
  firstName: string;
  companyName: string;
  /** Page of the company's offers. */
  link: string;
};

export const companyReinstated = letter<CompanyReinstatedParams>(
  {
    name: 'company-reinstated',
    isSecret: false,
    sample: { firstName: 'Marc', companyName: 'Amidonnerie du Santerre', link: 'https://seve.example/entreprise/offres' },
  },
  {
    fr: ({ firstName, companyName, link }) => ({
      subject: `${companyName} est rétablie sur Sève`,
      to: firstName,
      lead: ['La coordination du campus a levé la suspension. Vos offres sont encore en pause : vous choisissez celles qui reparaissent.'],
      action: { label: 'Reprendre mes offres', link },
      next: [
        step('Vous', 'relisez chaque offre en pause, ses dates surtout'),
        step('Vous', 'reprenez celles qui tiennent toujours'),
        step('Vous', 'répondez aux candidatures reçues avant la pause'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, link }) => ({
      subject: `${companyName} is reinstated on Sève`,
      to: firstName,
      lead: ['The campus coordination has lifted the suspension. Your offers are still paused: you choose which of them appear again.'],
      action: { label: 'Resume my offers', link },
      next: [
        step('You', 'reread each paused offer, its dates above all'),
        step('You', 'resume those that still hold'),
        step('You', 'answer the applications received before the pause'),
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
