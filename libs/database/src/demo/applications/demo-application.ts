import type { ApplicationStatus, CallOutcome, OfferKind, RefusalReason, WithdrawalReason } from '@seve/domain';

export interface DemoApplication {
  /** First and last name. */
  student: string;
  /** Key of the offer; null for an unsolicited application, which has a wish. */
  offer: string | null;
  wish?: DemoWish;
  motivation: string;
  /** To the offer's questions, in their order. */
  answers?: readonly string[];
  /** Each move with the worked days since; the first is `submitted`, or `draft` for a teacher's proposal or an application not sent. */
  moves: readonly (readonly [to: ApplicationStatus, workedDaysAgo: number])[];
  /** Calls of the campus to its company, which had not answered: what each came to, worked days ago. */
  calls?: readonly DemoCall[];
  /** What the teacher of the class says with a proposal. */
  proposal?: string;
  refusalReason?: RefusalReason;
  companyMessage?: string;
  /** The student's yes to be kept for later, worked days ago. */
  poolAgreedAgo?: number;
  /** Words at the end of an application that was withdrawn, declined or cancelled. */
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
  /** From the Monday that follows so many days from today. */
  startInDays: number;
  weeks: number;
}

export const keyOf = ({ student, offer, wish }: Pick<DemoApplication, 'student' | 'offer' | 'wish'>): string =>
  `${student} to ${offer ?? wish?.company}`;
