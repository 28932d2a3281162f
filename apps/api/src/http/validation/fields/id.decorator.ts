import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, isUUID } from 'class-validator';
import { rule } from '../rule.js';

export const Id = (): PropertyDecorator =>
  applyDecorators(
    rule('field.id', (value) => isUUID(value)),
    ApiProperty({ type: 'string', format: 'uuid' }),
  );

/** Ids, each once. */
export const Ids = ({ max }: { max: number }): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    ArrayUnique(),
    rule('field.id', (value) => isUUID(value), undefined, { each: true }),
    ApiProperty({ type: 'string', format: 'uuid', isArray: true, maxItems: max }),
  );
