import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { isSafeText } from '../unsafe-text.js';
import { isText, lengthOf, rule, whenText } from './rule.js';

interface TextOptions {
  /** 1 by default: only spaces is nothing. */
  min?: number;
  max: number;
  /** Line breaks allowed. */
  lines?: boolean;
}

const trimmed = Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim() : value));

/** Plain text, its ends trimmed, without control characters or lone surrogates. */
export function Text({ min = 1, max, lines = false }: TextOptions): PropertyDecorator {
  return applyDecorators(
    trimmed,
    rule('field.text', isText),
    rule('field.characters', whenText(isSafeText)),
    ...(lines ? [] : [SingleLine()]),
    rule(
      'field.text-short',
      whenText((text) => lengthOf(text) >= min),
      (value) => ({ min, count: lengthOf(value) }),
    ),
    rule(
      'field.text-long',
      whenText((text) => lengthOf(text) <= max),
      (value) => ({ max, count: lengthOf(value) }),
    ),
    ApiProperty({ minLength: min, maxLength: max }),
  );
}

export const SingleLine = (): PropertyDecorator =>
  rule(
    'field.single-line',
    whenText((text) => !/[\t\n\u2028\u2029]/.test(text)),
  );

/** No `<` followed by a letter or a slash: what a browser could take for a tag. */
export const NoHtml = (): PropertyDecorator =>
  rule(
    'field.html',
    whenText((text) => !/<[a-z/!?]/i.test(text)),
  );

/** A person's, company's or school's name: one line, no tag. */
export const NameText = (max = 80): PropertyDecorator => applyDecorators(Text({ max }), NoHtml());
