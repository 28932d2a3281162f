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
  clauses: {
    status: [
      'L’élève reste sous statut scolaire et sous l’autorité du chef de son établissement. Il n’a pas de contrat de travail et ne compte pas dans l’effectif de l’organisme d’accueil.',
    ],
    workingTime: [
      'Les durées maximales du jour et de la semaine, la présence de nuit, les repos et les jours fériés suivent les règles des salariés de l’organisme d’accueil, qui tient un décompte de la présence (article L124-14 du Code de l’éducation).',
    ],
    allowance: [
      'L’État verse une allocation au lycéen de la voie professionnelle selon les jours accomplis, par l’établissement. L’organisme d’accueil n’en paie rien.',
    ],
    absences: [
      'L’élève n’est absent qu’avec l’accord de son établissement. L’organisme d’accueil signale toute autre absence à l’établissement le jour même.',
    ],
    benefits: [
      'L’accès au restaurant d’entreprise ou aux titres-restaurant, la part des frais de transport et les activités sociales et culturelles sont les mêmes que pour les salariés (articles L124-13 et L124-16 du Code de l’éducation).',
    ],
    rights: [
      'L’élève a les mêmes protections que les salariés\u00a0: droits et libertés, interdiction du harcèlement moral et du harcèlement sexuel (article L124-12 du Code de l’éducation\u00a0; articles L1121-1, L1152-1 et L1153-1 du Code du travail). S’il les croit atteintes, il prévient son référent, qui agit sans attendre.',
    ],
    safety: [
      'Aucune tâche dangereuse pour la santé ou la sécurité n’est confiée à l’élève (article L124-14 du Code de l’éducation).',
      'Une opération sur une installation électrique ou dans son voisinage demande l’habilitation de ce titre (article R4544-9 du Code du travail)\u00a0; l’établissement dit avant le premier jour la formation que l’élève a suivie.',
    ],
  },
};
