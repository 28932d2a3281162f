import type { ApplicationStatus, CallOutcome, OfferKind, RefusalReason, WithdrawalReason } from '@seve/domain';

export interface DemoApplication {
  /** First and last name of the student. */
  student: string;
  /** Key of the offer; null for an unsolicited application, which has a wish. */
  offer: string | null;
  wish?: DemoWish;
  motivation: string;
  /** Answers to the offer's questions, in their order. */
  answers?: readonly string[];
  /**
   * Moves, each with the number of working days ago; the first is `submitted`, or `draft` for a teacher's proposal or an unsent
   * application.
   */
  moves: readonly (readonly [to: ApplicationStatus, workedDaysAgo: number])[];
  /** Calls of the campus to the silent company: result of each, and working days ago. */
  calls?: readonly DemoCall[];
  /** Text of the class teacher with a proposal. */
  proposal?: string;
  refusalReason?: RefusalReason;
  companyMessage?: string;
  /** Working days since the student agreed to be kept for later. */
  poolAgreedAgo?: number;
  /** Reason and message of an application that was withdrawn, declined or cancelled. */
  leaving?: { reason?: WithdrawalReason; message: string };
}

export interface DemoCall {
  outcome: Extract<CallOutcome, 'wrong_contact' | 'no_reply'>;
  workedDaysAgo: number;
  note: string;
}

export interface DemoWish {
  company: string;
  kind: OfferKind;
  /** The start is the Monday after so many days from today. */
  startInDays: number;
  weeks: number;
}

export const keyOf = ({ student, offer, wish }: Pick<DemoApplication, 'student' | 'offer' | 'wish'>): string =>
  `${student} to ${offer ?? wish?.company}`;
