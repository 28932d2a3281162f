import { SUPPRESSION_REASONS, type SuppressionReason } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

export class MailEventInput {
  /** Of the provider, the same when it tells again. */
  @Text({ max: 200 })
  id!: string;

  /** `bounce`: the address refuses letters for good. `complaint`: its reader called one unwanted. */
  @Choice(SUPPRESSION_REASONS, 'SuppressionReason')
  kind!: SuppressionReason;

  @EmailAddress()
  address!: string;

  /** Message-ID of the letter, with or without its brackets. */
  @IsOptional()
  @Text({ max: 300 })
  messageId?: string;

  /** What the other mail server said. */
  @IsOptional()
  @Text({ max: 2_000, lines: true })
  detail?: string;
}
