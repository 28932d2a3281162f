import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date.js';
import { type ApplicationStatus, INTERVIEW_REMINDER_DAYS } from './application.js';
import type { InterviewStatus } from './interview.js';

/** Days a student has to answer an offered place. */
export const DAYS_TO_CONFIRM = 10;
/** Days after which a company that has not answered is late. */
export const DAYS_TO_ANSWER = 14;

export interface AnswerWait {
  /** Days since the sending. */
  days: number;
  /** Days left before the campus takes over; 0 from then on. */
  left: number;
  /** The campus has taken over. */
  isLate: boolean;
}

/** How long a student has waited for an answer that is due on `dueOn` (`DAYS_TO_ANSWER` after the sending). */
export function answerWait(dueOn: CivilDate, today: CivilDate): AnswerWait {
  const left = daysBetween(today, dueOn);
  return { days: Math.max(0, DAYS_TO_ANSWER - left), left: Math.max(0, left), isLate: left <= 0 };
}

export interface ApplicationTurn {
  /** Null when the application has ended or neither side has to act. */
  actor: 'student' | 'company' | null;
  /** Last civil day to act. */
  actBy: CivilDate | null;
}

export interface ApplicationDays {
  status: ApplicationStatus;
  sentOn: CivilDate;
  /** Last day to take an offered place. */
  answerBy: CivilDate | null;
  interview: { status: InterviewStatus; startsOn: CivilDate | null; isRefused: boolean } | null;
  /** The student has agreed that the company keeps the application for later. */
  isPoolAgreed: boolean;
}

const NOBODY: ApplicationTurn = { actor: null, actBy: null };

/** Returns who acts next on an application, and by when. */
export function applicationTurn({ status, sentOn, answerBy, interview, isPoolAgreed }: ApplicationDays): ApplicationTurn {
  switch (status) {
    case 'submitted':
    case 'read':
      return { actor: 'company', actBy: addDays(sentOn, DAYS_TO_ANSWER) };
    case 'interview':
      if (interview?.status === 'proposed' && !interview.isRefused) return { actor: 'student', actBy: null };
      return { actor: 'company', actBy: interview?.startsOn ? addDays(interview.startsOn, INTERVIEW_REMINDER_DAYS) : null };
    case 'pool':
      return isPoolAgreed ? NOBODY : { actor: 'student', actBy: null };
    case 'offered':
      return { actor: 'student', actBy: answerBy };
    default:
      return NOBODY;
  }
}
