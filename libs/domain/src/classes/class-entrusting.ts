/**
 * How a teacher is given a class: as its only referent, as an additional referent, for a limited time, or to follow some of its students.
 */
export const CLASS_ENTRUSTINGS = ['handed_over', 'shared', 'delegated', 'followed'] as const;
export type ClassEntrusting = (typeof CLASS_ENTRUSTINGS)[number];
