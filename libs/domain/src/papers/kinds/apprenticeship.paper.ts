import { CONTRACT_PAPER } from './contract.paper.js';
import type { KindOfPaper } from './paper-descriptor.js';

/** A contract of apprenticeship (L6221-1 of the Code du travail); masters are named and do not sign. */
export const APPRENTICESHIP_PAPER: KindOfPaper<'contract'> = {
  ...CONTRACT_PAPER,
  kind: 'apprenticeship',
  noun: { fr: 'contrat d’apprentissage', en: 'apprenticeship contract' },
  gender: 'masculine',
  name: 'contrat d’apprentissage',
  title: 'Accord sur les termes du contrat d’apprentissage',
  seats: { student: 'Apprenti', guardian: 'Représentant légal', host: 'Employeur', school: 'Visa du CFA' },
};
