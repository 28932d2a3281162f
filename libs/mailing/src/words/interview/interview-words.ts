import type { LetterContent } from '../../letter-content.js';

/** `moved`: to another time. `reopened`: the time is dropped and others are proposed. `refused`: none of the times fits the student. */
export const INTERVIEW_ACTS = ['proposed', 'confirmed', 'moved', 'reopened', 'refused', 'cancelled'] as const;
export type InterviewAct = (typeof INTERVIEW_ACTS)[number];

export const INTERVIEW_AUDIENCES = ['student', 'company', 'teacher'] as const;
export type InterviewAudience = (typeof INTERVIEW_AUDIENCES)[number];

interface InterviewPeople {
  student: string;
  company: string;
  /** Whether a calendar file is attached. */
  hasFile: boolean;
}

type Said = Pick<LetterContent, 'subject' | 'next'> & { lead: string; action: string };

/** Content per act and reader. */
export type InterviewWords = Record<InterviewAudience, (people: InterviewPeople) => Record<InterviewAct, Said>>;
