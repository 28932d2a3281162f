import { AGREEMENT_CLAUSES } from '@seve/law';
import { AGREEMENT_PAPER, AGREEMENT_SEATS } from './agreement.paper.js';
import type { KindOfAgreement } from './paper-descriptor.js';

/** A period in which a pupil observes and does not work (L4153-1 of the Code du travail, L332-3-1 of the Code de l'éducation). */
export const OBSERVATION_PAPER: KindOfAgreement = {
  ...AGREEMENT_PAPER,
  kind: 'observation',
  noun: { fr: 'convention de stage d’observation', en: 'observation agreement' },
  gender: 'feminine',
  name: 'convention d’observation en milieu professionnel',
  title: 'Convention d’observation en milieu professionnel',
  seats: AGREEMENT_SEATS,
  isStageOfLaw: false,
  object:
    'L’élève observe des métiers. Il ne participe pas à la production, ne manœuvre aucune machine et n’accomplit aucun travail (article L124-1 du Code de l’éducation).',
  activities: 'Ce qui sera observé',
  clauses: {
    status: [
      'L’élève reste sous statut scolaire et sous l’autorité du chef de son établissement. Il n’a pas de contrat de travail et ne compte pas dans l’effectif de l’organisme d’accueil.',
    ],
    workingTime: [],
    allowance: [],
    absences: [
      'L’élève n’est absent qu’avec l’accord de son établissement. L’organisme d’accueil signale toute autre absence à l’établissement le jour même.',
    ],
    benefits: [],
    rights: [
      'Aucun harcèlement n’est admis (articles 222-33 et 222-33-2-2 du Code pénal). L’élève qui en subit ou en voit prévient son référent, qui agit sans attendre.',
    ],
    safety: [AGREEMENT_CLAUSES.dangersForObservers],
  },
};
