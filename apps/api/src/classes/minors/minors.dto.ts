import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

export class GuardianConfirmationInput {
  /** Of the contact as it was read. */
  @Id()
  contactId!: string;
}

export class AgreementRefusalInput {
  /** Why, or when to ask again; the student reads it. */
  @IsOptional()
  @Text({ max: 500 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  comment?: string | null;
}
