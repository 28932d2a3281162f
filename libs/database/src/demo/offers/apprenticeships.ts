import { SKILL } from '../skill-names.js';
import type { DemoOffer } from './demo-offer.js';

export const APPRENTICESHIPS: readonly DemoOffer[] = [
  {
    key: 'analyse-amidon',
    company: 'amidonnerie',
    kind: 'apprenticeship',
    title: 'Technicien / Technicienne d’analyse industrielle',
    description: `Un an dans notre laboratoire central, en alternance : vous suivez les lots d’amidon modifié destinés à la papeterie et à l’alimentation.

Vous réalisez les analyses physico-chimiques de routine, tenez les cartes de contrôle, participez aux essais croisés avec nos autres sites et proposez des améliorations de méthodes.
Votre maître d’apprentissage est le responsable du laboratoire.

Deux semaines au site, deux semaines en formation. Prime de transport et treizième mois.`,
    romeCodes: ['H1503'],
    targetLevels: [5, 6],
    seats: 1,
    startInDays: [50, 100],
    durationWeeks: 52,
    expiresInDays: 45,
    pay: { cents: 121_400, unit: 'month' },
    required: [SKILL.testSamples, SKILL.interpretResults, SKILL.checkConformity],
    wanted: [SKILL.writeReports, SKILL.metrology, SKILL.laboratorySoftware],
    taught: [SKILL.designProtocols, SKILL.iso17025, SKILL.statistics, SKILL.calibrateInstruments],
    status: 'published',
    since: 13,
  },
  {
    key: 'energie-sucrerie',
    company: 'betaval',
    kind: 'apprenticeship',
    title: 'Technicien / Technicienne énergie',
    description: `La chaufferie de Bétaval brûle de la pulpe et du biogaz pour donner vapeur et électricité à toute la sucrerie.

Vous surveillez chaudières et turbine depuis la salle de commande, faites les rondes, suivez les consommations et cherchez avec l’équipe énergie où gagner les prochains mégawattheures.

Appareils à pression et chaleur : poste à partir de 18 ans, habilitations passées avec nous. Douze mois, rythme à convenir avec l’établissement. Studio proposé dans la cité de la sucrerie.`,
    romeCodes: ['H2701'],
    targetLevels: [5, 6],
    seats: 1,
    startInDays: [55, 110],
    durationWeeks: 52,
    expiresInDays: 44,
    pay: { cents: 126_000, unit: 'month' },
    hazards: ['pressure_equipment', 'extreme_temperature'],
    housingOffered: true,
    required: [SKILL.detectFaults, SKILL.energyUse],
    wanted: [SKILL.regulation, SKILL.controlEquipment, SKILL.thermodynamics],
    taught: [SKILL.controlRoom, SKILL.plantOperation],
    status: 'published',
    since: 8,
  },
  {
    key: 'fabrication-tensioactifs',
    company: 'verdance',
    kind: 'apprenticeship',
    title: 'Technicien / Technicienne de procédés en industrie chimique',
    description: `Préparez votre diplôme dans un atelier de taille humaine : vingt personnes, quatre réacteurs, trois familles de produits.

Vous chargez les réacteurs selon la fiche de fabrication, suivez température et pH, prélevez, conditionnez et nettoyez. Vous apprenez la conduite en autonomie d’un réacteur de deux mille litres.

Produits corrosifs et appareils en mouvement : poste à partir de 18 ans. Formation à la sécurité de deux semaines avant la première prise de poste.`,
    romeCodes: ['H2304', 'H2301'],
    targetLevels: [4, 5],
    certificationWanted: 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons',
    seats: 2,
    startInDays: [45, 100],
    durationWeeks: 104,
    expiresInDays: 42,
    pay: { cents: 105_000, unit: 'month' },
    hazards: ['chemical_agents', 'moving_machines'],
    required: [SKILL.controlInProduction, SKILL.safetyStandards],
    wanted: [SKILL.setProductionParameters, SKILL.measureProduct, SKILL.takeSamples],
    taught: [SKILL.weighAndDose, SKILL.separation, SKILL.productionReports],
    status: 'published',
    since: 17,
  },
  {
    key: 'recherche-isolants',
    company: 'chanvrel',
    kind: 'apprenticeship',
    title: 'Agent / Agente de laboratoire de recherche industrielle',
    description: `Chanvrel fait des panneaux isolants de chanvre et d’amidon. Notre petit laboratoire prépare la prochaine gamme, sans liant pétrochimique.

Vous fabriquez des panneaux d’essai, mesurez conductivité, résistance à l’humidité et tenue au feu, tenez la base de données des formules et rangez l’atelier pilote.

Une équipe de six personnes. Une semaine sur deux au site, 35 h par semaine.`,
    romeCodes: ['H1214', 'H1503'],
    targetLevels: [5],
    seats: 2,
    startInDays: [42, 90],
    durationWeeks: 52,
    expiresInDays: 35,
    pay: { cents: 112_000, unit: 'month' },
    required: [SKILL.analyseProducts, SKILL.laboratoryNotebook, SKILL.knowProducts],
    wanted: [SKILL.collectSamples, SKILL.testSamples, SKILL.sortLaboratoryWaste],
    taught: [SKILL.statistics, SKILL.testProtocols, SKILL.qualityControl],
    status: 'published',
    since: 11,
  },
  {
    key: 'maintenance-isolants',
    company: 'chanvrel',
    kind: 'apprenticeship',
    title: 'Agent / Agente de maintenance industrielle',
    description: `La ligne de panneaux tourne cinq jours sur sept. Pour qu’elle ne s’arrête pas, nous formons la personne qui l’entretiendra.

Vous graissez, réglez, changez les pièces d’usure, lisez les plans et tenez la gestion de maintenance assistée par ordinateur, avec le responsable technique.

Offre en cours d’écriture : horaires et tutorat restent à préciser.`,
    romeCodes: ['I1304'],
    targetLevels: [4],
    seats: 1,
    startInDays: [60, 120],
    durationWeeks: 104,
    expiresInDays: 55,
    pay: { cents: 98_000, unit: 'month' },
    hazards: ['moving_machines', 'maintenance_running'],
    required: [SKILL.preventiveMaintenance, SKILL.readDrawings],
    wanted: [SKILL.controlEquipment],
    taught: [SKILL.automation, SKILL.maintenanceSoftware],
    status: 'draft',
    since: 2,
  },
];
