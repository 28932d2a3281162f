import type { Sentence } from '@seve/domain';
import { occupationByCode } from '@seve/reference';
import { labelsListed } from './wording.js';

export const occupationLabel = (code: string): string => occupationByCode(code)?.label ?? code;
export const occupationLabels = (codes: readonly string[]): Sentence => labelsListed(codes.map(occupationLabel));
