import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { StrictBoolean } from '../../../../http/validation/fields/boolean.decorator.js';
import { Text } from '../../../../http/validation/fields/text.decorator.js';

export class CodeInput {
  /** Six digits of the application, with or without spaces. */
  @Text({ max: 20 })
  code!: string;
}

export class SecondStepInput {
  /** Six digits of the application, or a recovery code. */
  @Text({ max: 40 })
  code!: string;

  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  isRecovery?: boolean;

  /** Not to be asked again in this browser for `TRUSTED_DEVICE_DAYS`. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  isTrusted?: boolean;
}

/** Shown while the application is set up; never again. */
export class SecondStepSecretView {
  /** Base 32, to type by hand. */
  secret!: string;
  /** `otpauth://`, for the QR code. */
  uri!: string;
}

/** Shown once. */
export class RecoveryCodesView {
  @ApiProperty({ type: 'string', isArray: true })
  codes!: string[];
}
