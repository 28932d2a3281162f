import type { SentStatus } from './application.js';

/**
 * Groups of statuses by who acts next; a company filters its applications by them. `late`: ended without an answer, which may still be
 * given.
 */
export const COMPANY_STAGES = ['waiting', 'late', 'interview', 'pool', 'offered', 'ended'] as const;
export type CompanyStage = (typeof COMPANY_STAGES)[number];

const STAGE_OF: Record<SentStatus, CompanyStage> = {
  submitted: 'waiting',
  read: 'waiting',
  interview: 'interview',
  pool: 'pool',
  offered: 'offered',
  accepted: 'ended',
  rejected: 'ended',
  declined: 'ended',
  withdrawn: 'ended',
  expired: 'late',
  expired_by_student: 'ended',
  obsolete: 'ended',
  closed_with_offer: 'ended',
  cancelled: 'ended',
};

export const companyStageOf = (status: SentStatus): CompanyStage => STAGE_OF[status];

export const statusesOfStage = (stage: CompanyStage): SentStatus[] =>
  (Object.keys(STAGE_OF) as SentStatus[]).filter((status) => STAGE_OF[status] === stage);

/** Whether a list is sorted from the oldest application on: true for stages in which the student waits. */
export const isOldestFirst = (stage: CompanyStage | null): boolean => stage === 'waiting';

/** Answers that may be given to several applications at once: those that commit neither side. */
export const ANSWERS_AT_ONCE = ['rejection', 'pooling'] as const;
export type AnswerAtOnce = (typeof ANSWERS_AT_ONCE)[number];
/** Maximum number of applications answered at once. */
export const ANSWERS_AT_ONCE_MAX = 30;
