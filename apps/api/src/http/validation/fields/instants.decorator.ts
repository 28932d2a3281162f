import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isCivilDate } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { rule } from '../rule.js';

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Returns whether a value is an existing instant in ISO 8601 with an offset. */
export function isInstant(value: unknown): value is string {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  return isCivilDate(day) && !Number.isNaN(Date.parse(String(value)));
}

/** List of instants. */
export const Instants = ({ min, max }: { min: number; max: number }): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    rule('field.instant', isInstant, undefined, { each: true }),
    ApiProperty({ type: 'string', format: 'date-time', isArray: true, minItems: min, maxItems: max }),
  );

/** One instant. */
export const Instant = (): PropertyDecorator =>
  applyDecorators(rule('field.instant', isInstant), ApiProperty({ type: 'string', format: 'date-time' }));
