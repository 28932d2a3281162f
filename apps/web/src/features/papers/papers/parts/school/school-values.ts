import type { SchoolPartDto } from '@seve/api-client';
import { type PartFormValues, partContent, partValues } from '../fields/part-values.js';
import { SCHOOL_FIELDS } from './school-fields.js';

const PART = [{ name: 'school', fields: SCHOOL_FIELDS }];

export const schoolValues = (content: SchoolPartDto): PartFormValues => ({ content: partValues(PART, content), pay: {} });

/** What is saved; what is not filled is left out. */
export const schoolContent = (values: PartFormValues): SchoolPartDto => partContent(PART, values, {});
