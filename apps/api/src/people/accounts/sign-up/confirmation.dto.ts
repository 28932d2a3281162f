import { ApiProperty } from '@nestjs/swagger';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { NewPassword } from '../../../http/validation/fields/password.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class ConfirmationTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

export class ConfirmationInput extends ConfirmationTokenInput {
  @NewPassword()
  password!: string;
}

export class RenewalInput {
  @EmailAddress()
  email!: string;
}

/** Content of the form, for the reader of the link: a class, or a company. */
export class PendingSignUpView {
  email!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
}

export const CONFIRMATION_OUTCOMES = ['signed_in', 'ask_colleague'] as const;
export type ConfirmationOutcome = (typeof CONFIRMATION_OUTCOMES)[number];

export class ConfirmedView {
  /** `signed_in`: the cookie of the session comes with it. `ask_colleague`: others have signed the company up meanwhile. */
  @ApiProperty({ enum: CONFIRMATION_OUTCOMES, enumName: 'ConfirmationOutcome' })
  outcome!: ConfirmationOutcome;
}
