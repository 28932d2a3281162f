import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { isText, lengthOf, rule } from '../rule.js';
import { isSafeText } from '../unsafe-text.js';

const MAX = 200;

/** Returns whether a text is an https address with a public host name: no port, no credentials, no IP address. */
export function isWebAddress(text: string): boolean {
  if (!isSafeText(text) || !/^https:\/\/[^\s<>"']+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password, port } = new URL(text);
  return username === '' && password === '' && port === '' && /\.[a-z]{2,}$/i.test(hostname);
}

/** https address, stored as text: the server never fetches it. */
export const WebAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim() || null : value)),
    rule('field.web-address', (value) => isText(value) && isWebAddress(value)),
    rule(
      'field.text-long',
      (value) => lengthOf(value) <= MAX,
      (value) => ({ max: MAX, count: lengthOf(value) }),
    ),
    ApiProperty({ type: 'string', maxLength: MAX, nullable: true, required: false }),
  );
