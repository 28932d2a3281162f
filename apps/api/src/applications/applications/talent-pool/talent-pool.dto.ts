import { ApiProperty } from '@nestjs/swagger';
import { INVITATION_TO_APPLY_STATUSES, type InvitationToApplyStatus } from '@seve/domain';
import { InvitationToApplyInput } from '../../../core/matching/invitations/invitation-to-apply-input.dto.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { ApplicationForCompany } from '../views/company-application.dto.js';

/** Offer to which the company has invited the student. */
export class PooledInvitation {
  @ApiProperty({ format: 'uuid' })
  offerId!: string;
  offerTitle!: string;
  @ApiProperty({ enum: INVITATION_TO_APPLY_STATUSES, enumName: 'InvitationToApplyStatus' })
  status!: InvitationToApplyStatus;
  sentAt!: Date;
  /** Last day to answer the invitation. */
  @ApiProperty({ format: 'date' })
  answerBy!: string;
}

/** Application kept for later with the student's consent. */
export class PooledApplication {
  application!: ApplicationForCompany;
  /** Invitations to the student, the oldest first. */
  invitations!: PooledInvitation[];
}

export class TalentPool {
  items!: PooledApplication[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class PooledInvitationInput extends InvitationToApplyInput {
  /** Id of a published offer of the company. */
  @Id()
  @ApiProperty({ format: 'uuid' })
  offerId!: string;
}
