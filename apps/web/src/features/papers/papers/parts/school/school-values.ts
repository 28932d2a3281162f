import type { SchoolPartDto } from '@seve/api-client';
import { SCHOOL_TEXTS, type SchoolText } from '@seve/domain';

const NUMBERS = ['courseHours', 'faceToFaceHours'] as const;
const MARKS = ['hasPower', 'isConfidential', 'hasCountrySheet'] as const;
const TEXTS = Object.keys(SCHOOL_TEXTS) as SchoolText[];

export type SchoolNumber = (typeof NUMBERS)[number];
export type SchoolMark = (typeof MARKS)[number];
export type SchoolField = SchoolText | SchoolNumber | SchoolMark;

interface SchoolSection {
  name: 'course' | 'follow' | 'signs' | 'rules';
  hasHint?: boolean;
  /** Fields side by side. */
  rows: readonly SchoolField[][];
}

/** Fields of the part as they are asked. */
export const schoolSections = (isAbroad: boolean): SchoolSection[] => [
  { name: 'course', rows: [['courseTitle'], ['courseHours', 'faceToFaceHours'], ['skills']] },
  { name: 'follow', rows: [['referentName'], ['referentEmail', 'referentPhone'], ['followUp']] },
  { name: 'signs', hasHint: true, rows: [['signatoryName', 'signatoryJob'], ['signatoryEmail', 'signatoryPhone'], ['hasPower']] },
  {
    name: 'rules',
    hasHint: true,
    rows: [
      ...[['socialProtection'], ['suspension'], ['cutShort'], ['certificate'], ['clauses'], ['isConfidential']],
      ...(isAbroad ? [['hasCountrySheet']] : []),
    ] as SchoolField[][],
  },
];

/** The school’s part as its form holds it: an empty text or number is a field that is not filled. */
export type SchoolValues = Record<SchoolText, string> & Record<SchoolNumber, number | ''> & Record<SchoolMark, boolean>;

export const schoolValues = (content: SchoolPartDto): SchoolValues =>
  Object.fromEntries([
    ...TEXTS.map((field) => [field, content[field] ?? '']),
    ...NUMBERS.map((field) => [field, content[field] ?? '']),
    ...MARKS.map((field) => [field, content[field] ?? false]),
  ]) as SchoolValues;

/** What is saved; what is not filled is left out. */
export const schoolContent = (values: SchoolValues): SchoolPartDto =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => (typeof value === 'string' ? value.trim() !== '' : value !== false)),
  ) as SchoolPartDto;
