import { ApiProperty } from '@nestjs/swagger';
import { REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

export class PhoneRefusalInput {
  /** The student reads it. */
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  reason!: RefusalReason;

  /** Who said it at the company, which reads it. */
  @Text({ min: 2, max: 80 })
  @NoHtml()
  spokeTo!: string;
}

/** A refusal noted from a phone call. */
export class PhoneRefusalView {
  @ApiProperty({ format: 'uuid' })
  applicationId!: string;
  /** Last day on which the company may correct it. */
  @ApiProperty({ format: 'date' })
  correctUntil!: string;
}
