import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_STATES,
  type AgreementState,
  COMPANY_ROLES,
  type CompanyRole,
  OFFER_KINDS,
  type OfferKind,
  PLACE_PAPERS,
  PLACEMENT_STATES,
  type PlacementState,
  type PlacePaper,
} from '@seve/domain';
import { ApplicationForStudent } from '../applications/applications.dto.js';
import { PLACE_QUOTAS, PlaceFinding, type PlaceQuota } from './declared-places.dto.js';

/** Whom the student asks for in the company. */
export class PlaceContact {
  /** Null once the company has no member, as role and address. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  @ApiProperty({ enum: COMPANY_ROLES, enumName: 'CompanyRole', nullable: true })
  role!: CompanyRole | null;
  /** Null for a student before 18, as the phone: the school stands between. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** Of the company, E.164. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
}

/** Where a placement is. */
export class PlacementHost {
  /** Null for a host without account. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  companyId!: string | null;
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  communeName!: string | null;
}

export class PlaceReferent {
  name!: string;
  email!: string;
}

/** What is known of a place found elsewhere only. */
export class ElsewhereFacts {
  /** When the host was asked; null where it was not. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  askedOn!: string | null;
  /** Day of a yes that waits for the school to check the contact; null otherwise. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  hostSaidYesOn!: string | null;
  /** What the school has seen, where it confirmed. */
  @ApiProperty({ enum: PLACE_PAPERS, enumName: 'PlacePaper', nullable: true })
  paperKind!: PlacePaper | null;
  /** As declared. */
  @ApiProperty({ type: 'string', nullable: true })
  tutorName!: string | null;
  /** In words. */
  hazards!: string[];
  findings!: PlaceFinding[];
  @ApiProperty({ enum: PLACE_QUOTAS, enumName: 'PlaceQuota' })
  quota!: PlaceQuota;
}

/** Tutor or master of apprentices, as the signed paper names the person. */
export class PlaceGuideView {
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  job!: string | null;
  /** Null for a student before 18, as the phone: the school stands between. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** As written on the paper. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
}

/** What the signed paper says, with the amendments that apply today; in words where a field says so. */
export class PlaceTermsView {
  @ApiProperty({ type: 'string', nullable: true })
  workplace!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  department!: string | null;
  /** Hours of each day, in words; null where the paper states those of a week only. */
  @ApiProperty({ type: 'string', nullable: true })
  presence!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  /** Allowance or gross pay, in words; null for none. */
  @ApiProperty({ type: 'string', nullable: true })
  allowance!: string | null;
  @ApiProperty({ type: PlaceGuideView, nullable: true })
  guide!: PlaceGuideView | null;
  /** First day of a signed amendment that has still to change these terms; null for none. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  changesOn!: string | null;
}

/** A place as its student sees it. */
export class PlaceForStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  state!: PlacementState;
  /** Null for a place found in Sève. */
  @ApiProperty({ type: ElsewhereFacts, nullable: true })
  elsewhere!: ElsewhereFacts | null;
  /** Of a refusal or a cancelling; words of a company are masked before 18. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  host!: PlacementHost;
  /** Offer, words and acts; null for a place found elsewhere. */
  @ApiProperty({ type: ApplicationForStudent, nullable: true })
  application!: ApplicationForStudent | null;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** Null where no offer says it. */
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  @ApiProperty({ type: 'string', nullable: true })
  rhythm!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  siteName!: string | null;
  address!: string;
  contact!: PlaceContact;
  /** Null before all have signed the paper. */
  @ApiProperty({ type: PlaceTermsView, nullable: true })
  terms!: PlaceTermsView | null;
  /** Null for a student without class. */
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: PlaceReferent, nullable: true })
  referent!: PlaceReferent | null;
  isMinor!: boolean;
  /** Null where none has begun. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  agreementId!: string | null;
  @ApiProperty({ enum: AGREEMENT_STATES, enumName: 'AgreementState', nullable: true })
  agreementState!: AgreementState | null;
  /** Null where none has begun. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  contractId!: string | null;
}
