import { ApiProperty } from '@nestjs/swagger';
import { DoneView } from '../../../core/people/devices/devices.dto.js';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NewPassword } from '../../../http/validation/fields/password.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../../http/validation/rule.js';

export class SignInInput {
  @EmailAddress()
  email!: string;

  /** Any text: only new passwords are judged. */
  @rule('field.text', isText)
  @ApiProperty({ format: 'password', maxLength: 256 })
  password!: string;
}

export class ResetRequestInput {
  @EmailAddress()
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

export class EnteredView extends DoneView {
  /** No session yet: the second step comes first. */
  needsCode!: boolean;
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
