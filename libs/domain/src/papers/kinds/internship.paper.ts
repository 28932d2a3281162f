import { AGREEMENT_PAPER, AGREEMENT_SEATS } from './agreement.paper.js';
import type { KindOfAgreement } from './paper-descriptor.js';

/** An internship of higher education (L124-1 of the Code de l'éducation). */
export const INTERNSHIP_PAPER: KindOfAgreement = {
  ...AGREEMENT_PAPER,
  kind: 'internship',
  noun: { fr: 'convention de stage', en: 'internship agreement' },
  gender: 'feminine',
  name: 'convention de stage',
  title: 'Convention de stage',
  seats: AGREEMENT_SEATS,
  isStageOfLaw: true,
  object:
    'Le stage met en pratique ce que l’étudiant apprend. Il ne remplace ni un salarié absent, ni un emploi permanent, ni un surcroît d’activité, ni un emploi saisonnier (articles L124-1 et L124-7 du Code de l’éducation).',
  activities: 'Activités confiées',
};
