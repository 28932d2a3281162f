import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyMergedParams = {
  firstName: string;
  keptName: string;
  mergedName: string;
  /** Days within which the campus can undo the merge. */
  undoDays: number;
  /** Page of the company's offers. */
  link: string;
};

export const companyMerged = letter<CompanyMergedParams>(
  {
    name: 'company-merged',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      keptName: 'Amidonnerie du Santerre',
      mergedName: 'Amidonnerie Santerre SAS',
      undoDays: 7,
      link: 'https://seve.example/entreprise/offres',
    },
  },
  {
    fr: ({ firstName, keptName, mergedName, undoDays, link }) => ({
      subject: `${mergedName} et ${keptName} ne font plus qu’une sur Sève`,
      to: firstName,
      lead: [
        `La coordination du campus a réuni deux fiches de la même entreprise. ${keptName} reste\u00a0; tout ce qu’avait ${mergedName} s’y trouve.`,
      ],
      action: { label: 'Voir les offres', link },
      next: [
        step('Offres, candidatures, établissements', 'sont au même endroit, sans changement'),
        step('L’équipe', 'travaille dans la fiche qui reste'),
        step('Une erreur\u00a0?', `écrivez à la coordination\u00a0: elle peut revenir en arrière pendant ${undoDays} jours`),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, keptName, mergedName, undoDays, link }) => ({
      subject: `${mergedName} and ${keptName} are one on Sève`,
      to: firstName,
      lead: [`The campus coordination has merged two records of the same company. ${keptName} stays; all that ${mergedName} had is there.`],
      action: { label: 'See the offers', link },
      next: [
        step('Offers, applications, sites', 'are in one place, unchanged'),
        step('The team', 'works in the record that stays'),
        step('A mistake?', `write to the coordination: it can take the merge back for ${undoDays} days`),
      ],
      why: `You get this letter because you manage the account of the company.`,
    }),
  },
);
