import { AGREEMENT_PAPER, AGREEMENT_SEATS } from './agreement.paper.js';
import type { KindOfAgreement } from './paper-descriptor.js';

/** A period of practice of a vocational pupil (L124-1 of the Code de l'éducation). */
export const PFMP_PAPER: KindOfAgreement = {
  ...AGREEMENT_PAPER,
  kind: 'pfmp',
  noun: { fr: 'convention de PFMP', en: 'PFMP agreement' },
  gender: 'feminine',
  name: 'convention de période de formation en milieu professionnel',
  title: 'Convention de période de formation en milieu professionnel',
  seats: AGREEMENT_SEATS,
  isStageOfLaw: true,
  object:
    'La période fait partie de la formation. L’élève garde son statut scolaire et travaille sous la responsabilité d’un tuteur. Il ne remplace ni un salarié absent, ni un emploi permanent (articles L124-1 et L124-7 du Code de l’éducation).',
  activities: 'Activités confiées',
};
