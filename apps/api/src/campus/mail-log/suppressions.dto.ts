import { ApiProperty } from '@nestjs/swagger';
import { SUPPRESSION_REASONS, type SuppressionReason } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

export class SuppressionsQuery extends PageQuery {
  /** Prefix of an address. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;
}

/** Address to which nothing is sent any more. */
export class SuppressionView {
  address!: string;
  @ApiProperty({ enum: SUPPRESSION_REASONS, enumName: 'SuppressionReason' })
  reason!: SuppressionReason;
  /** Answer of the mail server. */
  detail!: string;
  /** Letter whose delivery failed. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  emailId!: string | null;
  createdAt!: Date;
}

export class SuppressionList {
  items!: SuppressionView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class SuppressionLiftInput {
  @EmailAddress()
  address!: string;
}
