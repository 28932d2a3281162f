import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { rule } from '../rule.js';

/** JSON boolean; refuses `"false"`, 0 and []. */
export const StrictBoolean = (): PropertyDecorator => rule('field.boolean', (value) => typeof value === 'boolean');

/** `true` or `false` in a query string, converted to a boolean. */
export const BooleanQuery = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' || value === 'false' ? value === 'true' : value)),
    StrictBoolean(),
    ApiProperty({ type: 'boolean' }),
  );
