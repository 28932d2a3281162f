import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyMergeUndoneParams = {
  firstName: string;
  keptName: string;
  mergedName: string;
  /** Page of the company's offers. */
  link: string;
};

export const companyMergeUndone = letter<CompanyMergeUndoneParams>(
  {
    name: 'company-merge-undone',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      keptName: 'Amidonnerie du Santerre',
      mergedName: 'Amidonnerie Santerre SAS',
      link: 'https://seve.example/entreprise/offres',
    },
  },
  {
    fr: ({ firstName, keptName, mergedName, link }) => ({
      subject: `${mergedName} et ${keptName} sont de nouveau deux sur Sève`,
      to: firstName,
      lead: [
        `La coordination du campus est revenue sur la réunion des deux fiches. ${mergedName} retrouve ses établissements, ses offres et son équipe.`,
      ],
      action: { label: 'Voir les offres', link },
      next: [
        step('Ce qui s’est fait entre-temps', 'suit l’établissement où cela s’est fait'),
        step('L’équipe', 'travaille de nouveau dans sa propre fiche'),
        step('Vous', 'relisez vos offres et leurs contacts'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, keptName, mergedName, link }) => ({
      subject: `${mergedName} and ${keptName} are two again on Sève`,
      to: firstName,
      lead: [`The campus coordination has taken back the merge of the two records. ${mergedName} has its sites, offers and team again.`],
      action: { label: 'See the offers', link },
      next: [
        step('What was done in between', 'goes with the site where it was done'),
        step('The team', 'works in its own record again'),
        step('You', 'reread your offers and their contacts'),
      ],
      why: `You get this letter because you manage the account of the company.`,
    }),
  },
);
