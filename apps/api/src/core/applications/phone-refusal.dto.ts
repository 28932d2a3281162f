import { ApiProperty } from '@nestjs/swagger';
import { REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

export class PhoneRefusalInput {
  /** Reason; the student reads it. */
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  reason!: RefusalReason;

  /** Person of the company who refused; the company reads it. */
  @Text({ min: 2, max: 80 })
  @NoHtml()
  spokeTo!: string;
}

/** Refusal noted from a phone call. */
export class PhoneRefusalView {
  @ApiProperty({ format: 'uuid' })
  applicationId!: string;
  /** Last day on which the company can correct it. */
  @ApiProperty({ format: 'date' })
  correctUntil!: string;
}
