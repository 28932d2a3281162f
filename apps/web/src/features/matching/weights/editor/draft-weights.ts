import { POST_SIDE, SIDE_POINTS, STUDENT_SIDE, WEIGHT_STEP, type WeightPoints } from '@seve/domain';

/** Points out of 100 in a field; '' is an empty field. */
type Typed = number | '';

export interface DraftWeights {
  student: Record<keyof WeightPoints['student'], Typed>;
  post: Record<keyof WeightPoints['post'], Typed>;
}
export type DraftSide = keyof DraftWeights;

/** Sum of the points of one side, as pages show it. */
export const WHOLE = SIDE_POINTS / WEIGHT_STEP;

const each = <Name extends string, From, To>(names: readonly Name[], side: Record<Name, From>, turn: (value: From) => To) =>
  Object.fromEntries(names.map((name) => [name, turn(side[name])])) as Record<Name, To>;

export const weightsDraftOf = ({ student, post }: WeightPoints): DraftWeights => ({
  student: each(STUDENT_SIDE, student, (points) => points / WEIGHT_STEP),
  post: each(POST_SIDE, post, (points) => points / WEIGHT_STEP),
});

/** Converts the fields to points; empty fields count 0. */
export const pointsOf = ({ student, post }: DraftWeights): WeightPoints => ({
  student: each(STUDENT_SIDE, student, (typed) => Number(typed) * WEIGHT_STEP),
  post: each(POST_SIDE, post, (typed) => Number(typed) * WEIGHT_STEP),
});

/** Returns the paths of fields that are not integers of at least 1. */
export function badFields({ student, post }: DraftWeights): string[] {
  const isBad = (typed: Typed) => !Number.isInteger(typed) || Number(typed) < 1;
  return [
    ...STUDENT_SIDE.filter((name) => isBad(student[name])).map((name) => `student.${name}`),
    ...POST_SIDE.filter((name) => isBad(post[name])).map((name) => `post.${name}`),
  ];
}
