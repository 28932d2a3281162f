import type { Role } from '../role.js';
import { nextActs } from '../status-table.js';
import { APPLICATION_TABLE, type ApplicationAct, type ApplicationStatus } from './application.js';
import { type InterviewStatus, isInterviewAhead, mayRefuseSlots } from './interview.js';

/** Acts that the company may undo within `UNDO_SECONDS`; their letters are sent after that time. */
export const ANSWER_ACTS = ['propose_interview', 'offer', 'change_mind', 'reject'] as const satisfies readonly ApplicationAct[];
export type AnswerAct = (typeof ANSWER_ACTS)[number];
export const isAnswerAct = (act: string | null): act is AnswerAct => (ANSWER_ACTS as readonly (string | null)[]).includes(act);

/** What is known of an application when its buttons are shown. */
export interface ActFacts {
  /** The reader gave the last answer less than `UNDO_SECONDS` ago. */
  canUndo: boolean;
  /** The application was refused by phone within the last `CORRECTION_DAYS`. */
  canCorrect: boolean;
  /**
   * The student may resume the withdrawn application: once at most, if its offer or company still takes applications and its days are free.
   */
  canRestore: boolean;
  /** A seat of the offer is free; true where no offer counts any. */
  hasSeat: boolean;
  interview: { status: InterviewStatus; startsAt: Date | null; slots: readonly Date[]; isRefused: boolean } | null;
  now: Date;
}

const isAhead = ({ interview, now }: ActFacts) => interview !== null && isInterviewAhead(interview, now);

/** Guards that can be evaluated before the act, by act. */
const GUARDS: Partial<Record<ApplicationAct, (facts: ActFacts) => boolean>> = {
  undo: ({ canUndo }) => canUndo,
  correct_refusal: ({ canCorrect }) => canCorrect,
  restore: ({ canRestore }) => canRestore,
  change_mind: ({ hasSeat }) => hasSeat,
  cancel_interview: isAhead,
  choose_slot: (facts) => isAhead(facts) && (facts.interview?.slots.some((slot) => slot > facts.now) ?? false),
  refuse_slots: ({ interview }) => interview !== null && mayRefuseSlots(interview),
};

/** Returns the acts to show as buttons: those of the status table whose guard, where one is known, passes. */
export const openActs = (status: ApplicationStatus, role: Role, facts: ActFacts): ApplicationAct[] =>
  nextActs(APPLICATION_TABLE, status, role).filter((act) => GUARDS[act]?.(facts) ?? true);
