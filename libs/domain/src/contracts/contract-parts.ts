import { APPRENTICE_COURSES, type ApprenticeCourse } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import type { PartFieldText } from '../papers/parts/part-text.js';

/** Sides that fill a part each. The apprentice's holds what their own words are asked for; the training centre may write it for them. */
export const CONTRACT_PARTIES = ['employer', 'apprentice', 'cfa'] as const;
export type ContractParty = (typeof CONTRACT_PARTIES)[number];

const LINE = 200;
const EMAIL = 254;
const needed = (max: number): PartFieldText<never> => ({ max, needed: 'all' });
const free = (max: number): PartFieldText<never> => ({ max, needed: 'none' });

export const EMPLOYER_TEXTS = {
  siret: needed(14),
  naf: needed(6),
  idcc: free(4),
  address: needed(300),
  masterName: needed(LINE),
  masterJob: needed(LINE),
  masterEmail: needed(EMAIL),
  masterDiploma: needed(LINE),
  secondMasterName: free(LINE),
  secondMasterJob: free(LINE),
  secondMasterEmail: free(EMAIL),
  secondMasterDiploma: free(LINE),
  pensionFund: needed(LINE),
  benefits: free(1_000),
  previousNumber: free(15),
  signatoryName: needed(LINE),
  signatoryJob: needed(LINE),
  signatoryEmail: needed(EMAIL),
  signatoryPhone: free(20),
} as const satisfies Record<string, PartFieldText>;
export type EmployerText = keyof typeof EMPLOYER_TEXTS;

export const APPRENTICE_TEXTS = {
  address: free(300),
  lastClass: free(LINE),
  lastDiploma: free(LINE),
} as const satisfies Record<string, PartFieldText>;
export type ApprenticeText = keyof typeof APPRENTICE_TEXTS;

export const CFA_TEXTS = {
  name: needed(LINE),
  siret: needed(14),
  uai: free(8),
  address: needed(300),
  rncp: needed(9),
  diplomaCode: free(8),
  diplomaTitle: needed(LINE),
  signatoryName: needed(LINE),
  signatoryJob: needed(LINE),
  signatoryEmail: needed(EMAIL),
  signatoryPhone: free(20),
} as const satisfies Record<string, PartFieldText>;
export type CfaText = keyof typeof CFA_TEXTS;

export const CONTRACT_TEXTS = { employer: EMPLOYER_TEXTS, apprentice: APPRENTICE_TEXTS, cfa: CFA_TEXTS } as const;

/** As the box of the official form numbers them, from 1 to 12. */
export const SITUATIONS_BEFORE = [
  'school',
  'preparation',
  'student',
  'apprenticeship',
  'professionalisation',
  'subsidised',
  'cfa_before_contract',
  'cfa_after_rupture',
  'trainee',
  'employee',
  'job_seeker',
  'inactive',
] as const;
export type SituationBefore = (typeof SITUATIONS_BEFORE)[number];

/** Kind of contract on the official form: a first one, a new one with the same or another employer, one after a rupture. */
export const CONTRACT_TYPES = ['11', '21', '22', '23'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** Grounds of a start above 29 that are no matter of health; of those only the school's note is kept, elsewhere. */
export const LATE_GROUNDS = ['higher-diploma', 'rupture-suffered', 'business-project', 'top-athlete', 'failed-exam'] as const;
export type LateGround = (typeof LATE_GROUNDS)[number];

export const CONTRACT_COURSES: readonly ApprenticeCourse[] = APPRENTICE_COURSES;

/** What the employer offers from a day on, as a percent of the SMIC or of the conventional minimum. */
export interface PayLine {
  from: CivilDate;
  percent: number;
  base: 'smic' | 'smc';
}
export const PAY_LINES_MAX = 24;

/** What makes a master of apprentices eligible, beside the words. */
export interface MasterFacts {
  masterBirthDate?: CivilDate;
  /** Of the diploma held, 3 to 8. */
  masterLevel?: number;
  /** A diploma of the same field and of at least the level prepared. */
  masterHasDiploma?: boolean;
  masterPracticeMonths?: number;
  /** Works in the company and is a volunteer. */
  masterIsEligible?: boolean;
}

export interface SecondMasterFacts {
  secondMasterBirthDate?: CivilDate;
  secondMasterLevel?: number;
  secondMasterHasDiploma?: boolean;
  secondMasterPracticeMonths?: number;
  secondMasterIsEligible?: boolean;
}

export interface EmployerPart extends Partial<Record<EmployerText, string>>, MasterFacts, SecondMasterFacts {
  headcount?: number;
  isPublic?: boolean;
  contractType?: ContractType;
  /** First day of practice in the company. */
  companyStartOn?: CivilDate;
  weeklyMinutes?: number;
  /** Works on dangerous machines or is exposed to particular risks. */
  isHazardous?: boolean;
  /** Tags of libs/law. */
  hazards?: string[];
  pay?: PayLine[];
  /** Of the first month, in cents. */
  grossCents?: number;
  /** Conventional minimum of the post for a month of 35 h, in cents. */
  smcCents?: number;
  /** Monthly pay of the last year of an earlier contract, in cents (D6222-29). */
  previousCents?: number;
  /** Other firms in which the apprentice also learns (R6223-10). */
  otherFirms?: number;
  otherFirmsDays?: number;
  otherFirmsHaveMasters?: boolean;
  hasPower?: boolean;
  /** Whether the employer is a parent or grandparent of a minor apprentice (L6222-5); undefined until answered. */
  isAscendant?: boolean;
  /** The employer holds the papers that the form supposes. */
  hasPapers?: boolean;
}

export interface ApprenticePart extends Partial<Record<ApprenticeText, string>> {
  situationBefore?: SituationBefore;
}

export interface CfaPart extends Partial<Record<CfaText, string>> {
  /** Of the diploma prepared, 3 to 8. */
  diplomaLevel?: number;
  trainingStartOn?: CivilDate;
  trainingEndOn?: CivilDate;
  trainingHours?: number;
  course?: ApprenticeCourse;
  cycleYears?: number;
  yearsDone?: number;
  /** Of `repeat`: last day of the contract whose exam was failed. */
  initialEndOn?: CivilDate;
  lateGround?: LateGround;
  /** Last day of the contract before, where the ground has a limit. */
  previousEndOn?: CivilDate;
  /** Of professionalisation: a vocational bac or more is held. */
  hasVocationalBac?: boolean;
  hasPower?: boolean;
}

export interface ContractParts {
  employer: EmployerPart;
  apprentice: ApprenticePart;
  cfa: CfaPart;
}
