/** Path of one half of the score leaf, in a box of 48 × 64. */
export const HALF_LEAF = {
  you: 'M23 3C12 12 5 22 5 34c0 11 7 19 18 23z',
  post: 'M25 3c11 9 18 19 18 31 0 11-7 19-18 23z',
} as const;

/** Path of a leaf at a node of the stem, drawn outwards from the node. */
export const NODE_LEAF = {
  up: 'M0 0C1 -7 6 -10 11 -10C11 -4 7 0 0 0z',
  down: 'M0 0C1 7 6 10 11 10C11 4 7 0 0 0z',
} as const;

export const MARK = ['M15 1.5C8 5 4 9 4 14c0 5 4 8 11 9.5z', 'M17 8.5C24 10 28 13 28 18c0 5-4 9-11 12.5z'] as const;

/** The two sides of a match: `you` scores the offer for the student, `post` the student for the post. */
export type Side = 'you' | 'post';
export const SIDE_COLOR = { you: 'var(--for-you)', post: 'var(--for-post)' } as const;
export const SIDE_WASH = { you: 'var(--for-you-wash)', post: 'var(--for-post-wash)' } as const;
