import { ApiProperty } from '@nestjs/swagger';
import { Email } from '../http/fields/email.decorator.js';
import { Id } from '../http/fields/id.decorator.js';
import { NewPassword } from '../http/fields/password.decorator.js';
import { isText, rule } from '../http/fields/rule.js';
import { Text } from '../http/fields/text.decorator.js';

export class SignInInput {
  @Email()
  email!: string;

  /** Any text: only new passwords are judged. */
  @rule('field.text', isText)
  @ApiProperty({ format: 'password', maxLength: 256 })
  password!: string;
}

export class ResetRequestInput {
  @Email()
  email!: string;
}

export class ResetInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;

  @NewPassword()
  newPassword!: string;
}

export class RevokeSessionInput {
  @Id()
  sessionId!: string;
}

export class DoneView {
  status!: boolean;
}

export class SessionView {
  id!: string;
  createdAt!: Date;
  lastUsedAt!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  userAgent!: string | null;
  isCurrent!: boolean;
}

export class ForgetDeviceInput {
  @Id()
  deviceId!: string;
}

/** A browser that has signed in with this account before; it may have no open session. */
export class DeviceView {
  id!: string;
  userAgent!: string;
  lastSignInAt!: Date;
  /** Known until then, unless it signs in again. */
  expiresAt!: Date;
  isCurrent!: boolean;
}
