import { cells } from './cells.js';

export const BATCH = 2048;

/** Pairs on their way through filters and criteria, column by column. The arrays of one side all hold the same slot. */
export class Batch {
  length = 0;
  readonly student = cells('i32', BATCH);
  readonly offer = cells('i32', BATCH);
  /** Day on which the post would start. */
  readonly first = cells('i32', BATCH);
  readonly dates = cells('i16', BATCH);
  readonly occupation = cells('i16', BATCH);
  readonly project = cells('i16', BATCH);
  readonly reach = cells('i16', BATCH);
  readonly rhythm = cells('i16', BATCH);
  readonly wishes = cells('i16', BATCH);
  readonly training = cells('i16', BATCH);
  readonly languages = cells('i16', BATCH);
  readonly learning = cells('i16', BATCH);
  readonly skills = cells('i16', BATCH);
  /** Sums of value times possible points, without learning and skills. */
  readonly uPart = cells('i32', BATCH);
  readonly ePart = cells('i32', BATCH);
  readonly learningPoints = cells('i16', BATCH);
  readonly skillsPoints = cells('i16', BATCH);
  readonly u = cells('i16', BATCH);
  readonly e = cells('i16', BATCH);
  readonly total = cells('i16', BATCH);
}
