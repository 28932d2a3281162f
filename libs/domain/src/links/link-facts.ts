import type { AgreementState } from '../agreements/agreement.js';
import type { SignatoryState } from '../agreements/signing.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { ContractState } from '../contracts/contract.js';
import type { CompanyStatus } from '../organisations/organisation.js';
import type { PlacementState } from '../placements/placement.js';

/** Side of the holder of a link. */
export const LINK_SIDES = ['host', 'school', 'student', 'guardian'] as const;
export type LinkSide = (typeof LINK_SIDES)[number];

/** Facts that decide whether a link still works, read at each use. */
export interface LinkFacts {
  /** Ended by a person, or by an act that ends links. */
  isRevoked: boolean;
  isExpired: boolean;
  /** A later link of the same person about the same subject was opened. A later link that is only sent does not end this one, whose page may be open. */
  isReplaced: boolean;
  side: LinkSide;
  /** Address it was sent to; null when it was not kept. */
  sentTo: string | null;
  /** Current address of the holder; null for none. */
  counts: string | null;
  /** Null for a host without an account. */
  companyStatus: CompanyStatus | null;
  /** The holder is a former member of this company or school, or had an account that is gone. */
  isFormerMember: boolean;
  placement: LinkPlacement | null;
  paper: AgreementState | ContractState | null;
  isVersionVoid: boolean;
  seat: SignatoryState | null;
  /** `ownEmail`: address of the student's account; set for guardian links only. */
  student: { birthDate: CivilDate | null; isErased: boolean; isEmancipated: boolean; ownEmail: string | null };
  today: CivilDate;
}

export interface LinkPlacement {
  state: PlacementState;
  endOn: CivilDate | null;
  /** Day of its last change of state; for a signature, the day of its letter if that was sent later. */
  movedOn: CivilDate | null;
}
