import { SKILL } from '../skill-names.js';
import { type DemoOffer, INTERNSHIP_PAY } from './demo-offer.js';

/** Offers for the classes that seek eight or ten weeks in a laboratory. */
export const LABORATORY_INTERNSHIPS: readonly DemoOffer[] = [
  {
    key: 'controle-qualite',
    company: 'amidonnerie',
    kind: 'internship',
    title: 'Technicien / Technicienne de laboratoire en contrôle qualité',
    description: `Notre laboratoire suit la qualité de l’amidon de blé et des sirops de glucose, de la réception du grain à l’expédition.

Avec Anne, qui a formé quatre stagiaires, vous préparez les échantillons, dosez l’humidité, les protéines et les sucres, étalonnez les appareils et décidez avec elle de la conformité des lots.
En seconde partie de stage, vous comparez deux méthodes de dosage des sucres par chromatographie et vous présentez vos résultats à l’équipe.

Horaires de journée, de 8 h 30 à 16 h 30. Vestiaire, chaussures et lunettes fournis. Un car du réseau régional s’arrête devant le site.`,
    romeCodes: ['H1503'],
    targetLevels: [5],
    certificationWanted: 'bts-bioanalyses-en-laboratoire-de-controle',
    seats: 2,
    startInDays: [42, 49],
    durationWeeks: 8,
    expiresInDays: 38,
    pay: INTERNSHIP_PAY,
    required: [SKILL.testSamples, SKILL.checkConformity, SKILL.prepareInstruments, SKILL.goodLaboratoryPractice],
    wanted: [SKILL.calibrateInstruments, SKILL.writeReports],
    taught: [SKILL.chromatography, SKILL.designProtocols, SKILL.iso17025],
    status: 'draft',
    since: 1,
  },
  {
    key: 'analyse-sucrerie',
    company: 'betaval',
    kind: 'internship',
    title: 'Technicien / Technicienne de laboratoire d’analyse industrielle',
    description: `Bétaval extrait le sucre de betterave et en fait du bioéthanol. Pendant la campagne, le laboratoire analyse plus de deux cents échantillons par jour.

Vous réceptionnez les prélèvements de l’atelier, mesurez richesse, pureté et pH des jus, suivez la fermentation des moûts et signalez tout écart au poste de conduite.
Vous rédigez chaque jour le bulletin d’analyses et participez à la vérification des polarimètres.

Travail de journée, en binôme avec une personne confirmée. Restaurant d’entreprise sur place.`,
    romeCodes: ['H1503'],
    targetLevels: [5],
    seats: 2,
    startInDays: [35, 49],
    durationWeeks: 8,
    expiresInDays: 30,
    pay: INTERNSHIP_PAY,
    required: [SKILL.receiveSamples, SKILL.testSamples, SKILL.analyseSolidsLiquidsGases],
    wanted: [SKILL.writeReports, SKILL.interpretResults, SKILL.physicoChemistry],
    taught: [SKILL.metrology, SKILL.laboratorySoftware, SKILL.microbiologicalAnalysis],
    status: 'published',
    since: 12,
  },
  {
    key: 'analyse-tensioactifs',
    company: 'verdance',
    kind: 'internship',
    title: 'Opérateur / Opératrice de laboratoire d’analyse industrielle',
    description: `Verdance fabrique des tensioactifs à partir d’huile de colza et de sucres, pour les lessives et les cosmétiques.

Au laboratoire de contrôle, vous préparez les réactifs, dosez l’indice d’acide et le taux de matière active, prélevez sur les cuves avec une personne de l’atelier et tenez à jour le stock de consommables.

Vous manipulez des solvants et des acides : sorbonne, gants et lunettes sont fournis, une journée de formation à la sécurité ouvre le stage.
Journées de 7 h, du lundi au vendredi.`,
    romeCodes: ['H1531', 'H1503'],
    targetLevels: [4, 5],
    seats: 2,
    startInDays: [35, 56],
    durationWeeks: 6,
    expiresInDays: 32,
    pay: null,
    hazards: ['chemical_agents'],
    required: [SKILL.doseProducts, SKILL.testSamples, SKILL.followProcedures],
    wanted: [SKILL.reagentStock, SKILL.receiveSamples, SKILL.cleanWorkplace],
    taught: [SKILL.prepareReagents, SKILL.laboratorySafety, SKILL.checkConformity],
    status: 'published',
    since: 9,
  },
  {
    key: 'essais-fibres',
    company: 'lineo',
    kind: 'internship',
    title: 'Technicien / Technicienne de laboratoire de recherche-développement',
    description: `Linéo transforme le lin teillé en fibres pour les matériaux composites : raquettes, coques de bateau, pièces de voiture.

Vous préparez les éprouvettes, mesurez la teneur en cellulose et en lignine, suivez l’effet d’un traitement enzymatique sur la finesse des fibres et consignez tout dans le cahier de laboratoire.
Votre étude servira à choisir le procédé de la prochaine ligne.

Équipe de cinq personnes, horaires souples entre 8 h et 18 h, gare de Péronne-Flamicourt à vélo.`,
    romeCodes: ['H1224', 'H1503'],
    targetLevels: [5, 6],
    seats: 2,
    startInDays: [40, 56],
    durationWeeks: 10,
    expiresInDays: 34,
    pay: { cents: 470, unit: 'hour' },
    required: [SKILL.laboratoryNotebook, SKILL.analyseProducts, SKILL.prepareSolutions],
    wanted: [SKILL.collectSamples, SKILL.testSamples, SKILL.traceAnalyses, SKILL.measureAndAdjust],
    taught: [SKILL.spectroscopy, SKILL.adaptMethods, SKILL.testProtocols, SKILL.statistics],
    status: 'published',
    since: 15,
  },
  {
    key: 'microbiologie',
    company: 'ferments',
    kind: 'internship',
    title: 'Analyste biologie/microbiologie en industrie',
    description: `Nos fermenteurs produisent des acides aminés et des levures à partir de mélasse de betterave.

Vous ensemencez les milieux, comptez les colonies, contrôlez la pureté des souches et l’absence de contaminants dans l’eau et l’air des ateliers.
Vous mettez à jour le plan de prélèvement avec la responsable du laboratoire.

Laboratoire neuf au nord d’Amiens, à dix minutes de bus du centre. Horaires de journée.`,
    romeCodes: ['H1503'],
    targetLevels: [5, 6],
    certificationWanted: 'bts-bioanalyses-en-laboratoire-de-controle',
    seats: 1,
    startInDays: [35, 49],
    durationWeeks: 8,
    expiresInDays: 28,
    pay: INTERNSHIP_PAY,
    required: [SKILL.biologicalSamples, SKILL.testSamples, SKILL.goodLaboratoryPractice],
    wanted: [SKILL.checkConformity, SKILL.writeReports],
    taught: [SKILL.microbiologicalAnalysis, SKILL.qualityControl],
    status: 'filled',
    since: 26,
    endedAgo: 14,
  },
  {
    key: 'microbiologie-sirops',
    company: 'amidonnerie',
    kind: 'internship',
    title: 'Biochimiste en laboratoire de contrôle en industrie',
    description: `Levures et moisissures n’aiment rien tant qu’un sirop de glucose mal refroidi : notre laboratoire les cherche avant elles.

Vous prélevez sur les cuves et les lignes de chargement, ensemencez, lisez les boîtes et suivez les dérives avec Anne. Vous validez une méthode rapide en la comparant à la méthode de référence.

Horaires de journée, blouse et lunettes fournies. Un car du réseau régional s’arrête devant le site.`,
    romeCodes: ['H1503'],
    targetLevels: [5],
    seats: 1,
    startInDays: [42, 56],
    durationWeeks: 8,
    expiresInDays: 30,
    pay: INTERNSHIP_PAY,
    required: [SKILL.testSamples, SKILL.microbiologicalAnalysis],
    wanted: [SKILL.goodLaboratoryPractice, SKILL.writeReports],
    taught: [SKILL.qualityControl],
    status: 'draft',
    since: 12,
    endedAgo: 1,
    viewsPerDay: 4,
  },
];
