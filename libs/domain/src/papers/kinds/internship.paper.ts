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
  clauses: {
    status: ['L’étudiant garde son statut. Il n’a pas de contrat de travail et ne compte pas dans l’effectif de l’organisme d’accueil.'],
    workingTime: [
      'Les durées maximales du jour et de la semaine, la présence de nuit, les repos et les jours fériés suivent les règles des salariés de l’organisme d’accueil, qui tient un décompte de la présence (article L124-14 du Code de l’éducation).',
    ],
    allowance: [],
    absences: [
      'Pour une grossesse, une paternité ou une adoption, l’étudiant a les mêmes congés et absences que les salariés (article L124-13 du Code de l’éducation). Toute autre absence est demandée à l’organisme d’accueil et dite à l’établissement.',
    ],
    benefits: [
      'L’accès au restaurant d’entreprise ou aux titres-restaurant, la part des frais de transport et les activités sociales et culturelles sont les mêmes que pour les salariés (articles L124-13 et L124-16 du Code de l’éducation).',
    ],
    rights: [
      'L’étudiant a les mêmes protections que les salariés\u00a0: droits et libertés, interdiction du harcèlement moral et du harcèlement sexuel (article L124-12 du Code de l’éducation\u00a0; articles L1121-1, L1152-1 et L1153-1 du Code du travail). S’il les croit atteintes, il prévient son référent, qui agit sans attendre.',
    ],
    safety: ['Aucune tâche dangereuse pour la santé ou la sécurité n’est confiée à l’étudiant (article L124-14 du Code de l’éducation).'],
  },
};
