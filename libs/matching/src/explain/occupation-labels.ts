import type { Sentence } from '@seve/domain';
import { occupationByCode } from '@seve/reference';
import { listed } from './wording.js';

export const occupationLabel = (code: string): string => occupationByCode(code)?.label ?? code;
export const occupationLabels = (codes: readonly string[]): Sentence => listed(codes.map(occupationLabel));
