import { ApiProperty } from '@nestjs/swagger';
import { OFFER_STATUSES, type OfferStatus, ROLES, type Role, WITHDRAWAL_REASONS, type WithdrawalReason } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

/** Reason and message that a student may give the company when ending an application. */
export class LeavingInput {
  @IsOptional()
  @Choice(WITHDRAWAL_REASONS, 'WithdrawalReason')
  reason?: WithdrawalReason;

  /** Message that the company reads. */
  @IsOptional()
  @Text({ min: 0, max: 1_000, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  message?: string | null;
}

export class CancellationInput {
  /** Reason that every person concerned reads. */
  @Text({ max: 1_000, lines: true })
  reason!: string;
}

/** Role that withdrew, declined or cancelled the application, and the reason. */
export class ApplicationEnding {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  @ApiProperty({ enum: WITHDRAWAL_REASONS, enumName: 'WithdrawalReason', nullable: true })
  reason!: WithdrawalReason | null;
  @ApiProperty({ type: 'string', nullable: true })
  message!: string | null;
}

export class Cancellation {
  @ApiProperty({ format: 'uuid' })
  applicationId!: string;
  /** Status of the offer; null where no offer announced the place. A filled offer stays filled: its company may post a copy. */
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus', nullable: true })
  offerStatus!: OfferStatus | null;
}
