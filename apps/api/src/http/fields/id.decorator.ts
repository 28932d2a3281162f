import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { rule } from './rule.js';

export const Id = (): PropertyDecorator =>
  applyDecorators(
    rule('field.id', (value) => isUUID(value)),
    ApiProperty({ type: 'string', format: 'uuid' }),
  );
