import { type ApplicationStatus, RUNNING_APPLICATION_STATUSES } from '../applications/application.js';
import type { ProgressState } from '../people/student.js';
import { REMINDED_LATELY_DAYS } from './reminder.js';

export const NEXT_ACTS = [
  'invite',
  'remind',
  'complete_profile',
  'apply',
  'answer_proposal',
  'wait_company',
  'prepare_interview',
  'answer_offer',
  'none',
] as const;
export type NextAct = (typeof NEXT_ACTS)[number];

/** Who has to act next. */
export const ACTORS = ['teacher', 'student', 'company', 'nobody'] as const;
export type NextActor = (typeof ACTORS)[number];

/** Days without an act after which a teacher contacts a student who has no running application. */
export const QUIET_DAYS = 14;

export interface StudentSituation {
  isPlaced: boolean;
  /** The student has an account. */
  isJoined: boolean;
  isProfileComplete: boolean;
  /** Status of every application that the student has sent. */
  statuses: readonly ApplicationStatus[];
  /** Number of offers that a teacher proposed and that the student has neither sent nor discarded. */
  proposals: number;
  /** Days since the student's last act, or since the account was opened. */
  quietDays: number;
  /** Days since the teacher's last contact; null for none. */
  contactedDays: number | null;
}

export interface StudentProgress {
  state: ProgressState;
  nextAct: NextAct;
  nextActor: NextActor;
  openApplications: number;
}

const ACTOR_OF: Record<NextAct, NextActor> = {
  invite: 'teacher',
  remind: 'teacher',
  complete_profile: 'student',
  apply: 'student',
  answer_proposal: 'student',
  wait_company: 'company',
  prepare_interview: 'student',
  answer_offer: 'student',
  none: 'nobody',
};

/** Whether an application is running. One that is kept for later does not count, because the student still searches. */
const isOpen = (status: ApplicationStatus) =>
  status !== 'pool' && (RUNNING_APPLICATION_STATUSES as readonly ApplicationStatus[]).includes(status);

function stepOf(situation: StudentSituation, openApplications: number): Pick<StudentProgress, 'state' | 'nextAct'> {
  const { isPlaced, isJoined, isProfileComplete, statuses, proposals, quietDays, contactedDays } = situation;
  const isContacted = contactedDays !== null && contactedDays < REMINDED_LATELY_DAYS;
  if (isPlaced) return { state: 'placed', nextAct: 'none' };
  if (!isJoined) return { state: 'not_joined', nextAct: 'invite' };
  if (statuses.includes('offered')) return { state: 'to_confirm', nextAct: 'answer_offer' };
  if (statuses.includes('interview')) return { state: 'waiting', nextAct: 'prepare_interview' };
  if (openApplications > 0) return { state: 'waiting', nextAct: 'wait_company' };
  if (quietDays >= QUIET_DAYS && !isContacted) return { state: 'no_application', nextAct: 'remind' };
  if (!isProfileComplete) return { state: 'no_application', nextAct: 'complete_profile' };
  return { state: 'no_application', nextAct: proposals > 0 ? 'answer_proposal' : 'apply' };
}

/** Returns the state of a student and the next act. When all applications have ended, the student counts as having none. */
export function progressOf(situation: StudentSituation): StudentProgress {
  const openApplications = situation.statuses.filter(isOpen).length;
  const step = stepOf(situation, openApplications);
  return { ...step, nextActor: ACTOR_OF[step.nextAct], openApplications };
}
