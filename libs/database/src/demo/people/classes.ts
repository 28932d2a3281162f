import type { Level, OfferKind } from '@seve/domain';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { SKILL } from '../skill-names.js';
import type { DemoPerson } from './demo-person.js';
import { DELPHINE, FABIENNE, GREGORY, OLIVIER, PATRICIA, RACHID, SANDRINE } from './schools.js';

export type ClassKey = 'procedes' | 'bioanalyses' | 'genie-chimique' | 'chimie' | 'pilotage' | 'maintenance' | 'biotechnologies' | 'eau';

/** A placement period that begins on the first Monday after a number of days. */
export interface DemoPeriod {
  kind: OfferKind;
  inDays: number;
  weeks: number;
}

export interface DemoClass {
  key: ClassKey;
  school: string;
  teacher: DemoPerson;
  name: string;
  certification: string;
  level: Level;
  code: string;
  /** Numbers of weeks at the company, then at school, repeated; missing for a class without alternation. */
  alternance?: readonly [companyWeeks: number, schoolWeeks: number];
  /** Other teachers of the class besides the referent. */
  sharedWith?: readonly DemoPerson[];
  /** Period in which its students are in a company. */
  period?: DemoPeriod;
  habits: ClassHabits;
}

/** Ranges from which the students of a class are drawn. */
export interface ClassHabits {
  /** Choices of kinds; listed more often if more students choose it. */
  kinds: readonly [OfferKind[], ...OfferKind[][]];
  /** Occupation that most students want, and others that some add. */
  mainRome: string;
  otherRomes: readonly string[];
  /** Minimum and maximum of days from today to the Monday from which they are free, and of weeks that they stay free. */
  freeInDays: readonly [number, number];
  freeWeeks: readonly [number, number];
  limitKm: readonly [number, ...number[]];
  /** Minimum and maximum number of skills, and the skills from which they choose what to learn. */
  skills: readonly [number, number];
  toLearn: readonly string[];
  licence: number;
}

