import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus, REFUSAL_REASONS, type RefusalReason, ROLES, type Role } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../http/fields/choice.decorator.js';
import { Id } from '../http/fields/id.decorator.js';
import { Text } from '../http/fields/text.decorator.js';
import { OfferCard } from '../offers/offer-card.dto.js';

export class ApplicationInput {
  @Id()
  offerId!: string;

  @Text({ min: 0, max: 3_000, lines: true })
  motivation!: string;
}

export class OfferingInput {
  /** The student reads it with the offer. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class RejectionInput extends OfferingInput {
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  reason!: RefusalReason;
}

export class Acceptance {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
}

export class ApplicationStep {
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  state!: ApplicationStatus;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
}

/** An application as the student who sent it sees it. */
export class ApplicationForStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  offer!: OfferCard;
  motivation!: string;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  /** What the student may do with it. */
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', isArray: true })
  actions!: ApplicationStatus[];
  history!: ApplicationStep[];
}

export class StudentApplicationList {
  items!: ApplicationForStudent[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
