import { ApiProperty } from '@nestjs/swagger';
import {
  GUARDIAN_CONSENTS,
  type GuardianConsentPurpose,
  OFFER_KINDS,
  type OfferKind,
  PLACEMENT_STATES,
  type PlacementState,
} from '@seve/domain';
import { PlaceTermsView } from '../../core/placements/placements.dto.js';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

export const GUARDIAN_DATE_KINDS = ['answer', 'interview', 'start', 'end'] as const;

export class GuardianTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

export class GuardianDecisionInput extends GuardianTokenInput {
  @Choice(GUARDIAN_CONSENTS, 'GuardianConsentPurpose')
  purpose!: GuardianConsentPurpose;

  @StrictBoolean()
  given!: boolean;

  /** Version of the words that were on the page. */
  @Text({ max: 20 })
  consentTextVersion!: string;
}

export class GuardianRenewalInput {
  /** Where the letters for the guardian go. */
  @EmailAddress()
  email!: string;
}

export class GuardianDecisionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: GUARDIAN_CONSENTS, enumName: 'GuardianConsentPurpose' })
  purpose!: GuardianConsentPurpose;
  given!: boolean;
  guardianName!: string;
  decidedAt!: Date;
  /** Made by the guardian who reads. */
  isOwn!: boolean;
}

export class GuardianDate {
  /** `answer`: last day on which the child may take an offered place. */
  @ApiProperty({ enum: GUARDIAN_DATE_KINDS, enumName: 'GuardianDateKind' })
  kind!: (typeof GUARDIAN_DATE_KINDS)[number];
  @ApiProperty({ format: 'date' })
  on!: string;
  /** Of an interview. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  at!: Date | null;
  companyName!: string;
}

export class GuardianPlace {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  companyName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  communeName!: string | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  state!: PlacementState;
  /** What all have signed, as a minor reads it: without the reach of the tutor. Null before. */
  @ApiProperty({ type: PlaceTermsView, nullable: true })
  terms!: PlaceTermsView | null;
}

export class GuardianOffered {
  @ApiProperty({ format: 'uuid' })
  applicationId!: string;
  companyName!: string;
  /** Null without an offer. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  answerBy!: string | null;
}

export class GuardianReferent {
  firstName!: string;
  lastName!: string;
  email!: string;
}

export class GuardianPageView {
  guardianName!: string;
  childFirstName!: string;
  childLastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: GuardianReferent, nullable: true })
  referent!: GuardianReferent | null;
  /** The school has confirmed this guardian; before that only names are shown, and nothing is asked. */
  isConfirmed!: boolean;
  /** What may not happen without a yes at the child's age; the newest decision of each is in `decisions`. */
  @ApiProperty({ enum: GUARDIAN_CONSENTS, enumName: 'GuardianConsentPurpose', isArray: true })
  asked!: GuardianConsentPurpose[];
  /** To be sent back with a decision. */
  consentTextVersion!: string;
  /** Of all guardians, the newest first. */
  decisions!: GuardianDecisionView[];
  /** Offered places that wait for the child's answer. */
  offered!: GuardianOffered[];
  places!: GuardianPlace[];
  /** The soonest first. */
  dates!: GuardianDate[];
  /** Verified companies find the child under a pseudonym, with the school's agreement. */
  isVisible!: boolean;
  /** Last instant at which the link works. */
  expiresAt!: Date;
}
