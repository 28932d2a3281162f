import type { ApplicationStep } from '@seve/api-client';
import type { ApplicationStatus } from '@seve/domain';

type Step = Pick<ApplicationStep, 'state' | 'by'> & Partial<Pick<ApplicationStep, 'act'>>;

/** Statuses that the company's response leads to. */
const ANSWERS: readonly ApplicationStatus[] = ['interview', 'offered', 'rejected'];
const SENT: readonly ApplicationStatus[] = ['submitted'];

/** Kind of a past step, for steps that the status alone does not explain. */
export type PastStep =
  | ApplicationStatus
  | 'refused-by-phone'
  | 'refusal-corrected'
  | 'undone'
  | 'restored'
  | 'slot-chosen'
  | 'slots-refused'
  | 'interview-changed'
  | 'change-of-mind';

/** True for staff of the campus or the school, who note what a company says on the phone. */
const isNoted = (by: Step['by']): boolean => by === 'campus_coordinator' || by === 'teacher';

export function pastStep({ state, by, act }: Step, before: Step | undefined): PastStep {
  const from = before?.state;
  if (from === undefined) return state;
  if (act === 'refuse_slots') return 'slots-refused';
  if (state === 'rejected' && isNoted(by)) return 'refused-by-phone';
  if (from === 'rejected' && before !== undefined && isNoted(before.by))
    return state === 'offered' ? 'change-of-mind' : 'refusal-corrected';
  if (state === 'interview' && from === 'interview') return by === 'student' ? 'slot-chosen' : 'interview-changed';
  if (SENT.includes(state) && by === 'student') return 'restored';
  if (from === 'rejected' || from === 'expired') return state === 'offered' ? 'change-of-mind' : 'undone';
  const isBack = by !== 'student' && by !== 'system' && ANSWERS.includes(from);
  if (isBack && (state === 'submitted' || state === 'read')) return 'undone';
  if (isBack && from === 'offered') return 'undone';
  return state;
}

/** True when the student has already restored this application, which is possible once. */
export const wasRestored = (history: readonly Step[]): boolean =>
  history.some((step, index) => pastStep(step, history[index - 1]) === 'restored');
