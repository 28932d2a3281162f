import type { Actor, Agreement, PaperRef } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** What happens to a paper while it is signed; where it stands afterwards is its own. */
export type PaperStep =
  | { step: 'opened'; confirmations: Agreement['confirmations'] }
  /** `sign_for_one`: the school filed the signature of one person. */
  | { step: 'signed_by_one' | 'signed_by_all'; act: 'sign' | 'sign_for_one'; today: CivilDate }
  /** `objected`: a person bound by a filed paper objected to a signature, before or after the seal. */
  | { step: 'refused' | 'taken_back' | 'objected'; reason: string }
  | { step: 'sealed' };

/** What is signed, locked until the transaction ends: one shape for every kind of paper. */
export interface Paper {
  ref: PaperRef;
  /** A version is out for signature. */
  isOut: boolean;
  /** Moves the paper through its own status table, and does what follows from it. @throws InvalidTransition */
  follow(work: UnitOfWork, step: PaperStep, by: Actor): Promise<void>;
}
