import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ANSWER_LENGTH_MAX, MAX_QUESTIONS } from '@seve/domain';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { isText, lengthOf, rule, whenText } from '../../http/validation/rule.js';
import { isSafeText } from '../../http/validation/unsafe-text.js';

const trimmed = (value: unknown) => (Array.isArray(value) ? value.map((one) => (isText(one) ? one.trim() : one)) : value);
const each = { each: true };

/** Texts, one per question of the offer in its order. */
export const Answers = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => trimmed(value)),
    IsArray(),
    ArrayMaxSize(MAX_QUESTIONS),
    rule('field.text', isText, undefined, each),
    rule('field.characters', whenText(isSafeText), undefined, each),
    rule(
      'field.text-long',
      whenText((text) => lengthOf(text) <= ANSWER_LENGTH_MAX),
      () => ({ max: ANSWER_LENGTH_MAX, count: `> ${ANSWER_LENGTH_MAX}` }),
      each,
    ),
    ApiProperty({ type: 'string', isArray: true, required: false, maxItems: MAX_QUESTIONS }),
  );
