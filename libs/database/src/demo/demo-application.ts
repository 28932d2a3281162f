import type { ApplicationStatus, RefusalReason } from '@seve/domain';

export interface DemoApplication {
  /** First and last name. */
  student: string;
  /** Key of the offer. */
  offer: string;
  motivation: string;
  /** To the offer's questions, in their order. */
  answers?: readonly string[];
  /** Each move with the worked days since; the first is always `submitted`. */
  moves: readonly (readonly [to: ApplicationStatus, workedDaysAgo: number])[];
  refusalReason?: RefusalReason;
  companyMessage?: string;
}
