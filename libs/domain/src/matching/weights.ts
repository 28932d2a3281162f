import type { FieldError } from '../errors.js';

/**
 * Every criterion of the score, side by side in the order of the screens, with the points that the service starts with. Versions of the
 * weights change them; a criterion that a version does not name counts nothing in it. Those of languages are taken from skills where the post needs a language.
 */
export const STARTING_POINTS = {
  u: { occupation: 3_500, learning: 2_500, reach: 2_000, rhythm: 1_500, wishes: 500 },
  e: { skills: 4_500, training: 2_500, availability: 2_000, occupation: 1_000, languages: 1_000 },
} as const;
type StudentSide = keyof typeof STARTING_POINTS.u;
type PostSide = keyof typeof STARTING_POINTS.e;
export const STUDENT_SIDE = Object.keys(STARTING_POINTS.u) as StudentSide[];
export const POST_SIDE = Object.keys(STARTING_POINTS.e) as PostSide[];

/** Points of each criterion. */
export interface WeightPoints {
  u: Record<StudentSide, number>;
  e: Record<PostSide, number>;
}

/** Points as a version keeps them: of the criteria that were there when it was made. */
export interface StoredPoints {
  u: Partial<WeightPoints['u']>;
  e: Partial<WeightPoints['e']>;
}

/** With 0 for each criterion that came later. */
export const everyPoint = ({ u, e }: StoredPoints): WeightPoints => ({ u: everyOf(STUDENT_SIDE, u), e: everyOf(POST_SIDE, e) });

const everyOf = <Name extends string>(names: readonly Name[], points: Partial<Record<Name, number>>) =>
  Object.fromEntries(names.map((name) => [name, points[name] ?? 0])) as Record<Name, number>;

/** Of one side, languages aside. */
export const SIDE_POINTS = 10_000;
/** Pages show points of 100: nothing finer is given, and no criterion ever disappears. */
export const WEIGHT_STEP = 100;
/** Why the weights change, for everybody to read. */
export const WEIGHTS_REASON = { min: 20, max: 500 } as const;

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);

/** Both must be `SIDE_POINTS`. */
export const sumsOf = ({ u, e }: WeightPoints): { u: number; e: number } => ({
  u: sum(STUDENT_SIDE.map((name) => u[name])),
  e: sum(POST_SIDE.filter((name) => name !== 'languages').map((name) => e[name])),
});

/** What keeps these points from being weights, each fault beside its field. */
export function weightFaults(points: WeightPoints): FieldError[] {
  const sums = sumsOf(points);
  const wrong = (['u', 'e'] as const).filter((side) => sums[side] !== SIDE_POINTS);
  const faults: FieldError[] = wrong.map((side) => ({ path: side, code: 'weights.sum', values: { sum: sums[side], whole: SIDE_POINTS } }));
  const lends = points.e.skills - WEIGHT_STEP;
  if (points.e.languages > lends) faults.push({ path: 'e.languages', code: 'weights.languages', values: { max: lends } });
  return faults;
}

const valuesOf = ({ u, e }: WeightPoints) => [...STUDENT_SIDE.map((name) => u[name]), ...POST_SIDE.map((name) => e[name])];

export const areSameWeights = (one: WeightPoints, other: WeightPoints): boolean => valuesOf(one).join() === valuesOf(other).join();

/** `v3`, as stored matches carry it. */
export const weightsVersionName = (number: number): string => `v${number}`;
