import type { PartFieldText } from '../papers/parts/part-text.js';
import type { AgreementKind } from './agreement.js';
import type { HostQuestion } from './host-answers.js';
import type { Timetable } from './timetable.js';

/** Sides that fill a part each. */
export const PARTIES = ['host', 'school', 'student'] as const;
export type Party = (typeof PARTIES)[number];

interface Field extends PartFieldText<AgreementKind> {
  /** Subject or skills: the pedagogical validation is asked again when it changes. */
  pedagogical?: true;
}

const TEXT = 3_000;
const LINE = 200;
/** Who pays what. */
const COST = 300;

/** The host's words, beside its timetable, hazards and allowance. */
export const HOST_TEXTS = {
  workplace: { max: 300, needed: 'all' },
  department: { max: LINE, needed: 'none' },
  tutorName: { max: LINE, needed: 'all' },
  tutorJob: { max: LINE, needed: 'none' },
  tutorEmail: { max: 254, needed: 'all' },
  tutorPhone: { max: 20, needed: 'none' },
  signatoryName: { max: LINE, needed: 'all' },
  signatoryJob: { max: LINE, needed: 'all' },
  signatoryEmail: { max: 254, needed: 'all' },
  signatoryPhone: { max: 20, needed: 'none' },
  secondSignatoryName: { max: LINE, needed: 'none' },
  secondSignatoryJob: { max: LINE, needed: 'none' },
  secondSignatoryEmail: { max: 254, needed: 'none' },
  secondSignatoryPhone: { max: 20, needed: 'none' },
  activities: { max: TEXT, needed: 'all', pedagogical: true },
  equipment: { max: TEXT, needed: 'none' },
  liabilityInsurer: { max: LINE, needed: 'all' },
  liabilityPolicy: { max: 60, needed: 'all' },
  leave: { max: TEXT, needed: ['internship'] },
  benefits: { max: TEXT, needed: 'none' },
  houseRules: { max: TEXT, needed: 'none' },
  meals: { max: COST, needed: 'none' },
  lodging: { max: COST, needed: 'none' },
  transport: { max: COST, needed: 'none' },
} as const satisfies Record<string, Field>;
export type HostText = keyof typeof HOST_TEXTS;

/** The school's words. */
export const SCHOOL_TEXTS = {
  courseTitle: { max: LINE, needed: 'all' },
  skills: { max: TEXT, needed: 'all', pedagogical: true },
  followUp: { max: TEXT, needed: 'all' },
  referentName: { max: LINE, needed: 'all' },
  referentEmail: { max: 254, needed: 'all' },
  referentPhone: { max: 20, needed: 'none' },
  signatoryName: { max: LINE, needed: 'all' },
  signatoryJob: { max: LINE, needed: 'all' },
  signatoryEmail: { max: 254, needed: 'all' },
  signatoryPhone: { max: 20, needed: 'none' },
  socialProtection: { max: TEXT, needed: 'all' },
  suspension: { max: TEXT, needed: 'all' },
  cutShort: { max: TEXT, needed: 'all' },
  certificate: { max: TEXT, needed: ['internship'] },
  clauses: { max: TEXT, needed: 'none' },
  evaluation: { max: TEXT, needed: 'none' },
  notice: { max: TEXT, needed: 'none' },
  schoolInsurance: { max: TEXT, needed: 'none' },
} as const satisfies Record<string, Field>;
export type SchoolText = keyof typeof SCHOOL_TEXTS;

/** Whom to call, and the contact that the paper prints; nothing else is asked of a student. */
export const STUDENT_TEXTS = {
  emergencyName: { max: LINE, needed: 'none' },
  emergencyPhone: { max: 20, needed: 'none' },
  emergencyLink: { max: LINE, needed: 'none' },
  homeAddress: { max: 300, needed: 'none' },
  homePhone: { max: 20, needed: 'none' },
} as const satisfies Record<string, Field>;
export type StudentText = keyof typeof STUDENT_TEXTS;

export const PART_TEXTS = { host: HOST_TEXTS, school: SCHOOL_TEXTS, student: STUDENT_TEXTS } as const;

export interface AgreementAllowance {
  cents: number;
  unit: 'hour' | 'month';
}

export interface HostPart extends Partial<Record<HostText, string>> {
  timetable?: Timetable;
  /** Tags of libs/law; empty: the host has answered that there is none. Absent: not answered. */
  hazards?: string[];
  /** Null: none is paid. */
  allowance?: AgreementAllowance | null;
  /** The signatory may bind the host; of two signatories, both together. */
  hasPower?: boolean;
  /** No permanent post, peak of work, seasonal job or replacement (L124-7). */
  isNoJob?: boolean;
  /** ISO 3166-1 code of the country where the host is; absent in France. */
  country?: string;
  /** Of the site, where it is asked. */
  siret?: string;
  /** Employees of the legal person on the last day of the month before, where it is asked. */
  headcount?: number;
  /** Mean of the twelve months before, in hundredths of a person. */
  headcountMean?: number;
  /** Questions that the host has answered by "I do not know". */
  notKnown?: HostQuestion[];
}

export interface SchoolPart extends Partial<Record<SchoolText, string>> {
  /** Teaching hours of the course in the year, without the placement. */
  courseHours?: number;
  /** Of them, with the teacher in the room; asked in higher education. */
  faceToFaceHours?: number;
  hasPower?: boolean;
  /** What the intern learns at the host stays there. */
  isConfidential?: boolean;
  /** The student has read the information sheet about the host's country (D124-9). */
  hasCountrySheet?: boolean;
}

export type StudentPart = Partial<Record<StudentText, string>>;

export interface AgreementParts {
  host: HostPart;
  school: SchoolPart;
  student: StudentPart;
}

/** Subject, skills and days of an agreement: what the teacher validates. */
export interface PedagogicalContent {
  activities: string;
  skills: string;
  startOn: string;
  endOn: string;
}

export const pedagogicalContent = (
  { host, school }: Pick<AgreementParts, 'host' | 'school'>,
  { startOn, endOn }: Pick<PedagogicalContent, 'startOn' | 'endOn'>,
): PedagogicalContent => ({ activities: host.activities ?? '', skills: school.skills ?? '', startOn, endOn });

/** Characters of one remark on a part. */
export const REMARK_MAX = 500;
