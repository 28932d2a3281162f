import { POST_CRITERIA, STUDENT_CRITERIA } from '../../criteria/criteria.js';
import type { Criterion, DecidingFacts } from '../../criteria/criterion.js';

type ClassCriterion = Criterion & { decidedBy: DecidingFacts };
export type ClassColumn = `${string}Facts`;

/**
 * Criteria decided by few facts of each side: these facts have a number in the record of their side, and each pair of numbers has one
 * value.
 */
export const CLASS_CRITERIA: readonly ClassCriterion[] = [...STUDENT_CRITERIA, ...POST_CRITERIA].filter(
  (criterion): criterion is ClassCriterion => criterion.decidedBy !== undefined,
);

/** Name of the criterion's column, in the record of either side and in the scratch. */
export const classColumn = ({ name }: Criterion): ClassColumn => `${name}Facts`;

/** Returns a record with one entry per class criterion. */
export function classColumns<T>(each: (criterion: ClassCriterion, index: number) => T): Readonly<Record<ClassColumn, T>> {
  return Object.fromEntries(CLASS_CRITERIA.map((criterion, index) => [classColumn(criterion), each(criterion, index)]));
}

/** Adds one column of that form per class criterion. */
export const withClasses = <Columns extends object, Form>(columns: Columns, form: Form): Columns & Readonly<Record<ClassColumn, Form>> => ({
  ...columns,
  ...classColumns(() => form),
});
