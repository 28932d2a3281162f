import type { FieldError } from '../errors.js';

/**
 * Every criterion of the score, side by side in the order of the screens, with the points that the service starts with. Versions of the
 * weights change them; a criterion that a version does not name counts nothing in it. Those of languages are taken from skills where the post needs a language.
 */
export const STARTING_POINTS = {
  student: { occupation: 3_500, learning: 2_500, reach: 2_000, rhythm: 1_500, wishes: 500 },
  post: { skills: 4_500, training: 2_500, availability: 2_000, occupation: 1_000, languages: 1_000 },
} as const;
type StudentSide = keyof typeof STARTING_POINTS.student;
type PostSide = keyof typeof STARTING_POINTS.post;
export const STUDENT_SIDE = Object.keys(STARTING_POINTS.student) as StudentSide[];
export const POST_SIDE = Object.keys(STARTING_POINTS.post) as PostSide[];

/** Points of each criterion. */
export interface WeightPoints {
  student: Record<StudentSide, number>;
  post: Record<PostSide, number>;
}

/** Points as a version keeps them: of the criteria that were there when it was made. */
export interface StoredPoints {
  student: Partial<WeightPoints['student']>;
  post: Partial<WeightPoints['post']>;
}

/** With 0 for each criterion that came later. */
export const everyPoint = ({ student, post }: StoredPoints): WeightPoints => ({
  student: everyOf(STUDENT_SIDE, student),
  post: everyOf(POST_SIDE, post),
});

const everyOf = <Name extends string>(names: readonly Name[], points: Partial<Record<Name, number>>) =>
  Object.fromEntries(names.map((name) => [name, points[name] ?? 0])) as Record<Name, number>;

/** Of one side, languages aside. */
export const SIDE_POINTS = 10_000;
/** Pages show points of 100: nothing finer is given, and no criterion ever disappears. */
export const WEIGHT_STEP = 100;
/** Why the weights change, readable by all. */
export const WEIGHTS_REASON = { min: 20, max: 500 } as const;

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);

/** Both must be `SIDE_POINTS`. */
export const sumsOf = ({ student, post }: WeightPoints): Record<keyof WeightPoints, number> => ({
  student: sum(STUDENT_SIDE.map((name) => student[name])),
  post: sum(POST_SIDE.filter((name) => name !== 'languages').map((name) => post[name])),
});

/** What keeps these points from being weights, each fault beside its field. */
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

/** `v3`, as stored with matches. */
export const weightsVersionName = (number: number): string => `v${number}`;
