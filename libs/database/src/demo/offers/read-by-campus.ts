import { SKILL } from '../skill-names.js';
import { type DemoOffer, INTERNSHIP_PAY } from './demo-offer.js';

/** Offers sent by their company whose text the campus reviews. */
export const READ_BY_CAMPUS: readonly DemoOffer[] = [
  {
    key: 'renfort-campagne',
    company: 'amidonnerie',
    kind: 'internship',
    title: 'Technicien / Technicienne d’analyse industrielle',
    description: `Pendant la récolte, notre laboratoire reçoit les pommes de terre féculières de deux cents exploitations. Vous venez en renfort de l’équipe d’analyses.

Vous prélevez les échantillons à l’arrivée des camions, mesurez le taux de fécule et la propreté des lots, et saisissez les résultats avec Anne, qui vous accompagne chaque jour.
Vous comparez en fin de stage deux méthodes de mesure, et présentez vos résultats au laboratoire.

Horaires de journée. Vestiaire, chaussures et lunettes fournis.`,
    romeCodes: ['H1503'],
    targetLevels: [4, 5],
    seats: 1,
    startInDays: [56, 63],
    durationWeeks: 8,
    expiresInDays: 48,
    pay: INTERNSHIP_PAY,
    weeklyHours: 35,
    required: [SKILL.receiveSamples, SKILL.testSamples],
    wanted: [SKILL.writeReports],
    taught: [SKILL.metrology, SKILL.laboratorySoftware],
    status: 'submitted',
    since: 2,
    confirms: ['stage-replaces-post'],
  },
  {
    key: 'sirops-autonomie',
    company: 'amidonnerie',
    kind: 'internship',
    title: 'Technicien / Technicienne d’analyses chimiques en industries',
    description: `Les sirops de glucose partent chaque nuit par camion-citerne. Avant le départ, le laboratoire dose leur matière sèche, leur couleur et leur acidité.

Vous apprenez ces trois dosages, puis vous êtes autonome sur le poste du matin. Vous tenez le cahier de laboratoire et alertez l’équipe de conduite en cas d’écart.

Restaurant d’entreprise sur place, car du réseau régional devant le site.`,
    romeCodes: ['H1503'],
    targetLevels: [5],
    seats: 1,
    startInDays: [49, 63],
    durationWeeks: 8,
    expiresInDays: 44,
    pay: INTERNSHIP_PAY,
    required: [SKILL.testSamples, SKILL.goodLaboratoryPractice],
    wanted: [SKILL.calibrateInstruments],
    taught: [SKILL.chromatography],
    status: 'changes_requested',
    since: 5,
    endedAgo: 3,
    confirms: ['stage-replaces-post'],
    remarks: [
      {
        path: 'description',
        text: 'Dites qui forme la personne, et ce qu’elle fait après les trois dosages : « autonome sur le poste » fait penser à un emploi.',
      },
      { path: 'weeklyMinutes', text: 'Indiquez les heures de la semaine : le poste du matin commence à quelle heure ?' },
    ],
  },
];
