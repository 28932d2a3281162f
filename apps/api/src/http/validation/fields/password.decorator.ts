import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isCommonPassword } from '../common-passwords.js';
import { isText, lengthOf, rule, whenText } from '../rule.js';

export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** New password: checks its length and that it is not a common one; any characters are allowed. */
export const NewPassword = (): PropertyDecorator =>
  applyDecorators(
    rule('field.text', isText),
    rule(
      'field.password-short',
      whenText((text) => lengthOf(text) >= PASSWORD_LENGTH.min),
      (value) => ({ count: lengthOf(value) }),
    ),
    rule(
      'field.password-long',
      whenText((text) => text.length <= PASSWORD_LENGTH.max),
      (value) => ({ count: lengthOf(value) }),
    ),
    rule(
      'field.password-common',
      whenText((text) => !isCommonPassword(text)),
    ),
    ApiProperty({ type: 'string', format: 'password', minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max }),
  );
