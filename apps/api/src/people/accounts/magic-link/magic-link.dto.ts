import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class LinkRequestInput {
  @EmailAddress()
  email!: string;
}

export class LinkSpendingInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;

  /** The six digits of the letter, in a browser that did not ask for the link. */
  @IsOptional()
  @Text({ max: 20 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  code?: string | null;
}
