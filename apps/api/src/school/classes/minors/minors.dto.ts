import { ApiProperty } from '@nestjs/swagger';
import { GUARDIAN_CONSENTS, type GuardianConsentPurpose } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class GuardianConfirmationInput {
  /** Identifies the contact as it was read. */
  @Id()
  contactId!: string;
}

/** What a guardian without a link has said on paper. */
export class GuardianPaperInput extends GuardianConfirmationInput {
  @Choice(GUARDIAN_CONSENTS, 'GuardianConsentPurpose')
  purpose!: GuardianConsentPurpose;

  @StrictBoolean()
  given!: boolean;

  /** Day on the paper. */
  @CivilDay()
  signedOn!: string;
}

export class AgreementRefusalInput {
  /** Why, or when to ask again; the student reads it. */
  @IsOptional()
  @Text({ max: 500 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  comment?: string | null;
}
