import { POST_SIDE, SIDE_POINTS, STUDENT_SIDE, WEIGHT_STEP, type WeightPoints } from '@seve/domain';

/** What is typed: points of 100, or nothing yet. */
type Typed = number | '';

export interface DraftWeights {
  u: Record<keyof WeightPoints['u'], Typed>;
  e: Record<keyof WeightPoints['e'], Typed>;
}
export type DraftSide = keyof DraftWeights;

/** Of one side, as pages show them. */
export const WHOLE = SIDE_POINTS / WEIGHT_STEP;

const each = <Name extends string, From, To>(names: readonly Name[], side: Record<Name, From>, turn: (value: From) => To) =>
  Object.fromEntries(names.map((name) => [name, turn(side[name])])) as Record<Name, To>;

export const draftOf = ({ u, e }: WeightPoints): DraftWeights => ({
  u: each(STUDENT_SIDE, u, (points) => points / WEIGHT_STEP),
  e: each(POST_SIDE, e, (points) => points / WEIGHT_STEP),
});

/** What is not filled in counts nothing. */
export const pointsOf = ({ u, e }: DraftWeights): WeightPoints => ({
  u: each(STUDENT_SIDE, u, (typed) => Number(typed) * WEIGHT_STEP),
  e: each(POST_SIDE, e, (typed) => Number(typed) * WEIGHT_STEP),
});

/** Paths of the fields that hold no whole number of points from 1 up. */
export function badFields({ u, e }: DraftWeights): string[] {
  const isBad = (typed: Typed) => !Number.isInteger(typed) || Number(typed) < 1;
  return [
    ...STUDENT_SIDE.filter((name) => isBad(u[name])).map((name) => `u.${name}`),
    ...POST_SIDE.filter((name) => isBad(e[name])).map((name) => `e.${name}`),
  ];
}
