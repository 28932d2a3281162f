import { SKILL } from '../skill-names.js';
import type { DemoOffer } from './demo-offer.js';

/** Offers for pupils of the bac pro, and for students who seek other work than the laboratory. */
export const OTHER_INTERNSHIPS: readonly DemoOffer[] = [
  {
    key: 'conduite-amidon',
    company: 'amidonnerie',
    kind: 'internship',
    title: 'Conducteur / Conductrice de ligne en industrie chimique',
    description: `L’atelier de séchage transforme chaque jour trois cents tonnes d’amidon humide en poudre.

Avec l’équipe de quart, vous faites la ronde des équipements, relevez températures et humidité, prélevez pour le laboratoire, démarrez et arrêtez la ligne d’ensachage et tenez le cahier de poste.
Vous apprenez à lire les courbes de la supervision et à réagir aux alarmes.

Machines en mouvement : poste ouvert à partir de 18 ans. Journées de 7 h, équipements de protection fournis.`,
    romeCodes: ['H2301', 'H2304'],
    targetLevels: [4],
    certificationWanted: 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons',
    seats: 2,
    startInDays: [28, 49],
    durationWeeks: 6,
    expiresInDays: 26,
    pay: null,
    hazards: ['moving_machines'],
    required: [SKILL.watchEquipment, SKILL.startAndStopLine, SKILL.controlInProduction],
    wanted: [SKILL.setProductionParameters, SKILL.takeSamples, SKILL.firstLevelMaintenance],
    taught: [SKILL.controlParameters, SKILL.traceBatches, SKILL.regulation],
    status: 'published',
    since: 10,
  },
  {
    key: 'aide-laboratoire',
    company: 'lineo',
    kind: 'internship',
    title: 'Aide de laboratoire en industrie',
    description: `Vous découvrez le contrôle en cours de production dans un laboratoire où rien ne brûle ni ne ronge : nos fibres se testent à l’eau, à la balance et à l’étuve.

Vous prélevez au bout de la ligne de teillage, hors de la zone des machines, pesez, mesurez humidité et finesse, tenez la paillasse propre et reportez les résultats dans le logiciel du laboratoire et sur le tableau de l’atelier.

Une personne vous suit pendant tout le stage et fait le point chaque vendredi. Poste ouvert aux élèves de 16 ans et plus, 7 h par jour.`,
    romeCodes: ['H1531', 'H2301'],
    targetLevels: [4],
    seats: 3,
    startInDays: [28, 42],
    durationWeeks: 4,
    expiresInDays: 25,
    pay: null,
    required: [SKILL.controlInProduction],
    wanted: [SKILL.takeSamples, SKILL.cleanWorkplace, SKILL.watchEquipment],
    taught: [SKILL.doseProducts, SKILL.testSamples, SKILL.laboratorySoftware, SKILL.controlParameters, SKILL.traceBatches],
    status: 'published',
    since: 6,
  },
  {
    key: 'eaux-ferments',
    company: 'ferments',
    kind: 'internship',
    title: 'Technicien / Technicienne chimie environnement en industrie',
    description: `Notre site est une installation classée pour l’environnement : il rend à la Somme une eau qui doit être propre, chaque jour.

Vous suivez la station d’épuration. Avec la responsable environnement, vous relevez les débits, mesurez pH, matières en suspension et demande chimique en oxygène par kits fermés, comparez aux seuils et tenez le registre.
Vous mettez à jour les fiches de risques des ateliers en visite accompagnée, jamais en intervention.

Horaires de journée, titre-restaurant, bus direct depuis la gare d’Amiens. Poste ouvert dès 16 ans.`,
    romeCodes: ['H1503', 'H1303'],
    targetLevels: [4, 5, 6],
    seats: 2,
    startInDays: [35, 56],
    durationWeeks: 6,
    expiresInDays: 40,
    pay: null,
    required: [SKILL.testSamples, SKILL.analyseSolidsLiquidsGases],
    wanted: [SKILL.preventRisks, SKILL.safetyRules, SKILL.writeReports, SKILL.takeSamples],
    taught: [SKILL.classifiedSites, SKILL.chemicalRisks, SKILL.designProtocols, SKILL.laboratorySoftware],
    status: 'published',
    since: 5,
  },
  {
    key: 'procedes-huiles',
    company: 'colzea',
    kind: 'internship',
    title: 'Technicien / Technicienne en développement de procédés',
    description: `Colzéa tire des huiles de colza et de tournesol des molécules pour les lubrifiants et les peintures.

Au pilote, vous conduisez des essais d’extraction et de distillation à l’échelle de 50 kg, relevez les bilans de matière et d’énergie, proposez des réglages et rédigez le rapport qui décidera du passage en atelier.

Stage de seize semaines, chambre meublée offerte à 600 mètres du site. Une poursuite en contrat est possible.`,
    romeCodes: ['H1210', 'H1206'],
    targetLevels: [6],
    certificationWanted: 'but-genie-chimique-genie-des-procedes',
    seats: 2,
    startInDays: [42, 63],
    durationWeeks: 16,
    expiresInDays: 36,
    pay: { cents: 520, unit: 'hour' },
    hazards: ['chemical_agents', 'pressure_equipment'],
    housingOffered: true,
    required: [SKILL.measureAndAdjust, SKILL.experiment, SKILL.writeProcedures],
    wanted: [SKILL.firstLevelMaintenance, SKILL.analyseProducts, SKILL.experimentalData],
    taught: [SKILL.extraction, SKILL.processEngineering, SKILL.lifeCycle],
    status: 'published',
    since: 14,
  },
];
