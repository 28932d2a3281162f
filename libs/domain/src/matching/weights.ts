import type { FieldError } from '../errors.js';

/** What each side of the score asks, in the order of the screens. */
export const STUDENT_SIDE = ['occupation', 'learning', 'reach', 'rhythm', 'wishes'] as const;
export const POST_SIDE = ['skills', 'training', 'availability', 'occupation', 'languages'] as const;
type StudentSide = (typeof STUDENT_SIDE)[number];
type PostSide = (typeof POST_SIDE)[number];

/** Points of each criterion. Those of languages are taken from skills where the post needs a language. */
export interface WeightPoints {
  student: Record<StudentSide, number>;
  post: Record<PostSide, number>;
}

/** Of one side, languages aside. */
export const SIDE_POINTS = 10_000;
/** Pages show points of 100: nothing finer is given, and no criterion ever disappears. */
export const WEIGHT_STEP = 100;
/** Why the weights change, for everybody to read. */
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

/** `v3`, as stored matches carry it. */
export const weightsVersionName = (number: number): string => `v${number}`;
