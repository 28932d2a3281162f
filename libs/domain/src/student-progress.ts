import { type ApplicationStatus, OPEN_APPLICATION_STATUSES } from './application.js';
import type { ProgressState } from './student.js';

export const NEXT_ACTS = ['complete_profile', 'apply', 'wait_company', 'answer_offer', 'none'] as const;
export type NextAct = (typeof NEXT_ACTS)[number];

export interface StudentSituation {
  isPlaced: boolean;
  isProfileComplete: boolean;
  /** Of every application the student has sent. */
  statuses: readonly ApplicationStatus[];
}

export interface StudentProgress {
  state: ProgressState;
  nextAct: NextAct;
  openApplications: number;
}

const isOpen = (status: ApplicationStatus) => (OPEN_APPLICATION_STATUSES as readonly ApplicationStatus[]).includes(status);

/** Where a student stands and what comes next. Applications that have all ended count as none: the search starts again. */
export function progressOf({ isPlaced, isProfileComplete, statuses }: StudentSituation): StudentProgress {
  const openApplications = statuses.filter(isOpen).length;
  if (isPlaced) return { state: 'placed', nextAct: 'none', openApplications };
  if (statuses.includes('offered')) return { state: 'to_confirm', nextAct: 'answer_offer', openApplications };
  if (openApplications > 0) return { state: 'waiting', nextAct: 'wait_company', openApplications };
  return { state: 'no_application', nextAct: isProfileComplete ? 'apply' : 'complete_profile', openApplications };
}
