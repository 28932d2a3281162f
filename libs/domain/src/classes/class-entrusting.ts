/** How a teacher gets a class: as its referent, beside the referent, for a time, or to follow some of its students. */
export const CLASS_ENTRUSTINGS = ['handed_over', 'shared', 'delegated', 'followed'] as const;
export type ClassEntrusting = (typeof CLASS_ENTRUSTINGS)[number];
