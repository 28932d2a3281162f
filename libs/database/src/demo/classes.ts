import type { Level, OfferKind } from '@seve/domain';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import type { DemoPerson } from './demo-person.js';
import { OLIVIER, SANDRINE } from './schools.js';
import { SKILL } from './skill-names.js';

export type ClassKey = 'procedes' | 'bioanalyses' | 'genie-chimique';

export interface DemoClass {
  key: ClassKey;
  school: string;
  teacher: DemoPerson;
  name: string;
  certification: string;
  level: Level;
  code: string;
  habits: ClassHabits;
}

/** What the students of a class have in common; each draws from it. */
export interface ClassHabits {
  /** The more often a choice is listed, the more students make it. */
  kinds: readonly [OfferKind[], ...OfferKind[][]];
  /** Occupation that nearly everybody wants, and those that some add. */
  mainRome: string;
  otherRomes: readonly string[];
  /** Days from today to the Monday from which they are free, and weeks they stay free: least and most. */
  freeInDays: readonly [number, number];
  freeWeeks: readonly [number, number];
  limitKm: readonly [number, ...number[]];
  /** How many skills a student has, least and most, and from which they choose what to learn. */
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
    habits: {
      kinds: [['internship'], ['internship'], ['internship', 'apprenticeship']],
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
];
