import type { AgreementState } from '../agreements/agreement.js';
import type { SignatoryState } from '../agreements/signing.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { ContractState } from '../contracts/contract.js';
import type { CompanyStatus } from '../organisations/organisation.js';
import type { PlacementState } from '../placements/placement.js';

/** For whom the holder of a link stands. */
export const LINK_SIDES = ['host', 'school', 'student', 'guardian'] as const;
export type LinkSide = (typeof LINK_SIDES)[number];

/** What is asked about a link at each use. */
export interface LinkFacts {
  /** Ended by hand, or by an act that says so. */
  isRevoked: boolean;
  isExpired: boolean;
  /** The same person has opened a later one about the same thing. One that is sent alone ends nothing: a page may be open by this one. */
  isReplaced: boolean;
  side: LinkSide;
  /** Where it was sent; null where it was not kept. */
  sentTo: string | null;
  /** Address of the person who counts today; null once there is none. */
  counts: string | null;
  /** Null for a host without account. */
  companyStatus: CompanyStatus | null;
  /** The holder was a member of this company or school, or had an account, and is none any more. */
  isFormerMember: boolean;
  placement: LinkPlacement | null;
  paper: AgreementState | ContractState | null;
  isVersionVoid: boolean;
  seat: SignatoryState | null;
  /** `ownEmail`: of the pupil's account, asked of a guardian's link alone. */
  student: { birthDate: CivilDate | null; isErased: boolean; isEmancipated: boolean; ownEmail: string | null };
  today: CivilDate;
}

export interface LinkPlacement {
  state: PlacementState;
  endOn: CivilDate | null;
  /** Day of its last move. */
  movedOn: CivilDate | null;
}
