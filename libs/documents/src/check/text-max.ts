/** Maximum characters of a CV. */
export const TEXT_MAX = 200_000;
