import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { rule } from '../rule.js';

interface Range {
  min: number;
  max: number;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && !Object.is(value, -0);

/** Whole number in a JSON body. */
export const Integer = ({ min, max }: Range): PropertyDecorator =>
  applyDecorators(
    rule('field.whole', isWhole),
    rule(
      'field.min',
      (value) => !isWhole(value) || value >= min,
      () => ({ min }),
    ),
    rule(
      'field.max',
      (value) => !isWhole(value) || value <= max,
      () => ({ max }),
    ),
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
  );

/** Whole number in a query string, converted from text. */
export const IntegerQuery = (range: Range): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value)),
    Integer(range),
  );