export const CLASSES: readonly DemoClass[] = [
  {
    key: 'procedes',
    school: 'hortillons',
    teacher: OLIVIER,
    name: 'Terminale bac pro procédés',
    certification: 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons',
    level: 4,
    code: 'PRCD27KM',
    period: { kind: 'pfmp', inDays: 60, weeks: 6 },
    habits: {
      kinds: [
        ['pfmp', 'internship'],
        ['pfmp', 'internship'],
        ['pfmp', 'internship', 'apprenticeship'],
      ],
      mainRome: 'H2301',
      otherRomes: ['H2304', 'H1531', 'H1303', 'I1304'],
      freeInDays: [14, 30],
      freeWeeks: [8, 14],
      limitKm: [30, 40, 50, 50, 60],
      skills: [5, 8],
      toLearn: [
        SKILL.controlParameters,
        SKILL.traceBatches,
        SKILL.regulation,
        SKILL.doseProducts,
        SKILL.testSamples,
        SKILL.laboratorySoftware,
        SKILL.weighAndDose,
        SKILL.separation,
        SKILL.chemicalRisks,
        SKILL.assessRisks,
      ],
      licence: 0.1,
    },
  },
  {
    key: 'bioanalyses',
    school: 'hortillons',
    teacher: DEMO_ACCOUNTS.teacher,
    name: 'BTS bioanalyses, 2e année',
    certification: 'bts-bioanalyses-en-laboratoire-de-controle',
    level: 5,
    code: 'BANA58QX',
    sharedWith: [OLIVIER],
    period: { kind: 'internship', inDays: 32, weeks: 8 },
    habits: {
      kinds: [['internship'], ['internship'], ['internship', 'apprenticeship'], ['internship', 'apprenticeship', 'job']],
      mainRome: 'H1503',
      otherRomes: ['H1531', 'H1224', 'H1214', 'H1303'],
      freeInDays: [21, 40],
      freeWeeks: [11, 18],
      limitKm: [30, 45, 60, 60, 75],
      skills: [7, 11],
      toLearn: [
        SKILL.chromatography,
        SKILL.spectroscopy,
        SKILL.iso17025,
        SKILL.metrology,
        SKILL.designProtocols,
        SKILL.microbiologicalAnalysis,
        SKILL.laboratorySoftware,
        SKILL.statistics,
        SKILL.prepareReagents,
        SKILL.testProtocols,
      ],
      licence: 0.45,
    },
  },
  {
    key: 'genie-chimique',
    school: 'deux-rivieres',
    teacher: SANDRINE,
    name: 'BUT génie chimique, 3e année',
    certification: 'but-genie-chimique-genie-des-procedes',
    level: 6,
    code: 'GCGP36VW',
    period: { kind: 'internship', inDays: 55, weeks: 22 },
    habits: {
      kinds: [['internship'], ['internship', 'job'], ['internship', 'apprenticeship'], ['apprenticeship', 'job']],
      mainRome: 'H1210',
      otherRomes: ['H2701', 'H1303', 'H2301', 'H1206', 'H1503'],
      freeInDays: [21, 45],
      freeWeeks: [20, 30],
      limitKm: [40, 60, 80, 100],
      skills: [7, 12],
      toLearn: [
        SKILL.extraction,
        SKILL.processEngineering,
        SKILL.lifeCycle,
        SKILL.controlRoom,
        SKILL.plantOperation,
        SKILL.statistics,
        SKILL.spectroscopy,
        SKILL.classifiedSites,
        SKILL.chemicalRisks,
      ],
      licence: 0.6,
    },
  },
  {
    key: 'chimie',
    school: 'vermandois',
    teacher: FABIENNE,
    name: 'BTS métiers de la chimie, 1re année',
    certification: 'bts-metiers-de-la-chimie',
    level: 5,
    code: 'CHM4Q7RT',
    period: { kind: 'internship', inDays: 75, weeks: 8 },
    habits: {
      kinds: [['internship'], ['internship'], ['internship', 'apprenticeship']],
      mainRome: 'H1503',
      otherRomes: ['H1210', 'H1531', 'H1224', 'H2304'],
      freeInDays: [28, 60],
      freeWeeks: [8, 14],
      limitKm: [25, 40, 40, 60],
      skills: [5, 9],
      toLearn: [
        SKILL.chromatography,
        SKILL.spectroscopy,
        SKILL.extraction,
        SKILL.metrology,
        SKILL.prepareReagents,
        SKILL.laboratorySoftware,
        SKILL.separation,
        SKILL.designProtocols,
      ],
      licence: 0.3,
    },
  },
  {
    key: 'pilotage',
    school: 'trois-sources',
    teacher: GREGORY,
    name: 'BTS pilotage de procédés, alternance',
    certification: 'bts-pilotage-de-procedes',
    level: 5,
    code: 'PTP6W3XY',
    alternance: [2, 2],
    habits: {
      kinds: [['apprenticeship'], ['apprenticeship'], ['apprenticeship', 'professionalisation'], ['apprenticeship', 'internship']],
      mainRome: 'H2301',
      otherRomes: ['H3303', 'H2304', 'I1304', 'H2701'],
      freeInDays: [40, 80],
      freeWeeks: [52, 90],
      limitKm: [40, 60, 80],
      skills: [6, 10],
      toLearn: [
        SKILL.controlRoom,
        SKILL.regulation,
        SKILL.automation,
        SKILL.traceBatches,
        SKILL.plantOperation,
        SKILL.assessRisks,
        SKILL.energyUse,
        SKILL.controlParameters,
      ],
      licence: 0.55,
    },
  },
  {
    key: 'maintenance',
    school: 'haute-somme',
    teacher: PATRICIA,
    name: 'Première bac pro maintenance',
    certification: 'bac-pro-maintenance-des-systemes-de-production-connectes',
    level: 4,
    code: 'MNT8K5ZC',
    period: { kind: 'pfmp', inDays: 45, weeks: 5 },
    habits: {
      kinds: [['pfmp'], ['pfmp'], ['pfmp', 'internship'], ['pfmp', 'apprenticeship']],
      mainRome: 'I1304',
      otherRomes: ['I1310', 'I1309', 'H2301'],
      freeInDays: [20, 45],
      freeWeeks: [5, 10],
      limitKm: [20, 30, 40],
      skills: [4, 8],
      toLearn: [
        SKILL.preventiveMaintenance,
        SKILL.readDrawings,
        SKILL.automation,
        SKILL.maintenanceSoftware,
        SKILL.controlEquipment,
        SKILL.safetyRules,
        SKILL.detectFaults,
      ],
      licence: 0.05,
    },
  },
  {
    key: 'biotechnologies',
    school: 'universite-vallee',
    teacher: RACHID,
    name: 'Master biotechnologies, 2e année',
    certification: 'master-biotechnologies',
    level: 7,
    code: 'BTM2N9HV',
    period: { kind: 'internship', inDays: 50, weeks: 22 },
    habits: {
      kinds: [['internship', 'job'], ['internship'], ['internship', 'job', 'apprenticeship']],
      mainRome: 'H1206',
      otherRomes: ['K2402', 'H1502', 'H1210'],
      freeInDays: [35, 70],
      freeWeeks: [22, 30],
      limitKm: [60, 100, 150],
      skills: [8, 12],
      toLearn: [
        SKILL.statistics,
        SKILL.lifeCycle,
        SKILL.testProtocols,
        SKILL.extraction,
        SKILL.microbiologicalAnalysis,
        SKILL.experimentalData,
        SKILL.iso17025,
      ],
      licence: 0.7,
    },
  },
  {
    key: 'eau',
    school: 'deux-moulins',
    teacher: DELPHINE,
    name: 'BTS métiers de l’eau, 2e année',
    certification: 'bts-metiers-de-l-eau',
    level: 5,
    code: 'EAU7D4SF',
    period: { kind: 'internship', inDays: 40, weeks: 9 },
    habits: {
      kinds: [['internship'], ['internship', 'job'], ['internship', 'apprenticeship']],
      mainRome: 'H1303',
      otherRomes: ['H1503', 'H1530', 'K2306'],
      freeInDays: [25, 50],
      freeWeeks: [9, 16],
      limitKm: [30, 50, 70],
      skills: [5, 9],
      toLearn: [
        SKILL.classifiedSites,
        SKILL.pollutionWatch,
        SKILL.assessRisks,
        SKILL.chemicalRisks,
        SKILL.microbiologicalAnalysis,
        SKILL.laboratorySoftware,
        SKILL.raiseAwareness,
      ],
      licence: 0.5,
    },
  },
];
