import { POST_CRITERIA, STUDENT_CRITERIA } from '../../criteria/criteria.js';
import type { Criterion, DecidingFacts } from '../../criteria/criterion.js';

type ClassCriterion = Criterion & { decidedBy: DecidingFacts };
export type ClassColumn = `${string}Facts`;

/** Criteria that few facts of each side decide: what these facts say has a number in the record of its side, and each pair of numbers a value. */
export const CLASS_CRITERIA: readonly ClassCriterion[] = [...STUDENT_CRITERIA, ...POST_CRITERIA].filter(
  (criterion): criterion is ClassCriterion => criterion.decidedBy !== undefined,
);

/** In the record of either side, and in the scratch. */
export const classColumn = ({ name }: Criterion): ClassColumn => `${name}Facts`;

/** One of each for every such criterion. */
export function classColumns<T>(each: (criterion: ClassCriterion, index: number) => T): Readonly<Record<ClassColumn, T>> {
  return Object.fromEntries(CLASS_CRITERIA.map((criterion, index) => [classColumn(criterion), each(criterion, index)]));
}

/** These columns, and one of that form for each such criterion. */
export const withClasses = <Columns extends object, Form>(columns: Columns, form: Form): Columns & Readonly<Record<ClassColumn, Form>> => ({
  ...columns,
  ...classColumns(() => form),
});
