import { CONTRACT_PAPER } from './contract.paper.js';
import type { KindOfPaper } from './paper-descriptor.js';

/** A contract of professionalisation (L6325-1 of the Code du travail). */
export const PROFESSIONALISATION_PAPER: KindOfPaper<'contract'> = {
  ...CONTRACT_PAPER,
  kind: 'professionalisation',
  noun: { fr: 'contrat de professionnalisation', en: 'professionalisation contract' },
  gender: 'masculine',
  name: 'contrat de professionnalisation',
  title: 'Accord sur les termes du contrat de professionnalisation',
  seats: {
    student: 'Salarié',
    guardian: 'Représentant légal',
    host: 'Employeur',
    school: 'Visa de l’organisme de formation',
  },
};
