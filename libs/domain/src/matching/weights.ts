import type { FieldError } from '../errors.js';

/**
 * All criteria of the score in the order of the screens, with their initial points. Later versions of the weights change the points; a
 * criterion missing from a version counts 0. Points of languages are taken from skills if the post needs a language.
 */
export const STARTING_POINTS = {
  student: { occupation: 3_500, learning: 2_500, reach: 2_000, rhythm: 1_500, wishes: 500 },
  post: { skills: 4_500, training: 2_500, availability: 2_000, occupation: 1_000, languages: 1_000 },
} as const;
type StudentSide = keyof typeof STARTING_POINTS.student;
type PostSide = keyof typeof STARTING_POINTS.post;
export const STUDENT_SIDE = Object.keys(STARTING_POINTS.student) as StudentSide[];
export const POST_SIDE = Object.keys(STARTING_POINTS.post) as PostSide[];

/** Points by criterion. */
export interface WeightPoints {
  student: Record<StudentSide, number>;
  post: Record<PostSide, number>;
}

/** Points as stored in a version: only of the criteria that existed then. */
export interface StoredPoints {
  student: Partial<WeightPoints['student']>;
  post: Partial<WeightPoints['post']>;
}

/** Returns the points with 0 for each criterion added later. */
export const everyPoint = ({ student, post }: StoredPoints): WeightPoints => ({
  student: everyOf(STUDENT_SIDE, student),
  post: everyOf(POST_SIDE, post),
});

const everyOf = <Name extends string>(names: readonly Name[], points: Partial<Record<Name, number>>) =>
  Object.fromEntries(names.map((name) => [name, points[name] ?? 0])) as Record<Name, number>;

/** Total points of one side, without languages. */
export const SIDE_POINTS = 10_000;
/** Step of the points: the screens show hundredths of the total, so no criterion rounds to 0. */
export const WEIGHT_STEP = 100;
/** Characters of the reason for a change of the weights, which is public. */
export const WEIGHTS_REASON = { min: 20, max: 500 } as const;

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);

/** Returns the sum of each side; each must equal `SIDE_POINTS`. */
export const sumsOf = ({ student, post }: WeightPoints): Record<keyof WeightPoints, number> => ({
  student: sum(STUDENT_SIDE.map((name) => student[name])),
  post: sum(POST_SIDE.filter((name) => name !== 'languages').map((name) => post[name])),
});

/** Returns the errors that make these points invalid weights, by field. */
export function weightFaults(points: WeightPoints): FieldError[] {
  const sums = sumsOf(points);
  const wrong = (['student', 'post'] as const).filter((side) => sums[side] !== SIDE_POINTS);
  const faults: FieldError[] = wrong.map((side) => ({ path: side, code: 'weights.sum', values: { sum: sums[side], whole: SIDE_POINTS } }));
  const lends = points.post.skills - WEIGHT_STEP;
  if (points.post.languages > lends) faults.push({ path: 'post.languages', code: 'weights.languages', values: { max: lends } });
  return faults;
}

const valuesOf = ({ student, post }: WeightPoints) => [
  ...STUDENT_SIDE.map((name) => student[name]),
  ...POST_SIDE.map((name) => post[name]),
];

export const areSameWeights = (one: WeightPoints, other: WeightPoints): boolean => valuesOf(one).join() === valuesOf(other).join();

/** Returns the version name stored with matches, such as `v3`. */
export const weightsVersionName = (number: number): string => `v${number}`;
