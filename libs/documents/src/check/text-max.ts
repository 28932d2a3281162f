/** Characters of a whole CV. */
export const TEXT_MAX = 200_000;
