/** Acts of which `application-teacher-copy` tells the referent teacher of a student. */
export const COPIED_ACTS = ['invited', 'sent', 'pool_asked', 'pooled', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined'] as const;
export type CopiedAct = (typeof COPIED_ACTS)[number];

/** Acts that `teacher-digest` lists: copied ones once the student has applied, and those with letters of their own. */
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
  'escalated',
  'cancelled',
] as const;
export type TeacherAct = (typeof TEACHER_ACTS)[number];
