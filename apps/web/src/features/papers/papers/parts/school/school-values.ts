import type { SchoolPartDto } from '@seve/api-client';
import { SCHOOL_TEXTS, type SchoolText } from '@seve/domain';

export const SCHOOL_NUMBERS = ['courseHours', 'faceToFaceHours'] as const;
export const SCHOOL_MARKS = ['hasPower', 'isConfidential', 'hasCountrySheet'] as const;
const TEXTS = Object.keys(SCHOOL_TEXTS) as SchoolText[];

/** The school’s part as its form holds it: an empty text or number is a field that is not filled. */
export type SchoolValues = Record<SchoolText, string> &
  Record<(typeof SCHOOL_NUMBERS)[number], number | ''> &
  Record<(typeof SCHOOL_MARKS)[number], boolean>;

export const schoolValues = (content: SchoolPartDto): SchoolValues =>
  Object.fromEntries([
    ...TEXTS.map((field) => [field, content[field] ?? '']),
    ...SCHOOL_NUMBERS.map((field) => [field, content[field] ?? '']),
    ...SCHOOL_MARKS.map((field) => [field, content[field] ?? false]),
  ]) as SchoolValues;

/** What is saved; what is not filled is left out. */
export const schoolContent = (values: SchoolValues): SchoolPartDto =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => (typeof value === 'string' ? value.trim() !== '' : value !== false)),
  ) as SchoolPartDto;

/** The content without the fields that the api refuses, to keep what can be kept. */
export const withoutFields = (content: SchoolPartDto, paths: readonly string[]): SchoolPartDto =>
  Object.fromEntries(Object.entries(content).filter(([field]) => !paths.includes(`content.${field}`))) as SchoolPartDto;
