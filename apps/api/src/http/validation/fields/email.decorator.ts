import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { isText, rule } from '../rule.js';

// Letters and digits only where mail servers agree: no quotes, comments, groups or lists can hide a second mailbox.
const LOCAL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*$/;
/** As better-auth asks for it, so that what we let pass it lets pass. */
const TOP_LEVEL = /^[a-z]{2,}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function isEmail(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  if (more.length > 0 || text.length > 254 || local.length > 64 || labels.length < 2) return false;
  return LOCAL.test(local) && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '');
}

/** As it is stored: lower case, without the spaces around it. */
export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const EmailAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? normalEmail(value) : value)),
    rule('field.email', (value) => isText(value) && isEmail(value)),
    ApiProperty({ type: 'string', format: 'email', maxLength: 254 }),
  );
