import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { isText, rule } from '../rule.js';

// Only letters, digits and `_+-.`, which all mail servers treat alike: quotes, comments, groups or lists could hide a second mailbox.
const LOCAL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*$/;
/** Same rule as better-auth: every address accepted here is accepted there. */
const TOP_LEVEL = /^[a-z]{2,}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  if (more.length > 0 || text.length > 254 || local.length > 64 || labels.length < 2) return false;
  return LOCAL.test(local) && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '');
}

/** Returns the stored form: lower case, trimmed. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const EmailAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? normalEmail(value) : value)),
    rule('field.email', (value) => isText(value) && isEmail(value)),
    ApiProperty({ type: 'string', format: 'email', maxLength: 254 }),
  );
