import type { CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';

export const WORK_STUDY_PLACES = ['company', 'school'] as const;
export type WorkStudyPlace = (typeof WORK_STUDY_PLACES)[number];

export const MAX_WORK_STUDY_BLOCKS = 60;

/** Days in a row spent in the company or at school, both ends included. */
export interface WorkStudyBlock {
  from: CivilDate;
  to: CivilDate;
  at: WorkStudyPlace;
}

/** @throws InvalidInput for a block that ends before it begins, or begins before the previous one ends. */
export function requireOrderedBlocks(blocks: readonly WorkStudyBlock[]): void {
  const errors = blocks.flatMap(({ from, to }, index): FieldError[] => {
    const before = blocks[index - 1];
    if (to < from) return [{ path: `blocks.${index}.to`, code: 'rhythm.reversed' }];
    if (before && from <= before.to) return [{ path: `blocks.${index}.from`, code: 'rhythm.overlap' }];
    return [];
  });
  if (errors.length > 0) throw new InvalidInput(errors);
}
