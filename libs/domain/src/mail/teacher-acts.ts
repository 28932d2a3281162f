/** Acts that `application-teacher-copy` reports to the student's referent teacher. */
export const COPIED_ACTS = [
  'invited',
  'sent',
  'pool_asked',
  'pooled',
  'offered',
  'accepted',
  'rejected',
  'refusal_corrected',
  'withdrawn',
  'declined',
] as const;
export type CopiedAct = (typeof COPIED_ACTS)[number];

/** Acts that `teacher-digest` lists: copied ones of students who have applied, and those with their own letter. */
export const TEACHER_ACTS = [
  'sent',
  'interview',
  'interview_confirmed',
  'interview_refused',
  'interview_cancelled',
  'pooled',
  'offered',
  'accepted',
  'rejected',
  'refusal_corrected',
  'withdrawn',
  'declined',
  'lapsed',
  'escalated',
  'cancelled',
] as const;
export type TeacherAct = (typeof TEACHER_ACTS)[number];
