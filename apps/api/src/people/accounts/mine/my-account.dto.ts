import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { StrictBoolean } from '../../../http/validation/fields/boolean.decorator.js';
import { NewPassword } from '../../../http/validation/fields/password.decorator.js';
import { PersonName } from '../../../http/validation/fields/person-name.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../../http/validation/rule.js';

export class PendingAddressView {
  email!: string;
  /** Until then the new address can confirm. */
  expiresAt!: Date;
}

/** What the person decides about the account. */
export class MyAccountView {
  firstName!: string;
  lastName!: string;
  email!: string;
  /** A new address that has not confirmed yet. */
  @ApiProperty({ type: PendingAddressView, nullable: true })
  pendingAddress!: PendingAddressView | null;
  /** False for an account that is opened by links alone. */
  hasPassword!: boolean;
  hasSecondStep!: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  secondStepSince!: Date | null;
  @ApiProperty({ type: 'integer' })
  recoveryCodesLeft!: number;
  /** A role of the person needs it: it may be moved to another phone, not left out. */
  needsSecondStep!: boolean;
  /** Whether the acts that could take the account away are allowed without a further proof. */
  isProved!: boolean;
  /** Opened by one click in the demonstration: address and password stay. */
  isOneClick!: boolean;
}

export class NameInput {
  @PersonName()
  firstName!: string;

  @PersonName()
  lastName!: string;
}

export class PasswordInput {
  @NewPassword()
  newPassword!: string;

  /** Ends every other session, too. */
  @StrictBoolean()
  endsOthers!: boolean;
}

/** Either of the two. */
export class ProofInput {
  @IsOptional()
  @rule('field.text', isText)
  @ApiProperty({ type: 'string', format: 'password', maxLength: 256, nullable: true, required: false })
  password?: string | null;

  /** Six digits of the application. */
  @IsOptional()
  @Text({ max: 20 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  code?: string | null;
}
