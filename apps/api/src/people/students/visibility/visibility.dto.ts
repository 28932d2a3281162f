import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_PURPOSES, type ConsentPurpose, VISIBILITIES, VISIBILITY_RULES, type Visibility, type VisibilityRule } from '@seve/domain';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class VisibilityInput {
  @Choice(VISIBILITIES, 'Visibility')
  visibility!: Visibility;

  /** Version of the words that were on the screen. */
  @Text({ max: 20 })
  consentTextVersion!: string;
}

export class ConsentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CONSENT_PURPOSES, enumName: 'ConsentPurpose' })
  purpose!: ConsentPurpose;
  /** Which company may keep an application for later; null for what is about none. */
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  /** Yes, or no. */
  given!: boolean;
  textVersion!: string;
  decidedAt!: Date;
}

export class VisibilityView {
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility!: Visibility;
  /** Null until the student has decided. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  decidedAt!: Date | null;
  /** May verified companies be chosen, and if not, why. */
  @ApiProperty({ enum: VISIBILITY_RULES, enumName: 'VisibilityRule' })
  rule!: VisibilityRule;
  /** When the student asked the school for its agreement; null without a request, and once it is answered. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  agreementAskedAt!: Date | null;
  /** To be sent back with the choice. */
  consentTextVersion!: string;
  /** Every decision of the student, about other purposes too; the newest first. */
  history!: ConsentView[];
}
