/** What is told at once to the referent teacher of a student, by a copy. */
export const COPIED_ACTS = ['invited', 'sent', 'pool_asked', 'pooled', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined'] as const;
export type CopiedAct = (typeof COPIED_ACTS)[number];

/** What that teacher's digest tells: the same once the student has applied, and what is told at once by letters of its own. */
export const TEACHER_ACTS = [
  'sent',
  'interview',
  'interview_confirmed',
  'interview_cancelled',
  'pooled',
  'offered',
  'accepted',
  'rejected',
  'withdrawn',
  'declined',
  'lapsed',
  'cancelled',
] as const;
export type TeacherAct = (typeof TEACHER_ACTS)[number];

/** Letters that tell a teacher of an act; all follow what the teacher chose for the first. */
export const TEACHER_LETTERS: readonly string[] = [
  'application-teacher-copy',
  'application-interview',
  'application-offer-lapsed',
  'application-cancelled',
];
